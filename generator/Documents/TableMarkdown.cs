using System.Diagnostics;

namespace PublicitySite.Documents;

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
