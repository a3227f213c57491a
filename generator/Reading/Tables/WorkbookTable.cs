using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Office.Workbooks;
using PublicitySite.Formats.Text;

namespace PublicitySite.Reading.Tables;

/// <summary>A workbook, xlsx or xls, to a table: the one visible worksheet that holds anything.</summary>
static class WorkbookTable
{
    internal static Table? Read(SourceFile file, DiagnosticBag diagnostics) =>
        Open(file, diagnostics) is { } spreadsheet ? Read(file.Path, spreadsheet, diagnostics) : null;

    internal static Table Read(string file, Spreadsheet spreadsheet, DiagnosticBag diagnostics)
    {
        var sheets = Sheets(file, spreadsheet);
        ImmutableArray<Table> visible = [.. sheets.Where(sheet => !sheet.IsHidden)];
        diagnostics.AddRange(visible.SelectMany(Damaged));
        if (visible.Length > 1)
            diagnostics.Add(TableDiagnostics.SeveralSheets(file, visible.Select(sheet => sheet.Sheet ?? "")));
        var list = visible.FirstOrDefault() ?? new Table { File = file, Rows = [] };
        return list with { Others = sheets.Remove(list) };
    }

    /// <summary>Null where the file cannot be read.</summary>
    internal static Spreadsheet? Open(SourceFile file, DiagnosticBag diagnostics)
    {
        var spreadsheet = Spreadsheet.Read(file.Bytes);
        switch (spreadsheet.Fault)
        {
            case SpreadsheetFault.None:
                return spreadsheet;
            case SpreadsheetFault.Damaged:
                diagnostics.Add(TableDiagnostics.UnreadableWorkbook(file.Path));
                break;
            case SpreadsheetFault.Protected:
                diagnostics.Add(TableDiagnostics.Protected(file.Path));
                break;
            case SpreadsheetFault.TooLarge:
                diagnostics.Add(HiddenDiagnostics.TooLarge(file.Path));
                break;
        }

        return null;
    }

    /// <summary>All worksheets that hold anything, hidden ones too.</summary>
    internal static ImmutableArray<Table> Sheets(string file, Spreadsheet spreadsheet) =>
    [
        .. from sheet in spreadsheet.Sheets
           where !sheet.Rows.IsEmpty
           select new Table
           {
               File = file,
               Sheet = sheet.Name,
               IsHidden = sheet.IsHidden,
               Rows = [.. sheet.Rows.Select(row => new TableRow([.. row.Cells.Select((cell, column) =>
                   new TableCell(cell.Text.Trim(), row.Number, column + 1))]))],
               HiddenRows = [.. sheet.Rows.Where(row => row.IsHidden).Select(row => row.Number)],
               HiddenColumns = sheet.HiddenColumns,
               Merged = sheet.Merged,
           },
    ];

    /// <summary>Cells whose text was spoilt by another program.</summary>
    internal static IEnumerable<Diagnostic> Damaged(Table sheet) =>
        from row in sheet.Rows
        from cell in row.Cells
        let at = TextDecoding.FirstDamaged(cell.Text)
        where at >= 0
        select TextDiagnostics.DamagedCharacter(sheet.PlaceOf(cell), cell.Text[at]);
}
