using System.Collections.Immutable;

namespace PublicitySite.Importing.Notices;

/// <summary>A table in pipes; cells that are joined to the one above or on the left hold <c>^</c> or <c>&lt;</c>.</summary>
static class TableMarkdown
{
    const string Above = "^";
    const string Left = "<";

    /// <param name="table">Rows may be of different lengths.</param>
    /// <param name="write">The Markdown of a line of a cell.</param>
    internal static IEnumerable<string> Lines(BroughtBlock.Table table, Func<ImmutableArray<BroughtInline>, string> write)
    {
        string[][] rows = [.. table.Rows.Select(row => row.SelectMany(cell => Cells(cell, write)).ToArray()).Where(row => row.Length > 0)];
        var columns = rows.Select(row => row.Length).DefaultIfEmpty().Max();
        foreach (var (place, row) in rows.Index())
        {
            yield return $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", columns - row.Length)))} |";
            if (place == 0)
                yield return $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}";
        }
    }

    static IEnumerable<string> Cells(BroughtCell cell, Func<ImmutableArray<BroughtInline>, string> write)
    {
        var text = cell.Lines.Select(write).Aggregate("", Joined);
        return Enumerable.Repeat(Left, cell.Columns - 1).Prepend(cell.Above ? Above : text is Above or Left ? "\\" + text : text);
    }

    /// <summary>Headers break over lines within words (姓/名); longer lines are sentences or items and stay apart.</summary>
    static string Joined(string before, string line)
    {
        const int word = 6;
        var breaksWord = before.Length <= word
            && line.Length <= word
            && before is [.., var end]
            && CleanText.IsWide(end)
            && !char.IsPunctuation(end);
        return before.Length == 0 || breaksWord ? before + line : $"{before} {line}";
    }
}
