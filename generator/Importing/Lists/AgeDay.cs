using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Importing.Lists;

/// <summary>The day on which ages are counted, and why this one.</summary>
sealed record AgeDay(DateOnly Day, LocalizedText Reason)
{
    /// <param name="asked">What the clerk says; it goes before everything.</param>
    /// <param name="rules">The scheme's: its day may be that of an earlier round.</param>
    /// <param name="year">Of the list.</param>
    internal static AgeDay Choose(DateOnly? asked, AgeRules rules, int year)
    {
        if (asked is { } day)
            return new(day, new("按 --as-of", "as --as-of says"));
        return rules.CountedOn switch
        {
            null => new(new(year, 12, 31), new(
                "选拔项目没有写明日期，按名单当年最后一天；不对的用 --as-of 写明",
                "the scheme names no day, so the last of the list's year; say another with --as-of")),
            { } stated when stated.Year >= year => new(stated, new("按选拔项目写明的日期", "as the scheme says")),
            { } stated => new(
                new(year, stated.Month, Math.Min(stated.Day, DateTime.DaysInMonth(year, stated.Month))),
                new(
                    $"选拔项目写的是{stated.Chinese}，换成名单当年的同一天；不对的用 --as-of 写明",
                    $"the scheme says {stated.Iso}, so the same day of the list's year; say another with --as-of")),
        };
    }
}
