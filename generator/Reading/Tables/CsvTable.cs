using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Csv;
using PublicitySite.Formats.Text;

namespace PublicitySite.Reading.Tables;

/// <summary>A CSV to a table.</summary>
static class CsvTable
{
    internal static Table? Read(SourceFile file, DiagnosticBag diagnostics) =>
        TextDecoding.Utf8OrGb18030(file, diagnostics) is { } text ? Read(text, diagnostics) : null;

    internal static Table Read(SourceText text, DiagnosticBag diagnostics)
    {
        var read = CsvRows.Read(text.Text);
        diagnostics.AddRange(read.BadQuotes.Select(bad => TableDiagnostics.BadQuotes(text.At(bad.Line, 1), bad.IsUnclosed)));
        return new()
        {
            File = text.File,
            Rows = [.. read.Rows.Select(row => new TableRow([.. row.Select(cell => new TableCell(cell.Text, cell.Line, cell.Column))]))],
        };
    }
}
