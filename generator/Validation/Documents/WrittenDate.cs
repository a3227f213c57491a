using PublicitySite.Chinese;

namespace PublicitySite.Validation.Documents;

/// <summary>Years and months of a text that are not written as 2026年8月1日.</summary>
/// <param name="At">Where it begins in the text.</param>
/// <param name="Text">Year and month, or the part with the zero.</param>
/// <param name="Slip">What is unusual about it.</param>
readonly record struct WrittenDate(int At, string Text, DateSlip Slip)
{
    internal static IEnumerable<WrittenDate> In(string text)
    {
        for (var at = 0; (at = Next(text, at)) >= 0; at++)
        {
            if ((text[at] == '年' ? OfYear(text, at) : OfMonthOrDay(text, at)) is { } slip)
                yield return slip;
        }
    }

    static int Next(string text, int from) => text.AsSpan(from).IndexOfAny('年', '月', '日') is >= 0 and var at ? from + at : -1;

    // 26年8月; 26年 alone is a time of 26 years.
    static WrittenDate? OfYear(string text, int at) => TextNumber.Before(text, at) switch
    {
        { Length: 4, IsArabic: false } year => new(year.Start, text[year.Start..(at + 1)], DateSlip.ChineseNumerals),
        { Length: 2, IsArabic: true } year when TextNumber.After(text, at + 1) is { } month && text[month.End..] is ['月', ..] =>
            new(year.Start, text[year.Start..(month.End + 1)], DateSlip.ShortYear),
        _ => null,
    };

    static WrittenDate? OfMonthOrDay(string text, int at) =>
        TextNumber.Before(text, at) is { Length: 2, IsArabic: true, Value: > 0 and < 10 } number
            ? new(number.Start, text[number.Start..(at + 1)], DateSlip.LeadingZero)
            : null;
}

/// <summary>What is unusual about a date as it is written.</summary>
enum DateSlip
{
    /// <summary>08月, 01日.</summary>
    LeadingZero,

    /// <summary>26年8月.</summary>
    ShortYear,

    /// <summary>二〇二六年.</summary>
    ChineseNumerals,
}
