using System.Buffers;
using System.Collections.Immutable;
using PublicitySite.Chinese;

namespace PublicitySite.Importing.Notices;

/// <summary>
/// Gives the paragraphs of a document the rank that their numbers tell: 一、 and 第一章 a heading, （一） the next, 1. and （1） stay text.
/// </summary>
static class HeadingDetector
{
    const int LongestHeading = 40;

    static readonly SearchValues<char> Breaks = SearchValues.Create("。；！？;!?");

    internal static ImmutableArray<BroughtBlock> Detect(ImmutableArray<BroughtBlock> blocks)
    {
        var headings = blocks.Select(IsHeading).ToArray();
        var ranked = ImmutableArray.CreateBuilder<BroughtBlock>(blocks.Length);
        for (var at = 0; at < blocks.Length; at++)
        {
            var (inSeries, begins) = Series(blocks, headings, at);
            ranked.Add(blocks[at] is not BroughtBlock.Paragraph paragraph ? blocks[at]
                : headings[at] && !inSeries ? Heading(paragraph)
                : Text(begins
                    ? paragraph with { Doubts = [.. paragraph.Doubts, ImportNoticeWarnings.ItemsOrHeadings(paragraph.Text)] }
                    : paragraph));
        }

        return ranked.MoveToImmutable();
    }

    /// <summary>Lines with numbers of one layer right below each other are items, though each looks like a heading.</summary>
    static (bool InSeries, bool Begins) Series(ImmutableArray<BroughtBlock> blocks, bool[] headings, int at)
    {
        var before = at > 0 && Alike(at - 1, at);
        var after = at + 1 < blocks.Length && Alike(at, at + 1);
        return (before || after, after && !before);

        bool Alike(int one, int other) =>
            headings[one] && headings[other]
            && blocks[one] is BroughtBlock.Paragraph { Look.Outline: 0 } first
            && blocks[other] is BroughtBlock.Paragraph { Look.Outline: 0 } second
            && SectionNumber.Begins(first.Text)?.Layer is Layer.First or Layer.Second
            && SectionNumber.Begins(first.Text)?.Layer == SectionNumber.Begins(second.Text)?.Layer;
    }

    static bool IsHeading(
        BroughtBlock block) => block is BroughtBlock.Paragraph { IsItem: false } paragraph && SectionNumber.Begins(paragraph.Text) switch
        {
            { Layer: Layer.Chapter or Layer.Section } =>
                paragraph.Text.Length <= LongestHeading && !paragraph.Text.AsSpan().ContainsAny(Breaks),
            { Layer: Layer.First or Layer.Second } => IsLine(paragraph),
            null => (paragraph.Look.Outline > 0 || TitleLines.IsTitle(paragraph)) && IsLine(paragraph),
            _ => false,
        };

    /// <summary>No sentence: a run-in heading has its text in the same paragraph and stays there.</summary>
    static bool IsLine(BroughtBlock.Paragraph paragraph)
    {
        var text = paragraph.Text;
        var mayEnd = paragraph.Look.Outline > 0 && text[^1] == '。';
        return text.Length <= LongestHeading
            && !text.AsSpan(0, text.Length - (mayEnd ? 1 : 0)).ContainsAny(Breaks)
            && text[^1] is not ('，' or '、' or '：' or ':' or ',');
    }

    static BroughtBlock.Heading Heading(BroughtBlock.Paragraph paragraph)
    {
        var number = SectionNumber.Begins(paragraph.Text);
        var level = number?.Layer switch
        {
            Layer.Chapter or Layer.First => 2,
            Layer.Section or Layer.Second => 3,
            _ => Math.Clamp(paragraph.Look.Outline + 1, 2, 4),
        };
        var separator = number?.Layer is Layer.Chapter or Layer.Section ? " " : "";
        var inlines = number is { } found ? Renumbered(paragraph, found.Length, separator, bold: false) : paragraph.Inlines;
        return new(level, separator.Length > 0 ? Unstretched(inlines) : inlines) { Origin = paragraph.Origin, Doubts = paragraph.Doubts };
    }

    /// <summary>总　则 is written so to fill the line.</summary>
    static ImmutableArray<BroughtInline> Unstretched(ImmutableArray<BroughtInline> inlines) =>
        [.. inlines.Select(inline => inline is BroughtInline.Text text
            ? text with { Value = text.Value.Replace("\u3000", "", StringComparison.Ordinal) }
            : inline)];

    static BroughtBlock.Paragraph Text(BroughtBlock.Paragraph paragraph) => SectionNumber.Begins(paragraph.Text) switch
    {
        { Layer: Layer.Article, Length: var length } => paragraph with { Inlines = Renumbered(paragraph, length, " ", bold: true) },
        // 1.2019年 would look like 1.2019; a full-width blank keeps them apart and makes no list.
        { Layer: Layer.Third, Length: var length } => paragraph with
        {
            Inlines = Renumbered(paragraph, length, BeginsWithDigit(paragraph.Text[length..]) ? "\u3000" : "", bold: null),
        },
        { Length: var length } => paragraph with { Inlines = Renumbered(paragraph, length, "", bold: null) },
        null => paragraph,
    };

    static bool BeginsWithDigit(string text) => text.TrimStart() is [>= '0' and <= '9', ..];

    /// <summary>The number and its text with nothing but the separator between.</summary>
    static ImmutableArray<BroughtInline> Renumbered(BroughtBlock.Paragraph paragraph, int length, string separator, bool? bold)
    {
        var number = new BroughtInline.Text(
            paragraph.Text[..length])
        { Bold = bold ?? paragraph.Inlines is [BroughtInline.Text { Bold: true }, ..] };
        var isAllBold = paragraph.Inlines.OfType<BroughtInline.Text>().All(text => text.Bold);
        var rest = Rest(paragraph.Inlines, length).Select(
            inline => inline is BroughtInline.Text text && isAllBold && bold is true ? text with { Bold = false } : inline).ToList();
        while (rest is [BroughtInline.Text blank, ..] && string.IsNullOrWhiteSpace(blank.Value))
            rest.RemoveAt(0);
        if (rest is [BroughtInline.Text first, ..])
            rest[0] = first with { Value = first.Value.TrimStart() };
        if (separator.Length > 0 && rest.Count > 0)
            rest.Insert(0, new BroughtInline.Text(separator));
        return CleanText.Clean(rest.Prepend(number));
    }

    static IEnumerable<BroughtInline> Rest(ImmutableArray<BroughtInline> inlines, int skip)
    {
        foreach (var inline in inlines)
        {
            if (inline is not BroughtInline.Text text || skip == 0)
            {
                yield return inline;
                continue;
            }

            var gone = Math.Min(skip, text.Value.Length);
            skip -= gone;
            if (gone < text.Value.Length)
                yield return text with { Value = text.Value[gone..] };
        }
    }
}
