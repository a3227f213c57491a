using CsvHelper;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Data;

/// <summary>
/// The table of a list for Excel and WPS: with a byte order mark, which they need to see UTF-8, and with a quote before
/// cells that they would take for formulas.
/// </summary>
static class ListCsv
{
    static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\n",
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    internal static OutputFile Render(HonoreeList list)
    {
        var table = ListColumns.Of(list);
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            foreach (var row in table.Rows.Prepend(table.Headers))
                csv.WriteRecord(row.AsSpan());
        }

        return new(Addresses.List(list).With(".csv").Path, bytes.ToArray());
    }
}
