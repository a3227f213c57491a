using PublicitySite.Files;
using PublicitySite.Formats.Csv;
using PublicitySite.Model;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Data;

/// <summary>The table of a list for spreadsheet programs.</summary>
static class ListCsv
{
    internal static OutputFile Render(HonoreeList list)
    {
        var table = ListColumns.Of(list);
        return new(
            Addresses.List(list).With(".csv").Path,
            CsvText.Write(table.Rows.Prepend(table.Headers).Select(row => row.AsEnumerable()), escapeFormulas: true));
    }
}
