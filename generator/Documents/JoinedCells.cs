using System.Collections.Immutable;
using Markdig.Extensions.Tables;

namespace PublicitySite.Documents;

/// <summary>
/// Which cells of a table are joined: one that holds nothing but <c>^</c> is part of the cell above, one that holds nothing but
/// <c>&lt;</c> part of the cell on its left. Cells that would make no rectangle stay as they are written.
/// </summary>
sealed class JoinedCells
{
    readonly (string Mark, ImmutableArray<Inline> Inlines)[][] cells;
    readonly (int Row, int Column)[][] owners;

    /// <param name="cells">All of the grid; the mark is empty for cells that hold anything else.</param>
    internal JoinedCells((string Mark, ImmutableArray<Inline> Inlines)[][] cells)
    {
        this.cells = cells;
        owners = [.. cells.Select((row, at) => Enumerable.Range(0, row.Length).Select(column => (at, column)).ToArray())];
        for (var row = 0; row < cells.Length; row++)
        {
            for (var column = 0; column < cells[row].Length; column++)
            {
                owners[row][column] = cells[row][column].Mark switch
                {
                    "<" when column > 0 => owners[row][column - 1],
                    "^" when row > 0 && column < owners[row - 1].Length => owners[row - 1][column],
                    _ => (row, column),
                };
            }
        }

        Part();
    }

    /// <param name="table">Whose cells they are.</param>
    internal Block.Table Join(Table table)
    {
        ImmutableArray<ImmutableArray<Block.Cell>> rows = [.. cells.Select((_, row) => Row(row).ToImmutableArray())];
        var heads = table.OfType<TableRow>().Count(row => row.IsHeader);
        // Rows that a cell of the head reaches into belong to it.
        while (heads < rows.Length && rows[heads].Any(cell => cell.Above))
            heads++;
        return new(rows) { Heads = heads, Alignments = [.. table.ColumnDefinitions.Select(column => AlignmentOf(column.Alignment))] };
    }

    IEnumerable<Block.Cell> Row(int row)
    {
        for (var column = 0; column < cells[row].Length; column++)
        {
            var owner = owners[row][column];
            if (owner == (row, column))
                yield return new([cells[row][column].Inlines], Extent(row, column).Columns, Above: false);
            else if (owner.Column == column)
                yield return new([], Extent(owner.Row, column).Columns, Above: true);
        }
    }

    static Alignment AlignmentOf(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Left => Alignment.Left,
        TableColumnAlign.Center => Alignment.Center,
        TableColumnAlign.Right => Alignment.Right,
        null => Alignment.None,
        _ => throw new ArgumentOutOfRangeException(nameof(align), align, null),
    };

    /// <summary>What makes no rectangle is parted again.</summary>
    void Part()
    {
        var torn = Places().GroupBy(place => owners[place.Row][place.Column])
            .Where(joined => Extent(joined.Key.Row, joined.Key.Column) is var size && size.Rows * size.Columns != joined.Count());
        foreach (var (row, column) in torn.SelectMany(joined => joined).ToArray())
            owners[row][column] = (row, column);
    }

    IEnumerable<(int Row, int Column)> Places() => owners.SelectMany((row, at) => row.Select((_, column) => (at, column)));

    (int Rows, int Columns) Extent(int row, int column)
    {
        var (rows, columns) = (1, 1);
        for (var below = row; below < owners.Length && column < owners[below].Length && owners[below][column] == (row, column); below++)
            rows = below - row + 1;
        for (var right = column; right < owners[row].Length && owners[row][right] == (row, column); right++)
            columns = right - column + 1;
        return (rows, columns);
    }
}
