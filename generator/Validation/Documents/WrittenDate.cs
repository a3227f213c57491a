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
            {
                yield return slip;
            }
        }
    }

    static int Next(string text, int from) => text.AsSpan(from).IndexOfAny('年', '月', '日') is >= 0 and var at ? from + at : -1;

    // 26年8月; 26年 alone is a time of 26 years.
    static WrittenDate? OfYear(string text, int at)
    {
        var chinese = RunBefore(text, at, character => ChineseNumber.Digit(character) is not null);
        if (chinese == 4)
        {
            return new(at - 4, text[(at - 4)..(at + 1)], DateSlip.ChineseNumerals);
        }

        var month = at + 1;
        while (month < text.Length && char.IsAsciiDigit(text[month]))
        {
            month++;
        }

        return RunBefore(text, at, char.IsAsciiDigit) == 2 && month > at + 1 && month < text.Length && text[month] == '月'
            ? new(at - 2, text[(at - 2)..(month + 1)], DateSlip.ShortYear)
            : null;
    }

    static WrittenDate? OfMonthOrDay(string text, int at) =>
        RunBefore(text, at, char.IsAsciiDigit) == 2 && text[at - 2] == '0' && text[at - 1] != '0'
            ? new(at - 2, text[(at - 2)..(at + 1)], DateSlip.LeadingZero)
            : null;

    static int RunBefore(string text, int at, Func<char, bool> belongs)
    {
        var start = at;
        while (start > 0 && belongs(text[start - 1]))
        {
            start--;
        }

        return at - start;
    }
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
