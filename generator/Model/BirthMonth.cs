using System.Globalization;

namespace PublicitySite.Model;

/// <summary>出生年月. There is no day in it: the day of birth is never public.</summary>
readonly record struct BirthMonth(int Year, int Month)
{
    /// <summary>As it is printed, <c>1985年3月</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}年{Month}月");

    /// <summary>As clerks write it: <c>1985年3月</c>, <c>1985-03</c>, <c>1985.3</c>, <c>1985/03</c>; null for anything else.</summary>
    internal static BirthMonth? Parse(string text) => Parts(text) is [var year, var month] && year.Length == 4
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years >= 1900
        && month.Length <= 2 && int.TryParse(
            month,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var months) && months is >= 1 and <= 12
            ? new BirthMonth(years, months)
            : null;

    /// <summary>A whole date, which must not be there.</summary>
    internal static bool NamesDay(string text) =>
        Parts(text) is [{ Length: 4 }, _, _, ..] || (text.Length == 8 && text.All(char.IsAsciiDigit));

    static string[] Parts(string text) =>
        text.Split(
            ['年', '月', '日', '-', '.', '/', '．', '－', '—', ' '],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
