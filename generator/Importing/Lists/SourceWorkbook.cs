using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Office.Legacy;
using PublicitySite.Formats.Zip;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Importing.Lists;

/// <summary>The private original as it was opened: the one table that holds the people, and what nobody sees of the file.</summary>
sealed record SourceWorkbook
{
    /// <summary>Merged cells all hold the text of the first.</summary>
    internal required Table Table { get; init; }

    internal required HeaderRows Headers { get; init; }

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
        || ZipContents.IsZip(file.Bytes.Span)
        || CompoundStreams.IsCompound(file.Bytes.Span);

    static Result<SourceWorkbook> Text(SourceFile file, DiagnosticBag diagnostics)
    {
        var table = CsvTable.Read(file, diagnostics);
        if (table is null || !diagnostics.IsWhole)
            return new(null, [.. diagnostics.All]);
        return HeaderRows.Find(table) is { } headers
            ? new(new() { Table = table, Headers = headers, Unseen = [], OfCells = [] }, [])
            : new(null, [SourceWorkbookDiagnostics.NoHeaders(table)]);
    }

    static Result<SourceWorkbook> Workbook(SourceFile file, string? sheet, DiagnosticBag diagnostics)
    {
        if (WorkbookTable.Open(file, diagnostics) is not { } spreadsheet)
            return new(null, [.. diagnostics.All]);
        var sheets = WorkbookTable.Sheets(file.Path, spreadsheet);
        var chosen = SheetChoice.Choose(file.Path, [.. sheets.Select(Filled)], sheet);
        if (chosen.Value is not { } table || HeaderRows.Find(table) is not { } headers)
            return new(null, chosen.Diagnostics);
        var unfilled = sheets.First(other => other.Sheet == table.Sheet);
        var inside = WorkbookParts.Check(file.Path, spreadsheet);
        return new(
            new()
            {
                Table = table,
                Headers = headers,
                Unseen = Diagnostic.Sort([.. inside.Unseen, .. HiddenContent.Hidden(unfilled with { Others = sheets.Remove(unfilled) })]),
                OfCells = [.. WorkbookTable.Damaged(unfilled), .. inside.OfCells],
            },
            []);
    }

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
                return cell with { Text = texts.GetValueOrDefault((block.Top, block.Left), "") };
        }

        return cell;
    }
}

/// <summary>Which worksheet of a workbook holds the people: the one that is named, or the only one that is seen and has headers.</summary>
static class SheetChoice
{
    internal static Result<Table> Choose(string file, ImmutableArray<Table> sheets, string? name)
    {
        ImmutableArray<Table> meant = name is null
            ? [.. sheets.Where(sheet => !sheet.IsHidden)]
            : [.. sheets.Where(sheet => sheet.Sheet == name)];
        if (name is not null && meant.IsEmpty)
            return SourceWorkbookDiagnostics.NoSuchSheet(file, name, sheets.Select(sheet => sheet.Sheet ?? ""));
        return meant.Where(sheet => HeaderRows.Find(sheet) is not null).ToArray() switch
        {
            [var one] => new(one, []),
            [] => new(null, [SourceWorkbookDiagnostics.NoHeaders(meant.FirstOrDefault() ?? new Table { File = file, Rows = [] })]),
            var several => new(null, [SourceWorkbookDiagnostics.SeveralSheets(file, several.Select(sheet => sheet.Sheet ?? ""))]),
        };
    }
}
