using System.Globalization;
using System.Xml;

namespace PublicitySite.Reading.Tables;

/// <summary>
/// How many cells an xlsx worksheet spans, empty ones included: a stray format in its last row and column makes seventeen
/// thousand million of them, through which the workbook library goes one by one.
/// </summary>
static class SheetExtent
{
    /// <summary>A million rows of the width of a list.</summary>
    const long Largest = 20_000_000;

    internal static bool IsTooLarge(WorkbookPackage package) =>
        package.Parts.Any(part => part.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase)
            && part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            && Measure(package, part) > Largest);

    static long Measure(WorkbookPackage package, string part)
    {
        var (rows, columns) = (0L, 0L);
        using var reader = package.Reader(part);
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                rows = Math.Max(rows + 1, Number(reader.GetAttribute("r")));
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
            {
                columns = Math.Max(columns, SheetCells.ColumnOf(reader.GetAttribute("r") ?? ""));
            }
        }

        return rows * columns;
    }

    static long Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
