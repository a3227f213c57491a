using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Reading.Tables;

/// <summary>Which column of a table stands where: the headers looked up, and all that is wrong with them.</summary>
sealed record TableColumns
{
    // How far down a header row may have slipped below a title and lines to fill in.
    const int SlippedRows = 6;

    readonly ImmutableArray<int> positions;

    TableColumns(ImmutableArray<int> positions) => this.positions = positions;

    /// <summary>Null where the first row holds no headers at all.</summary>
    internal static TableColumns? Match(Table table, DiagnosticBag diagnostics)
    {
        var headers = table.Rows[0].Cells;
        if (headers.All(header => ListHeaders.Column(header.Text) is null) && NoHeaders(table) is { } diagnostic)
        {
            diagnostics.Add(diagnostic);
            return null;
        }

        var columns = headers.Select(header => ListHeaders.Column(header.Text)).ToImmutableArray();
        foreach (var (index, header) in headers.Index())
        {
            diagnostics.AddRange(Check(table, header, columns[index], columns[..index]));
        }

        var missing = ListHeaders.Required.Where(column => !columns.Contains(column));
        diagnostics.AddRange(missing.Select(column => ColumnDiagnostics.Missing(table.PlaceOf(headers[0]), ListHeaders.Name(column))));
        return new TableColumns([.. Enum.GetValues<ListColumn>().Select(column => columns.IndexOf(column))]);
    }

    /// <summary>The cell of a column in a row, null where the table has no such column.</summary>
    internal TableCell? Cell(TableRow row, ListColumn column) => positions[(int)column] switch
    {
        < 0 => null,
        var index when index < row.Cells.Length => row.Cells[index],
        _ => row.Cells[^1] with { Text = "" },
    };

    /// <summary>Where the cells of a row stand, of the columns that the table has.</summary>
    internal ImmutableArray<CellLocation> CellsOf(TableRow row)
    {
        var cells = ImmutableArray.CreateBuilder<CellLocation>(positions.Length);
        foreach (var (column, position) in positions.Index())
        {
            if (position >= 0 && position < row.Cells.Length)
            {
                cells.Add(new(ListHeaders.Name((ListColumn)column), row.Cells[position].Line, row.Cells[position].Column));
            }
        }

        return cells.DrainToImmutable();
    }

    static Diagnostic? NoHeaders(Table table)
    {
        var slipped = table.Rows.Take(SlippedRows)
            .FirstOrDefault(row => row.Cells.Count(cell => ListHeaders.Column(cell.Text) is not null) > 1);
        var first = table.Rows[0].Cells[0];
        return (slipped, first.Text) switch
        {
            ({ } row, _) => ColumnDiagnostics.HeadersNotFirst(table.PlaceOf(row.Cells[0])),
            (_, var text) when table.Sheet is null && table.Rows[0].Cells.Length == 1 && text.AsSpan().ContainsAny("\t;；，|") =>
                TableDiagnostics.NoCommas(table.PlaceOf(first)),
            _ => null,
        };
    }

    static IEnumerable<Diagnostic> Check(Table table, TableCell header, ListColumn? column, ImmutableArray<ListColumn?> before)
    {
        var location = table.PlaceOf(header);
        if (column is { } known)
        {
            return before.Contains(known) ? [ColumnDiagnostics.Duplicate(location, header.Text, ListHeaders.Name(known))] : [];
        }

        // Cells beside the headers are told of in the rows that fill them.
        return header.Text switch
        {
            "" => [],
            var text when PrivateHeaders.Contains(text) => [ColumnDiagnostics.Private(location, text)],
            var text => [ColumnDiagnostics.Unknown(location, text)],
        };
    }
}
