using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Reading.Tables;

/// <summary>What is hidden in the worksheets of a workbook although something stands in it.</summary>
static class HiddenContent
{
    // Headers stand at the top, below a title and lines to fill in.
    const int HeaderRows = 8;

    internal static IEnumerable<Diagnostic> Check(Table list) =>
        [.. Hidden(list), .. PrivateColumns(list), .. list.Others.SelectMany(sheet => PrivateColumns(sheet, isList: false))];

    /// <summary>Rows, columns and worksheets.</summary>
    internal static IEnumerable<Diagnostic> Hidden(Table list) => list.Others.Prepend(list).SelectMany(sheet => sheet.IsHidden
        ? [HiddenDiagnostics.Sheet(sheet.PlaceOf(sheet.Rows[0].Cells.First(cell => cell.Text.Length > 0)), sheet.Sheet ?? "")]
        : HiddenRows(sheet).Concat(HiddenColumns(sheet)));

    static IEnumerable<Diagnostic> HiddenRows(Table sheet) =>
        sheet.HiddenRows.Select(row => TableDiagnostics.HiddenRow(sheet.PlaceOf(new TableCell("", row, 1))));

    static IEnumerable<Diagnostic> HiddenColumns(Table sheet) =>
        from column in sheet.HiddenColumns
        let cells = sheet.Rows.SelectMany(row => row.Cells).Where(cell => cell.Column == column && cell.Text.Length > 0)
        where cells.Any()
        select HiddenDiagnostics.Column(sheet.PlaceOf(cells.First()));

    static IEnumerable<Diagnostic> PrivateColumns(Table sheet, bool isList = true) =>
        from row in HeadersOf(sheet, isList)
        from cell in row.Cells
        where cell.Text.Length > 0 && PrivateHeaders.Contains(cell.Text) && PersonColumns.Find(cell.Text) is null
        select ColumnDiagnostics.Private(sheet.PlaceOf(cell), cell.Text);

    // The headers of a list are looked up one by one elsewhere, if they stand in its first row. On another worksheet the
    // first row is taken for headers where no row looks like some.
    static TableRow[] HeadersOf(Table sheet, bool isList) =>
        sheet.Rows.Take(HeaderRows).Where(HoldsHeaders).ToArray() switch
        {
            [var first, .. var rest] when isList && ReferenceEquals(first, sheet.Rows[0]) => rest,
            [] when !isList => [sheet.Rows[0]],
            var rows => rows,
        };

    static bool HoldsHeaders(TableRow row) => row.Cells.Count(cell => PersonColumns.Find(cell.Text) is not null) > 1;
}
