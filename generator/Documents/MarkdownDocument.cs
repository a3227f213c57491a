using System.Collections.Immutable;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Documents;

/// <summary>A Markdown text: as it was written, and the blocks that it means. Parsed once, when it is read, and never changed.</summary>
sealed class MarkdownDocument
{
    MarkdownDocument(LocatedText text) => Text = text;

    /// <summary>As written, front matter taken off.</summary>
    internal LocatedText Text { get; }

    internal string Source => Text.Source;

    /// <summary>Place of its first character.</summary>
    internal SourceLocation Start => Text.Start;

    internal ImmutableArray<Block> Blocks { get; private init; } = [];

    /// <summary>Footnotes that the text refers to, from 1.</summary>
    internal ImmutableArray<ImmutableArray<Block>> Notes { get; private init; } = [];

    /// <summary>Links in the order of the text, and definitions of addresses that it may use; no pictures.</summary>
    internal ImmutableArray<WrittenLink> Links { get; private init; } = [];

    /// <summary>Lists or quotes are nested so deep that it could not be parsed; it is empty then.</summary>
    internal bool IsTooDeep { get; private init; }

    internal IEnumerable<Block.Heading> Headings => BlockWalk.Within(Blocks).OfType<Block.Heading>();

    /// <summary>The lines that are the document's own text: no tables, quotations, footnotes, code.</summary>
    internal ImmutableArray<TextLine> Lines => field.IsDefault ? field = [.. TextLine.Read(Blocks, Source)] : field;

    /// <summary>What a reader sees, paragraph by paragraph; headings, items, cells and lines are paragraphs too.</summary>
    internal ImmutableArray<string> Paragraphs => [.. ReadableText.Read(Blocks.Concat(Notes.SelectMany(note => note)))];

    /// <param name="source">Lines ended by <c>\n</c>.</param>
    /// <param name="start">Place of its first character.</param>
    internal static MarkdownDocument Parse(string source, SourceLocation start)
    {
        var text = new LocatedText(source, start);
        return MarkdownParser.Parse(source) is { } parsed
            ? new(text) { Blocks = parsed.Blocks, Notes = parsed.Notes, Links = parsed.Links }
            : new(text) { IsTooDeep = true };
    }

    internal SourceLocation PlaceOf(int at) => Text.PlaceOf(at);
}

/// <summary>Where a document leads to.</summary>
/// <param name="At">Index in the source of the target.</param>
/// <param name="Target">As written, without a title.</param>
readonly record struct WrittenLink(int At, string Target)
{
    /// <summary>
    /// The file that is meant, from the site's folder; null for other sites, parts of the page, and what is no file of the content.
    /// </summary>
    /// <param name="file">The file in which the link stands.</param>
    internal string? PathFrom(string file)
    {
        var end = Target.AsSpan().IndexOfAny("#?");
        var path = Uri.UnescapeDataString(end < 0 ? Target : Target[..end]);
        return path.Length == 0 || path[0] == '/' || path.AsSpan().ContainsAny(":\\") || !path.Contains('.', StringComparison.Ordinal)
            ? null
            : RelativePath.Resolve(file, path);
    }
}

/// <summary>Goes through blocks and what stands in them.</summary>
static class BlockWalk
{
    /// <summary>Blocks, each before those within it.</summary>
    internal static IEnumerable<Block> Within(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block switch
        {
            Block.List list => list.Items.SelectMany(item => Within(item.Blocks)).Prepend(list),
            Block.Quote quote => Within(quote.Blocks).Prepend(quote),
            _ => [block],
        });
}

/// <summary>What a reader sees of blocks, paragraph by paragraph: numbers of footnotes and pictures are no words of the text.</summary>
static class ReadableText
{
    internal static IEnumerable<string> Read(IEnumerable<Block> blocks) =>
        from block in BlockWalk.Within(blocks)
        from text in TextsOf(block)
        let paragraph = text.Replace('\n', ' ').Trim()
        where paragraph.Length > 0
        select paragraph;

    static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Block.Paragraph paragraph => Lines(paragraph.Inlines),
        Block.Heading heading => Lines(heading.Inlines),
        Block.Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Lines).SelectMany(Lines),
        Block.Code code => [string.Join('\n', code.Lines)],
        _ => [],
    };

    static IEnumerable<string> Lines(ImmutableArray<Inline> inlines)
    {
        if (inlines is [Inline.Text only])
            return [only.Value];
        var text = new StringBuilder();
        var lines = new List<string>();
        foreach (var inline in inlines)
        {
            if (inline is Inline.Break { Ending: LineEnding.Hard })
            {
                lines.Add(text.ToString());
                text.Clear();
            }

            text.Append(inline switch
            {
                Inline.Text words => words.Value,
                Inline.Code code => code.Value,
                Inline.Break { Ending: LineEnding.Blank } => " ",
                _ => "",
            });
        }

        return [.. lines, text.ToString()];
    }
}
