using System.Buffers;
using PublicitySite.Diagnostics;

namespace PublicitySite.Validation.Documents;

/// <summary>发文字号 as GB/T 9704 writes it: 泸市人社发〔2019〕120号, and the slips that are made with it.</summary>
static class DocumentNumber
{
    static readonly SearchValues<char> Opening = SearchValues.Create("〔[（(【［");
    const string Closing = "〕]）)】］";

    /// <summary>A number that stands around a year in brackets.</summary>
    /// <param name="At">Of its opening bracket in the text.</param>
    /// <param name="Text">From the bracket to 号, or to the last digit.</param>
    /// <param name="Slips">What is wrong with it; none where it is right.</param>
    internal readonly record struct Found(int At, string Text, Slips Slips);

    [Flags]
    internal enum Slips
    {
        None = 0,
        Brackets = 1,
        ShortYear = 2,
        Ordinal = 4,
        LeadingZero = 8,
        NoEnding = 16,
    }

    /// <summary>All numbers in a text whose year stands in brackets of any kind.</summary>
    internal static IEnumerable<Found> In(string text)
    {
        for (var at = 0; (at = IndexOfOpening(text, at)) >= 0; at++)
        {
            if (At(text, at) is { } found)
            {
                yield return found;
            }
        }
    }

    internal static LocalizedText Help(Slips slips)
    {
        var right = new LocalizedText("写成“泸市人社发〔2019〕120号”的形式", "Write it in the form 泸市人社发〔2019〕120号");
        return new(
            $"{right.Chinese}：{string.Join("，", Rules().Where(rule => slips.HasFlag(rule.Slip)).Select(rule => rule.Text.Chinese))}。",
            $"{right.English}: {string.Join(", ", Rules().Where(rule => slips.HasFlag(rule.Slip)).Select(rule => rule.Text.English))}.");
    }

    static IEnumerable<(Slips Slip, LocalizedText Text)> Rules() =>
    [
        (Slips.Brackets, new("年份用六角括号〔〕", "the year in 〔〕")),
        (Slips.ShortYear, new("年份写四位数字", "the year in four digits")),
        (Slips.Ordinal, new("序号前不写“第”", "no 第 before the number")),
        (Slips.LeadingZero, new("序号前不补0", "no leading zero")),
        (Slips.NoEnding, new("以“号”结尾", "with 号 at its end")),
    ];

    static int IndexOfOpening(string text, int from) => text.AsSpan(from).IndexOfAny(Opening) is >= 0 and var at ? from + at : -1;

    static Found? At(string text, int at)
    {
        var yearEnd = DigitsEnd(text, at + 1);
        var yearLength = yearEnd - at - 1;
        if (at == 0
            || !IsChinese(text[at - 1])
            || yearLength is not (2 or 4)
            || yearEnd >= text.Length
            || !Closing.Contains(text[yearEnd], StringComparison.Ordinal))
        {
            return null;
        }

        var ordinal = yearEnd + 1 < text.Length && text[yearEnd + 1] == '第';
        var start = yearEnd + (ordinal ? 2 : 1);
        var end = DigitsEnd(text, start);
        if (end == start)
        {
            return null;
        }

        var closed = end < text.Length && text[end] == '号';
        var slips = (text[at] == '〔' && text[yearEnd] == '〕' ? Slips.None : Slips.Brackets)
            | (yearLength == 4 ? Slips.None : Slips.ShortYear)
            | (ordinal ? Slips.Ordinal : Slips.None)
            | (text[start] == '0' ? Slips.LeadingZero : Slips.None)
            | (closed ? Slips.None : Slips.NoEnding);
        return new(at, text[at..(closed ? end + 1 : end)], slips);
    }

    static int DigitsEnd(string text, int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from]))
        {
            from++;
        }

        return from;
    }

    static bool IsChinese(char character) => character is (>= '\u3400' and <= '\u9FFF') or (>= '\uD840' and <= '\uDFFF');
}
