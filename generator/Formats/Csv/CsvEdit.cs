using System.Buffers;

namespace PublicitySite.Formats.Csv;

/// <summary>Where cells and rows of a CSV begin and end (RFC 4180), lines and columns counted as their readers count them.</summary>
static class CsvEdit
{
    static readonly SearchValues<char> Ends = SearchValues.Create(",\r\n");

    static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>The file with another text in the cell that begins at a line and column, both from 1.</summary>
    internal static ReadOnlyMemory<byte> Set(DecodedCsv table, int line, int column, string value)
    {
        var start = LineStart(table.Text, line) + column - 1;
        return table.With(start, CellEnd(table.Text, start), Cell(value));
    }

    /// <summary>The file without the row that begins with a line, from 1.</summary>
    internal static ReadOnlyMemory<byte> RemoveRow(DecodedCsv table, int line)
    {
        var start = LineStart(table.Text, line);
        var end = CellEnd(table.Text, start);
        while (end < table.Text.Length && table.Text[end] == ',')
            end = CellEnd(table.Text, end + 1);
        return table.With(start, BehindBreak(table.Text, end), "");
    }

    static string Cell(string value) =>
        value.AsSpan().ContainsAny(Quoted) || value.Length != value.Trim().Length
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;

    static int LineStart(string text, int line)
    {
        var at = 0;
        for (var passed = 1; passed < line && at < text.Length; passed++)
            at = text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length ? BehindBreak(text, at + length) : text.Length;
        return at;
    }

    /// <summary>Behind the line break that stands here, if one does.</summary>
    static int BehindBreak(string text, int at) => text.AsSpan(at) switch
    {
        ['\r', '\n', ..] => at + 2,
        ['\r' or '\n', ..] => at + 1,
        _ => at,
    };

    /// <summary>At the comma or line break behind the cell; within quotes both are text.</summary>
    static int CellEnd(string text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] == ' ')
            at++;
        if (at < text.Length && text[at] == '"')
        {
            at++;
            while (at < text.Length && (text[at] != '"' || text.AsSpan(at + 1) is ['"', ..]))
                at += text[at] == '"' ? 2 : 1;
        }

        return text.AsSpan(Math.Min(at, text.Length)).IndexOfAny(Ends) is >= 0 and var rest ? at + rest : text.Length;
    }
}
