using System.Buffers;
using System.Collections.Immutable;
using PublicitySite.Chinese;
using PublicitySite.Documents;

namespace PublicitySite.Importing.Notices;

/// <summary>
/// Gives the paragraphs of a document the rank that their numbers tell: 一、 and 第一章 a heading, （一） the next, 1. and （1） stay text.
/// </summary>
static class HeadingDetector
{
    const int LongestHeading = 40;

    static readonly SearchValues<char> Breaks = SearchValues.Create("。；！？;!?");

    internal static ImmutableArray<ImportedBlock> Detect(ImmutableArray<ImportedBlock> blocks)
    {
        var headings = blocks.Select(IsHeading).ToArray();
        var ranked = ImmutableArray.CreateBuilder<ImportedBlock>(blocks.Length);
        for (var at = 0; at < blocks.Length; at++)
        {
            var (inSeries, begins) = Series(blocks, headings, at);
            var block = blocks[at];
            ranked.Add(block.Text is not { } text ? block
                : headings[at] && !inSeries ? Heading(block, text)
                : Text(begins ? block with { Warnings = [.. block.Warnings, ImportNoticeWarnings.ItemsOrHeadings(text)] } : block, text));
        }

        return ranked.MoveToImmutable();
    }

    /// <summary>Lines with numbers of one layer right below each other are items, though each looks like a heading.</summary>
    static (bool InSeries, bool Begins) Series(ImmutableArray<ImportedBlock> blocks, bool[] headings, int at)
    {
        var before = at > 0 && Alike(at - 1, at);
        var after = at + 1 < blocks.Length && Alike(at, at + 1);
        return (before || after, after && !before);

        bool Alike(int one, int other) =>
            headings[one] && headings[other]
            && blocks[one] is { Text: { } first, Look.Outline: 0 }
            && blocks[other] is { Text: { } second, Look.Outline: 0 }
            && SectionNumber.Begins(first)?.Layer is Layer.First or Layer.Second
            && SectionNumber.Begins(first)?.Layer == SectionNumber.Begins(second)?.Layer;
    }

    static bool IsHeading(ImportedBlock block) =>
        block is { IsItem: false, Text: { } text, Look: var look } && SectionNumber.Begins(text) switch
        {
            { Layer: Layer.Chapter or Layer.Section } => text.Length <= LongestHeading && !text.AsSpan().ContainsAny(Breaks),
            { Layer: Layer.First or Layer.Second } => IsLine(text, look),
            null => (look.Outline > 0 || TitleLines.IsTitle(text, look)) && IsLine(text, look),
            _ => false,
        };

    /// <summary>No sentence: a run-in heading has its text in the same paragraph and stays there.</summary>
    static bool IsLine(string text, Look look)
    {
        var mayEnd = look.Outline > 0 && text[^1] == '。';
        return text.Length <= LongestHeading
            && !text.AsSpan(0, text.Length - (mayEnd ? 1 : 0)).ContainsAny(Breaks)
            && text[^1] is not ('，' or '、' or '：' or ':' or ',');
    }

    static ImportedBlock Heading(ImportedBlock paragraph, string text)
    {
        var number = SectionNumber.Begins(text);
        var level = number?.Layer switch
        {
            Layer.Chapter or Layer.First => 2,
            Layer.Section or Layer.Second => 3,
            Layer.Article or Layer.Third or Layer.Fourth or Layer.Circled or null => Math.Clamp(paragraph.Look.Outline + 1, 2, 4),
        };
        var separator = number?.Layer is Layer.Chapter or Layer.Section ? " " : "";
        var inlines = number is { } found ? Renumbered(paragraph, text, found.Length, separator, bold: false) : paragraph.Inlines;
        return paragraph with { Content = new Block.Heading(level, separator.Length > 0 ? Unstretched(inlines) : inlines) };
    }

    /// <summary>总　则 is written so to fill the line.</summary>
    static ImmutableArray<Inline> Unstretched(ImmutableArray<Inline> inlines) =>
        [.. inlines.Select(inline => inline is Inline.Text text
            ? text with { Value = text.Value.Replace("\u3000", "", StringComparison.Ordinal) }
            : inline)];

    static ImportedBlock Text(ImportedBlock paragraph, string text) => SectionNumber.Begins(text) switch
    {
        { Layer: Layer.Article, Length: var length } => paragraph.With(Renumbered(paragraph, text, length, " ", bold: true)),
        // 1.2019年 would look like 1.2019; a full-width blank keeps them apart and makes no list.
        { Layer: Layer.Third, Length: var length } =>
            paragraph.With(Renumbered(paragraph, text, length, BeginsWithDigit(text[length..]) ? "\u3000" : "", bold: null)),
        { Length: var length } => paragraph.With(Renumbered(paragraph, text, length, "", bold: null)),
        null => paragraph,
    };

    static bool BeginsWithDigit(string text) => text.TrimStart() is [>= '0' and <= '9', ..];

    /// <summary>The number and its text with nothing but the separator between.</summary>
    static ImmutableArray<Inline> Renumbered(ImportedBlock paragraph, string text, int length, string separator, bool? bold)
    {
        var number = new Inline.Text(text[..length]) { Bold = bold ?? paragraph.Inlines is [Inline.Text { Bold: true }, ..] };
        var isAllBold = paragraph.Inlines.OfType<Inline.Text>().All(part => part.Bold);
        var rest = Rest(paragraph.Inlines, length).Select(
            inline => inline is Inline.Text part && isAllBold && bold is true ? part with { Bold = false } : inline).ToList();
        while (rest is [Inline.Text blank, ..] && string.IsNullOrWhiteSpace(blank.Value))
            rest.RemoveAt(0);
        if (rest is [Inline.Text first, ..])
            rest[0] = first with { Value = first.Value.TrimStart() };
        if (separator.Length > 0 && rest.Count > 0)
            rest.Insert(0, new Inline.Text(separator));
        return CleanText.Clean(rest.Prepend(number));
    }

    static IEnumerable<Inline> Rest(ImmutableArray<Inline> inlines, int skip)
    {
        foreach (var inline in inlines)
        {
            if (inline is not Inline.Text text || skip == 0)
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
