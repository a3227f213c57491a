using System.Globalization;

namespace PublicitySite.Model;

/// <summary>出生年月. There is no day in it: the day of birth is never public.</summary>
readonly record struct BirthMonth(int Year, int Month)
{
    /// <summary>As it is printed, <c>1985年3月</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}年{Month}月");
}
