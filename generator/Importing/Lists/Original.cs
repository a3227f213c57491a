using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary>The private original as it was opened: the one table that holds the people, and what nobody sees of the file.</summary>
sealed record Original
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

    internal static Read<Original> Read(SourceFile file, string? sheet)
    {
        var findings = new FileFindings();
        return IsWorkbook(file) ? Workbook(file, sheet, findings) : Text(file, findings);
    }

    // By what it is, not by its name: programs write one as the other.
    static bool IsWorkbook(SourceFile file) =>
        !Path.GetExtension(file.Path).Equals(".csv", StringComparison.OrdinalIgnoreCase)
        || file.Bytes.Span.StartsWith("PK"u8)
        || file.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    static Read<Original> Text(SourceFile file, FileFindings findings)
    {
        var table = CsvTable.Read(file, findings);
        if (table is null || !findings.IsWhole)
            return new(null, [.. findings.All]);
        return HeaderRows.Find(table) is { } headers
            ? new(new() { Table = table, Headers = headers, HiddenRows = [], HiddenColumns = [], Unseen = [], OfCells = [] }, [])
            : new(null, [OriginalFindings.NoHeaders(table)]);
    }

    static Read<Original> Workbook(SourceFile file, string? sheet, FileFindings findings)
    {
        if (WorkbookTable.Sheets(file, findings) is not { } sheets)
            return new(null, [.. findings.All]);
        var chosen = SheetChoice.Of(file.Path, [.. sheets.Select(Filled)], sheet);
        return chosen.Value is { } table && HeaderRows.Find(table) is { } headers
            ? new(Of(table with { Others = sheets.RemoveAll(other => other.Sheet == table.Sheet) }, headers, [.. findings.All, .. WorkbookParts.Check(file)]), [])
            : new(null, chosen.Findings);
    }

    static Original Of(Table table, HeaderRows headers, ImmutableArray<Diagnostic> found)
    {
        Diagnostic[] here = [.. found.Where(finding => finding.Place.Sheet == table.Sheet)];
        return new()
        {
            Table = table,
            Headers = headers,
            HiddenRows = [.. here.Where(finding => finding.Kind == TableFindings.HiddenRowKind).Select(finding => RowOf(finding.Place))],
            HiddenColumns = [.. table.HiddenColumns, .. here.Where(finding => finding.Kind == HiddenFindings.ColumnKind).Select(finding => SheetCells.ColumnOf(finding.Place.Cell ?? ""))],
            Unseen = Diagnostic.Sort(
            [
                .. found.Where(finding => !IsOfCell(finding) && finding.Kind != HiddenFindings.OldKind),
                .. HiddenContent.Of(table).Where(finding => !IsOfCell(finding) && (finding.Kind == HiddenFindings.ColumnKind || finding.Kind == HiddenFindings.SheetKind)),
            ]),
            OfCells = [.. here.Where(IsOfCell)],
        };
    }

    static bool IsOfCell(Diagnostic finding) => finding.Kind == TableFindings.FormulaKind || finding.Kind == TextFindings.DamagedKind;

    static int RowOf(Place place) =>
        int.TryParse(place.Cell?.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row) ? row : 0;

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
