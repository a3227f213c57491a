using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;

namespace PublicitySite.Reading.Tables;

/// <summary>CSV with commas and quotes (RFC 4180) to a table.</summary>
static class CsvTable
{
    // A list is a few kilobytes; the default would take sixteen times as much for each.
    const int Buffer = 4096;

    internal static Table? Read(SourceFile file, DiagnosticBag diagnostics) =>
        TextDecoding.Utf8OrGb18030(file, diagnostics) is { } text ? Read(text, diagnostics) : null;

    internal static Table Read(SourceText text, DiagnosticBag diagnostics)
    {
        using var reader = CsvReader.FromText(text.Text, Options(text, diagnostics));
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        while (reader.Read())
        {
            var cells = Cells(reader);
            if (cells.Any(cell => cell.Text.Length > 0))
            {
                rows.Add(new TableRow(cells));
            }
        }

        return new Table { File = text.File, Rows = rows.DrainToImmutable() };
    }

    // Recovers from bad quoting, so that the findings of the rest come out as well.
    static CsvReaderOptions Options(SourceText text, DiagnosticBag diagnostics) => new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        BufferSize = Buffer,
        OnMalformedRecord = record => diagnostics.Add(
            TableDiagnostics.BadQuotes(text.At((int)record.LineNumber, 1), record.Reason == CsvMalformedReason.UnterminatedQuote)),
    };

    static ImmutableArray<TableCell> Cells(CsvReader reader)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(reader.FieldCount);
        var (line, column) = ((int)reader.LineNumber, 1);
        for (var field = 0; field < reader.FieldCount; field++)
        {
            cells.Add(new TableCell(reader.GetString(field).Trim(), line, column));
            (line, column) = After(reader.GetRawSpan(field), line, column);
        }

        return cells.MoveToImmutable();
    }

    // A field in quotes may hold line breaks; the comma behind it takes one more column.
    static (int Line, int Column) After(ReadOnlySpan<byte> field, int line, int column)
    {
        var lastBreak = field.LastIndexOf((byte)'\n');
        return lastBreak < 0
            ? (line, column + Encoding.UTF8.GetCharCount(field) + 1)
            : (line + field.Count((byte)'\n'), Encoding.UTF8.GetCharCount(field[(lastBreak + 1)..]) + 2);
    }
}
