using System.Buffers;
using System.Globalization;
using PublicitySite.Chinese;

namespace PublicitySite.Validation.Documents;

/// <summary>The number that a paragraph or heading of a document begins with: 一、 （一） 1. （1）.</summary>
/// <param name="Layer">From 0 for 一、 to 3 for （1）.</param>
/// <param name="Value">1 for 一.</param>
/// <param name="At">Where it begins in the text.</param>
/// <param name="Text">As it is written, with its mark.</param>
/// <param name="IsRight">Its mark is the one of its layer.</param>
/// <param name="IsSure">It is no amount: 3.9月 may be item 3 or begin with 3.9.</param>
readonly record struct HeadingNumber(int Layer, int Value, int At, string Text, bool IsRight, bool IsSure = true)
{
    static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    /// <summary>The number at the beginning of the line's text, if there is one.</summary>
    internal static HeadingNumber? Begins(ReadOnlySpan<char> line, int at) => line switch
    {
        ['（' or '(', ..] => InBrackets(line, at),
        [>= '1' and <= '9', ..] => Plain(line, at, DigitsLength(line), layer: 2),
        [var first, ..] when Numerals.Contains(first) => Plain(line, at, ChineseLength(line), layer: 0),
        _ => null,
    };

    /// <summary>How the number of a layer is written.</summary>
    internal static string Written(int layer, int value) => layer switch
    {
        0 => $"{ChineseNumber.Write(value)}、",
        1 => $"（{ChineseNumber.Write(value)}）",
        2 => $"{value}.",
        _ => $"（{value}）",
    };

    static HeadingNumber? InBrackets(ReadOnlySpan<char> line, int at)
    {
        var inside = line[1..];
        var chinese = ChineseLength(inside);
        var length = chinese > 0 ? chinese : DigitsLength(inside);
        if (length is 0 or > 3
            || length >= inside.Length
            || inside[length] is not ('）' or ')')
            || ValueOf(inside[..length]) is not { } value)
        {
            return null;
        }

        var after = length + 2;
        var marked = after < line.Length && line[after] is '、' or '.' or '．' or '，';
        var text = line[..(marked ? after + 1 : after)].ToString();
        return new(chinese > 0 ? 1 : 3, value, at, text, IsRight: !marked && line[0] == '（' && inside[length] == '）');
    }

    static HeadingNumber? Plain(ReadOnlySpan<char> line, int at, int length, int layer)
    {
        if (length is 0 or > 3 || length >= line.Length || ValueOf(line[..length]) is not { } value)
        {
            return null;
        }

        var mark = line[length];
        var isSure = mark != '.' || length + 1 == line.Length || !char.IsAsciiDigit(line[length + 1]);
        return mark is '、' or '.' or '．'
            ? new(layer, value, at, line[..(length + 1)].ToString(), IsRight: layer == 0 ? mark == '、' : mark != '、', isSure)
            : null;
    }

    static int DigitsLength(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;

    static int ChineseLength(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Numerals) is >= 0 and var end ? end : text.Length;

    static int? ValueOf(ReadOnlySpan<char> text) =>
        text[0] is >= '0' and <= '9' ? int.Parse(text, CultureInfo.InvariantCulture) : ChineseNumber.Parse(text);
}
