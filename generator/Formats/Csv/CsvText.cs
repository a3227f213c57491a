using CsvHelper;

namespace PublicitySite.Formats.Csv;

/// <summary>
/// Rows as CSV for Excel and WPS: with a byte order mark, without which they take UTF-8 for GBK and spoil it when they save.
/// </summary>
static class CsvText
{
    static readonly CsvWriterOptions Plain = new() { NewLine = "\n", WriteByteOrderMark = true };

    static readonly CsvWriterOptions Escaped = new() { NewLine = "\n", WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <param name="rows">Cells of each row.</param>
    /// <param name="escapeFormulas">A quote stands before cells that a spreadsheet program would take for formulas.</param>
    internal static byte[] Write(IEnumerable<IEnumerable<string>> rows, bool escapeFormulas)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, escapeFormulas ? Escaped : Plain, leaveOpen: true))
        {
            foreach (var row in rows)
                csv.WriteRecord([.. row]);
        }

        return bytes.ToArray();
    }
}
