using System.Globalization;
using System.Text.RegularExpressions;
using PublicitySite.Chinese;
using PublicitySite.Model;

namespace PublicitySite.Importing.Lists;

/// <summary>When a person was born, as far as it is told: from one day to another, both inclusive. Lives in memory only.</summary>
readonly partial record struct BirthSpan(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>The one month in which the person was born; null where it may be another.</summary>
    internal BirthMonth? Month =>
        Earliest.Year == Latest.Year && Earliest.Month == Latest.Month ? new(Earliest.Year, Earliest.Month) : null;

    internal static BirthSpan OfDay(DateOnly day) => new(day, day);

    /// <summary>A cell of 出生年月 or 出生日期; null where it tells nothing.</summary>
    internal static BirthSpan? Parse(string text)
    {
        var plain = string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
        // A spreadsheet makes 1975.1 of 1975.10.
        if (January.Match(plain) is { Success: true } match && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var year)
            return new(new(year, 1, 1), new(year, 10, 31));
        // And it makes the first day of the month of a cell in which only the month was typed.
        if (CivilDate.Guess(plain) is { Day: > 1 } day)
            return OfDay(day);
        return MonthOf(plain) is { } month
            ? new(new(month.Year, month.Month, 1), new DateOnly(month.Year, month.Month, 1).AddMonths(1).AddDays(-1))
            : null;
    }

    /// <summary>Both can be true of one person; a day is held only against its month, for a cell may have none.</summary>
    internal bool Fits(BirthSpan other) => FirstOf(Earliest) <= other.Latest && other.Earliest <= LastOf(Latest);

    /// <summary>Never shown, not even by accident.</summary>
    public override string ToString() => nameof(BirthSpan);

    static BirthMonth? MonthOf(string plain) => CivilDate.Guess(plain) is { } first
        ? new(first.Year, first.Month)
        : BirthMonth.Parse(Closed.IsMatch(plain) ? $"{plain[..4]}-{plain[4..]}" : plain);

    static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    static DateOnly LastOf(DateOnly day) => FirstOf(day).AddMonths(1).AddDays(-1);

    [GeneratedRegex(@"^(19\d\d|20\d\d)\.1$", RegexOptions.CultureInvariant)]
    static partial Regex January { get; }

    [GeneratedRegex(@"^(19|20)\d{4}$", RegexOptions.CultureInvariant)]
    static partial Regex Closed { get; }
}
