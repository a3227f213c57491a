using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PublicitySite.Rendering.Articles;

/// <summary>
/// Which cells of a table are joined: one that holds nothing but <c>^</c> is part of the cell above, one that holds nothing but
/// <c>&lt;</c> part of the cell on its left. Cells that would make no rectangle stay as they are written.
/// </summary>
sealed class JoinedCells
{
    readonly (int Row, int Column)[][] owners;

    JoinedCells((int Row, int Column)[][] owners) => this.owners = owners;

    internal static JoinedCells In(TableRow[] rows)
    {
        var owners = rows.Select((row, at) => Enumerable.Range(0, row.Count).Select(column => (at, column)).ToArray()).ToArray();
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Count; column++)
            {
                owners[row][column] = Mark((TableCell)rows[row][column]) switch
                {
                    "<" when column > 0 => owners[row][column - 1],
                    "^" when row > 0 && column < owners[row - 1].Length => owners[row - 1][column],
                    _ => (row, column),
                };
            }
        }

        var joined = new JoinedCells(owners);
        joined.Part();
        return joined;
    }

    /// <summary>Rows from the first that its cells reach into: they are all heads.</summary>
    internal int Reach(int rows)
    {
        for (var row = rows; row < owners.Length && owners[row].Any(owner => owner.Row < rows); row++)
            rows = row + 1;
        return rows;
    }

    /// <summary>How many rows and columns a cell covers; none where it is part of another.</summary>
    internal (int Rows, int Columns) SpanOf(int row, int column) => owners[row][column] == (row, column) ? Extent(row, column) : (0, 0);

    /// <summary>What makes no rectangle is parted again.</summary>
    void Part()
    {
        var torn = Places().GroupBy(place => owners[place.Row][place.Column])
            .Where(cells => Extent(cells.Key.Row, cells.Key.Column) is var size && size.Rows * size.Columns != cells.Count());
        foreach (var (row, column) in torn.SelectMany(cells => cells).ToArray())
            owners[row][column] = (row, column);
    }

    IEnumerable<(int Row, int Column)> Places() => owners.SelectMany((cells, row) => cells.Select((_, column) => (row, column)));

    (int Rows, int Columns) Extent(int row, int column)
    {
        var (rows, columns) = (1, 1);
        for (var below = row; below < owners.Length && column < owners[below].Length && owners[below][column] == (row, column); below++)
            rows = below - row + 1;
        for (var right = column; right < owners[row].Length && owners[row][right] == (row, column); right++)
            columns = right - column + 1;
        return (rows, columns);
    }

    static string Mark(TableCell cell) =>
        cell is [ParagraphBlock { Inline: { FirstChild: LiteralInline { IsFirstCharacterEscaped: false, NextSibling: null } only } }]
            ? only.Content.AsSpan().Trim().ToString()
            : "";
}
