using System.Collections.Immutable;
using System.Text;
using CsvHelper;

namespace PublicitySite.Formats.Csv;

/// <summary>The rows of a CSV with commas and quotes (RFC 4180); those without any text are left out.</summary>
/// <param name="Rows">Cells with their places.</param>
/// <param name="BadQuotes">Rows whose quotes are out of pair; the rest is read all the same, as far as it goes.</param>
sealed record CsvRows(ImmutableArray<ImmutableArray<CsvCell>> Rows, ImmutableArray<(int Line, bool IsUnclosed)> BadQuotes)
{
    // A list is a few kilobytes; the default would take sixteen times as much for each.
    const int Buffer = 4096;

    /// <param name="text">The whole file, lines ended by <c>\n</c>.</param>
    internal static CsvRows Read(string text)
    {
        var badQuotes = ImmutableArray.CreateBuilder<(int, bool)>();
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            BufferSize = Buffer,
            OnMalformedRecord = record => badQuotes.Add(((int)record.LineNumber, record.Reason == CsvMalformedReason.UnterminatedQuote)),
        });
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<CsvCell>>();
        while (reader.Read())
        {
            var cells = Cells(reader);
            if (cells.Any(cell => cell.Text.Length > 0))
                rows.Add(cells);
        }

        return new(rows.DrainToImmutable(), badQuotes.DrainToImmutable());
    }

    static ImmutableArray<CsvCell> Cells(CsvReader reader)
    {
        var cells = ImmutableArray.CreateBuilder<CsvCell>(reader.FieldCount);
        var (line, column) = ((int)reader.LineNumber, 1);
        for (var field = 0; field < reader.FieldCount; field++)
        {
            cells.Add(new(reader.GetString(field).Trim(), line, column));
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

/// <summary>A cell, without spaces around its text.</summary>
/// <param name="Text">Empty where there is nothing.</param>
/// <param name="Line">In which it begins, from 1.</param>
/// <param name="Column">Character in the line, from 1.</param>
readonly record struct CsvCell(string Text, int Line, int Column);
