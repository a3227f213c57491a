using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace PublicitySite.Documents;

/// <summary>Prints blocks as Markdown that is read again as the same blocks.</summary>
sealed class MarkdownWriter
{
    readonly List<string> lines = [];
    bool isAfterItem;

    /// <summary>The last line that was printed, from 1; 1 where none was.</summary>
    internal int LastLine => Math.Max(1, lines.Count);

    /// <summary>What was printed, every line ended by <c>\n</c>.</summary>
    public override string ToString() => string.Concat(lines.Select(line => line + "\n"));

    /// <summary>Prints a block behind those before.</summary>
    /// <returns>Its first line, from 1; of a block that nothing is seen of, the last line before it.</returns>
    internal int Write(Block block)
    {
        var isItem = block is Block.List { Start: null, IsLoose: false };
        var first = Print(LinesOf(block), isTight: isItem && isAfterItem);
        isAfterItem = isItem;
        return first;
    }

    /// <summary>Prints what a mark in the text leads to.</summary>
    /// <param name="number">Of the footnote, from 1.</param>
    /// <param name="blocks">What stands in it.</param>
    internal void WriteNote(int number, IEnumerable<Block> blocks) =>
        Print(Hung(string.Create(CultureInfo.InvariantCulture, $"[^{number}]: "), "    ", blocks));

    /// <summary>The blocks alone.</summary>
    internal static string Print(IEnumerable<Block> blocks)
    {
        var writer = new MarkdownWriter();
        foreach (var block in blocks)
            writer.Write(block);
        return writer.ToString();
    }

    int Print(string[] block, bool isTight = false)
    {
        if (block.All(line => line.Trim().Length == 0))
            return LastLine;
        if (lines.Count > 0 && !isTight)
            lines.Add("");
        var first = lines.Count + 1;
        lines.AddRange(block);
        return first;
    }

    static string[] LinesOf(Block block) => block switch
    {
        Block.Paragraph paragraph => Broken(paragraph.Inlines),
        Block.Heading heading => [$"{new string('#', heading.Level)} {MarkdownEscape.HeadingEnd(InlineMarkdown.Write(heading.Inlines))}"],
        Block.List list => Items(list),
        Block.Quote quote => [.. Inside(quote.Blocks).Select(line => line.Length == 0 ? ">" : $"> {line}")],
        Block.Code code => Fenced(code),
        Block.Rule => ["***"],
        Block.Table table => [.. TableMarkdown.Lines(table)],
        _ => throw new UnreachableException(),
    };

    /// <summary>A paragraph; a sign at the end of a line keeps the next one apart.</summary>
    static string[] Broken(ImmutableArray<Inline> inlines)
    {
        var lines = new List<string>();
        while (inlines.IndexOf(inlines.OfType<Inline.Break>().FirstOrDefault(end => end.Ending == LineEnding.Hard)!) is >= 0 and var at)
        {
            lines.Add(MarkdownEscape.LineStart(InlineMarkdown.Write(inlines[..at])) + "\\");
            inlines = inlines[(at + 1)..];
        }

        return [.. lines, MarkdownEscape.LineStart(InlineMarkdown.Write(inlines))];
    }

    static string[] Items(Block.List list)
    {
        var lines = new List<string>();
        foreach (var item in list.Items)
        {
            if (list.IsLoose && lines.Count > 0)
                lines.Add("");
            var mark = list.Start is null ? "- " : item.Number.Length > 0 ? item.Number : "1. ";
            lines.AddRange(Hung(mark, new(' ', mark.Length), item.Blocks, isTight: !list.IsLoose));
        }

        return [.. lines];
    }

    /// <summary>Blocks behind a mark, further lines below each other.</summary>
    static string[] Hung(string mark, string indent, IEnumerable<Block> blocks, bool isTight = false) =>
    [
        .. Inside(blocks, isTight)
            .DefaultIfEmpty("")
            .Select((line, place) => place == 0 ? mark + line : line.Length == 0 ? "" : indent + line),
    ];

    static List<string> Inside(IEnumerable<Block> blocks, bool isTight = false)
    {
        var writer = new MarkdownWriter();
        foreach (var block in blocks)
            writer.Print(LinesOf(block), isTight);

        return writer.lines;
    }

    static string[] Fenced(Block.Code code)
    {
        var fence = new string('`', Math.Max(3, code.Lines.Select(InlineMarkdown.LongestFence).DefaultIfEmpty().Max() + 1));
        return [fence + code.Language, .. code.Lines, fence];
    }
}

/// <summary>A table in pipes; cells that are joined to the one above or on the left hold <c>^</c> or <c>&lt;</c>.</summary>
static class TableMarkdown
{
    const string Above = "^";
    const string Left = "<";

    /// <param name="table">Rows may be of different lengths.</param>
    internal static IEnumerable<string> Lines(Block.Table table)
    {
        string[][] rows = [.. table.Rows.Select(row => row.SelectMany(Cells).ToArray()).Where(row => row.Length > 0)];
        var columns = rows.Select(row => row.Length).DefaultIfEmpty().Max();
        foreach (var (place, row) in rows.Index())
        {
            yield return $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", columns - row.Length)))} |";
            if (place == 0)
                yield return $"|{string.Concat(Enumerable.Range(0, columns).Select(column => $" {Rule(table, column)} |"))}";
        }
    }

    static string Rule(Block.Table table, int column) => table.Alignments.ElementAtOrDefault(column) switch
    {
        Alignment.None => "---",
        Alignment.Left => ":---",
        Alignment.Center => ":---:",
        Alignment.Right => "---:",
        _ => throw new UnreachableException(),
    };

    static IEnumerable<string> Cells(Block.Cell cell)
    {
        var text = string.Join(' ', cell.Lines.Select(InlineMarkdown.Write).Where(line => line.Length > 0));
        return Enumerable.Repeat(Left, cell.Columns - 1).Prepend(cell.Above ? Above : text is Above or Left ? "\\" + text : text);
    }
}
