using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Importing.Lists;

/// <summary>The private original as it was opened: the one table that holds the people, and what nobody sees of the file.</summary>
sealed record SourceWorkbook
{
    /// <summary>Merged cells all hold the text of the first.</summary>
    internal required Table Table { get; init; }

    internal required HeaderRows Headers { get; init; }

    /// <summary>Rows of the worksheet, from 1.</summary>
    internal required ImmutableArray<int> HiddenRows { get; init; }

    /// <summary>Columns of the worksheet, from 1.</summary>
    internal required ImmutableArray<int> HiddenColumns { get; init; }

    /// <summary>What is hidden anywhere in the file: it stays where it is, and is told of.</summary>
    internal required ImmutableArray<Diagnostic> Unseen { get; init; }

    /// <summary>What is wrong with single cells; it counts where a cell is taken.</summary>
    internal required ImmutableArray<Diagnostic> OfCells { get; init; }

    internal static Result<SourceWorkbook> Read(SourceFile file, string? sheet)
    {
        var diagnostics = new DiagnosticBag();
        return IsWorkbook(file) ? Workbook(file, sheet, diagnostics) : Text(file, diagnostics);
    }

    // By what it is, not by its name: programs write one as the other.
    static bool IsWorkbook(SourceFile file) =>
        !Path.GetExtension(file.Path).Equals(".csv", StringComparison.OrdinalIgnoreCase)
        || file.Bytes.Span.StartsWith("PK"u8)
        || file.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    static Result<SourceWorkbook> Text(SourceFile file, DiagnosticBag diagnostics)
    {
        var table = CsvTable.Read(file, diagnostics);
        if (table is null || !diagnostics.IsWhole)
            return new(null, [.. diagnostics.All]);
        return HeaderRows.Find(table) is { } headers
            ? new(new() { Table = table, Headers = headers, HiddenRows = [], HiddenColumns = [], Unseen = [], OfCells = [] }, [])
            : new(null, [SourceWorkbookDiagnostics.NoHeaders(table)]);
    }

    static Result<SourceWorkbook> Workbook(SourceFile file, string? sheet, DiagnosticBag diagnostics)
    {
        if (WorkbookTable.Sheets(file, diagnostics) is not { } sheets)
            return new(null, [.. diagnostics.All]);
        var chosen = SheetChoice.Choose(file.Path, [.. sheets.Select(Filled)], sheet);
        return chosen.Value is { } table && HeaderRows.Find(table) is { } headers
            ? new(Read(table with { Others = sheets.RemoveAll(other => other.Sheet == table.Sheet) }, headers, [.. diagnostics.All, .. WorkbookParts.Check(file)]), [])
            : new(null, chosen.Diagnostics);
    }

    static SourceWorkbook Read(Table table, HeaderRows headers, ImmutableArray<Diagnostic> found)
    {
        Diagnostic[] here = [.. found.Where(diagnostic => diagnostic.Location.Sheet == table.Sheet)];
        return new()
        {
            Table = table,
            Headers = headers,
            HiddenRows = [.. here.Where(diagnostic => diagnostic.Descriptor == TableDiagnostics.HiddenRowKind).Select(diagnostic => RowOf(diagnostic.Location))],
            HiddenColumns = [.. table.HiddenColumns, .. here.Where(diagnostic => diagnostic.Descriptor == HiddenDiagnostics.ColumnKind).Select(diagnostic => SheetCells.ColumnOf(diagnostic.Location.Cell ?? ""))],
            Unseen = Diagnostic.Sort(
            [
                .. found.Where(diagnostic => !IsOfCell(diagnostic) && diagnostic.Descriptor != HiddenDiagnostics.OldKind),
                .. HiddenContent.Check(table).Where(diagnostic => !IsOfCell(diagnostic) && (diagnostic.Descriptor == HiddenDiagnostics.ColumnKind || diagnostic.Descriptor == HiddenDiagnostics.SheetKind)),
            ]),
            OfCells = [.. here.Where(IsOfCell)],
        };
    }

    static bool IsOfCell(Diagnostic diagnostic) => diagnostic.Descriptor == TableDiagnostics.FormulaKind || diagnostic.Descriptor == TextDiagnostics.DamagedKind;

    static int RowOf(SourceLocation location) =>
        int.TryParse(location.Cell?.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row) ? row : 0;

    static Table Filled(Table table)
    {
        if (table.Merged.IsEmpty)
            return table;
        var texts = table.Rows.SelectMany(row => row.Cells).ToDictionary(cell => (cell.Line, cell.Column), cell => cell.Text);
        return table with { Rows = [.. table.Rows.Select(row => new TableRow([.. row.Cells.Select(cell => Fill(table, cell, texts))]))] };
    }

    static TableCell Fill(Table table, TableCell cell, Dictionary<(int Line, int Column), string> texts)
    {
        foreach (var block in table.Merged)
        {
            if (cell.Text.Length == 0 && block.Contains(cell.Line, cell.Column))
                return cell with { Text = texts.GetValueOrDefault((block.FirstRow, block.FirstColumn), "") };
        }

        return cell;
    }
}

/// <summary>Which worksheet of a workbook holds the people: the one that is named, or the only one that is seen and has headers.</summary>
static class SheetChoice
{
    internal static Result<Table> Choose(string file, ImmutableArray<Table> sheets, string? name)
    {
        ImmutableArray<Table> meant = name is null ? [.. sheets.Where(sheet => !sheet.IsHidden)] : [.. sheets.Where(sheet => sheet.Sheet == name)];
        if (name is not null && meant.IsEmpty)
            return new(null, [SourceWorkbookDiagnostics.NoSuchSheet(file, name, sheets.Select(sheet => sheet.Sheet ?? ""))]);
        return meant.Where(sheet => HeaderRows.Find(sheet) is not null).ToArray() switch
        {
            [var one] => new(one, []),
            [] => new(null, [SourceWorkbookDiagnostics.NoHeaders(meant.FirstOrDefault() ?? new Table { File = file, Rows = [] })]),
            var several => new(null, [SourceWorkbookDiagnostics.SeveralSheets(file, several.Select(sheet => sheet.Sheet ?? ""))]),
        };
    }
}
