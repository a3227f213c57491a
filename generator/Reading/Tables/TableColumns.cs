using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Reading.Tables;

/// <summary>Which column of a table stands where: the headers looked up, and all that is wrong with them.</summary>
sealed record TableColumns
{
    // How far down a header row may have slipped below a title and lines to fill in.
    const int SlippedRows = 6;

    /// <summary>What stands in each place of a row; null where no column of a list does.</summary>
    readonly ImmutableArray<PersonColumn?> columns;

    TableColumns(ImmutableArray<PersonColumn?> columns) => this.columns = columns;

    /// <summary>Of a table that has these columns in this order, and no row of headers.</summary>
    internal static TableColumns Of(ImmutableArray<PersonColumn> columns) => new([.. columns]);

    /// <summary>Null where the first row holds no headers at all.</summary>
    internal static TableColumns? Match(Table table, DiagnosticBag diagnostics)
    {
        var headers = table.Rows[0].Cells;
        if (headers.All(header => PersonColumns.Find(header.Text) is null) && NoHeaders(table) is { } diagnostic)
        {
            diagnostics.Add(diagnostic);
            return null;
        }

        var columns = headers.Select(header => PersonColumns.Find(header.Text)).ToImmutableArray();
        foreach (var (index, header) in headers.Index())
        {
            diagnostics.AddRange(Check(table, header, columns[index], columns[..index]));
        }

        var missing = PersonColumns.All.Where(column => column.IsRequired && !columns.Contains(column));
        diagnostics.AddRange(missing.Select(column => ColumnDiagnostics.Missing(table.PlaceOf(headers[0]), column)));
        return new TableColumns(columns);
    }

    /// <summary>The cell of a column in a row, null where the table has no such column.</summary>
    internal TableCell? Cell(TableRow row, PersonColumn column) => columns.IndexOf(column) switch
    {
        < 0 => null,
        var index when index < row.Cells.Length => row.Cells[index],
        _ => row.Cells[^1] with { Text = "" },
    };

    /// <summary>Where the cells of a row stand, of the columns that the table has.</summary>
    internal ImmutableArray<CellLocation> CellsOf(TableRow row)
    {
        var cells = ImmutableArray.CreateBuilder<CellLocation>(columns.Length);
        foreach (var (column, cell) in columns.Zip(row.Cells))
        {
            if (column is not null)
            {
                cells.Add(new(column, cell.Line, cell.Column));
            }
        }

        return cells.DrainToImmutable();
    }

    static Diagnostic? NoHeaders(Table table)
    {
        var slipped = table.Rows.Take(SlippedRows)
            .FirstOrDefault(row => row.Cells.Count(cell => PersonColumns.Find(cell.Text) is not null) > 1);
        var first = table.Rows[0].Cells[0];
        return (slipped, first.Text) switch
        {
            ({ } row, _) => ColumnDiagnostics.HeadersNotFirst(table.PlaceOf(row.Cells[0])),
            (_, var text) when table.Sheet is null && table.Rows[0].Cells.Length == 1 && text.AsSpan().ContainsAny("\t;；，|") =>
                TableDiagnostics.NoCommas(table.PlaceOf(first)),
            _ => null,
        };
    }

    static IEnumerable<Diagnostic> Check(Table table, TableCell header, PersonColumn? column, ImmutableArray<PersonColumn?> before)
    {
        var location = table.PlaceOf(header);
        if (column is { } known)
        {
            return before.Contains(known) ? [ColumnDiagnostics.Duplicate(location, header.Text, known.Header)] : [];
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
