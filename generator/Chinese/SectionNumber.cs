using System.Buffers;
using System.Diagnostics;
using System.Globalization;

namespace PublicitySite.Chinese;

/// <summary>The number that a paragraph or heading of a document begins with, and what it says of the paragraph's rank.</summary>
/// <param name="Layer">Chapter and section of a regulation, article, or one of the layers 一、（一）1.（1）.</param>
/// <param name="Value">1 for 一.</param>
/// <param name="Length">How many characters the number takes, its mark with it.</param>
readonly record struct SectionNumber(Layer Layer, int Value, int Length)
{
    const int LongestNumber = 3;
    const string ArticleGoesOn = "的第规款项和、，";

    static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    /// <summary>Regulations have more than 99 articles; headings and items do not.</summary>
    static readonly SearchValues<char> ArticleNumerals = SearchValues.Create("零一二三四五六七八九十百");

    /// <summary>Its mark is the one of its layer (GB/T 9704—2012, 7.3.3).</summary>
    internal bool IsRight { get; private init; } = true;

    /// <summary>It is no amount: 3.9月 may be item 3 or begin with 3.9.</summary>
    internal bool IsSure { get; private init; } = true;

    /// <summary>The number at the beginning of a line, if there is one for sure.</summary>
    internal static SectionNumber? Begins(string line) => Find(line) is { IsSure: true } number ? number : null;

    /// <summary>The number at the beginning of a line, if there is one; what may be an amount is not sure.</summary>
    internal static SectionNumber? Find(ReadOnlySpan<char> line) => line switch
    {
        ['第', ..] => OfRegulation(line),
        ['（' or '(', ..] => InBrackets(line),
        [>= '①' and <= '⑳', ..] => new(Layer.Circled, line[0] - '①' + 1, 1),
        [>= '1' and <= '9', ..] => Marked(line, DigitsLength(line), Layer.Third),
        [var first, ..] when Numerals.Contains(first) => Marked(line, RunLength(line, Numerals), Layer.First),
        _ => null,
    };

    /// <summary>How the number of a layer is written.</summary>
    internal static string Write(Layer layer, int value) => layer switch
    {
        Layer.Chapter => $"第{ChineseNumber.Write(value)}章",
        Layer.Section => $"第{ChineseNumber.Write(value)}节",
        Layer.Article => $"第{ChineseNumber.Write(value)}条",
        Layer.First => $"{ChineseNumber.Write(value)}、",
        Layer.Second => $"（{ChineseNumber.Write(value)}）",
        Layer.Third => $"{value}.",
        Layer.Fourth => $"（{value}）",
        Layer.Circled => $"{(char)('①' + value - 1)}",
        _ => throw new UnreachableException(),
    };

    /// <summary>第三章, 第三条之一; 第三条规定 names an article and is none.</summary>
    static SectionNumber? OfRegulation(ReadOnlySpan<char> line)
    {
        var mark = 1 + RunLength(line[1..], ArticleNumerals);
        if (mark == 1 || mark == line.Length || ChineseNumber.Parse(line[1..mark]) is not { } value)
            return null;
        switch (line[mark])
        {
            case '章':
                return new(Layer.Chapter, value, mark + 1);
            case '节':
                return new(Layer.Section, value, mark + 1);
            case '条':
                var end = mark + 1;
                if (line[end..] is ['之', ..] && RunLength(line[(end + 1)..], ArticleNumerals) is > 0 and var more)
                    end += 1 + more;
                return end < line.Length && ArticleGoesOn.Contains(line[end], StringComparison.Ordinal)
                    ? null
                    : new(Layer.Article, value, end);
            default:
                return null;
        }
    }

    static SectionNumber? InBrackets(ReadOnlySpan<char> line)
    {
        var inside = line[1..];
        var isChinese = inside is [var first, ..] && Numerals.Contains(first);
        var length = isChinese ? RunLength(inside, Numerals) : DigitsLength(inside);
        if (length is 0 or > LongestNumber
            || length == inside.Length
            || inside[length] is not ('）' or ')')
            || ValueOf(inside[..length]) is not { } value)
            return null;
        var after = length + 2;
        var isMarked = after < line.Length && line[after] is '、' or '.' or '．' or '，';
        return new(isChinese ? Layer.Second : Layer.Fourth, value, isMarked ? after + 1 : after)
        {
            IsRight = !isMarked && line[0] == '（' && inside[length] == '）',
        };
    }

    static SectionNumber? Marked(ReadOnlySpan<char> line, int length, Layer layer)
    {
        if (length > LongestNumber
            || length == line.Length
            || line[length] is not ('、' or '.' or '．')
            || ValueOf(line[..length]) is not { } value)
            return null;
        return new(layer, value, length + 1)
        {
            IsRight = (layer == Layer.First) == (line[length] == '、'),
            IsSure = line[length] == '、' || length + 1 == line.Length || !char.IsAsciiDigit(line[length + 1]),
        };
    }

    static int DigitsLength(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;

    static int RunLength(ReadOnlySpan<char> text, SearchValues<char> numerals) =>
        text.IndexOfAnyExcept(numerals) is >= 0 and var end ? end : text.Length;

    static int? ValueOf(ReadOnlySpan<char> text) =>
        text[0] is >= '0' and <= '9' ? int.Parse(text, CultureInfo.InvariantCulture) : ChineseNumber.Parse(text);
}

/// <summary>What a number says of its paragraph.</summary>
enum Layer
{
    /// <summary>第一章</summary>
    Chapter,

    /// <summary>第一节</summary>
    Section,

    /// <summary>第一条</summary>
    Article,

    /// <summary>一、</summary>
    First,

    /// <summary>（一）</summary>
    Second,

    /// <summary>1.</summary>
    Third,

    /// <summary>（1）</summary>
    Fourth,

    /// <summary>①, which GB/T 9704 does not have.</summary>
    Circled,
}
