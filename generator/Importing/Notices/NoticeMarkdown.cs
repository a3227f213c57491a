using System.Collections.Immutable;
using System.Globalization;

namespace PublicitySite.Importing.Notices;

/// <summary>Prints blocks as the Markdown of a notice, and finds the lines that the doubts belong to.</summary>
sealed class NoticeMarkdown(InlineMarkdown inlines)
{
    readonly List<string> lines = [];
    readonly ImmutableArray<(int Line, ImportWarning Doubt)>.Builder doubts = ImmutableArray.CreateBuilder<(int, ImportWarning)>();
    bool inItems;

    /// <summary>The text, and each doubt with its line in it, from 1.</summary>
    internal static (string Text, ImmutableArray<(int Line, ImportWarning Doubt)> Doubts) Write(
        BroughtDocument document, ImmutableArray<(string Name, string Description)> pictures)
    {
        var markdown = new NoticeMarkdown(new(pictures));
        foreach (var block in document.Blocks)
            markdown.Add(block);
        foreach (var (place, note) in document.Notes.Index())
            markdown.Print([string.Create(CultureInfo.InvariantCulture, $"[^{place + 1}]: {markdown.Write(note)}")], []);
        return (string.Concat(markdown.lines.Select(line => line + "\n")), markdown.doubts.ToImmutable());
    }

    string Write(ImmutableArray<BroughtInline> text) => inlines.Write(text, keepBold: true);

    void Add(BroughtBlock block)
    {
        var items = block is BroughtBlock.Paragraph { IsItem: true };
        Print(LinesOf(block), block.Doubts, isTight: items && inItems);
        inItems = items || (inItems && block is BroughtBlock.LeftOut);
    }

    string[] LinesOf(BroughtBlock block) => block switch
    {
        BroughtBlock.Paragraph { IsItem: true } item => ["- " + MarkdownEscape.LineStart(Write(item.Inlines))],
        BroughtBlock.Paragraph paragraph => [MarkdownEscape.LineStart(Write(paragraph.Inlines))],
        BroughtBlock.Heading heading =>
            [$"{new string('#', heading.Level)} {MarkdownEscape.HeadingEnd(inlines.Write(heading.Inlines, keepBold: false))}"],
        BroughtBlock.Lines { All: var all } => [.. all.Select((
            line, place) => MarkdownEscape.LineStart(inlines.Write(line, keepBold: false)) + (place < all.Length - 1 ? "\\" : ""))],
        BroughtBlock.Table table => [.. TableMarkdown.Lines(table, line => inlines.Write(line, keepBold: false))],
        _ => [],
    };

    void Print(string[] block, ImmutableArray<ImportWarning> about, bool isTight = false)
    {
        var printed = block.Any(line => line.Trim().Length > 0);
        if (printed && lines.Count > 0 && !isTight)
            lines.Add("");
        var first = printed ? lines.Count + 1 : Math.Max(1, lines.Count);
        doubts.AddRange(about.Select(doubt => (first, doubt)));
        if (printed)
            lines.AddRange(block);
    }
}
