using System.Globalization;
using System.Xml;
using PublicitySite.Formats.Office.Packaging;

namespace PublicitySite.Formats.Office.Workbooks;

/// <summary>Which rows and columns of a worksheet nobody sees. The one definition of what is hidden in a workbook.</summary>
sealed class SheetLayout
{
    /// <summary>In points or characters; less shows nothing.</summary>
    const double LeastSize = 0.1;

    readonly HashSet<int> hiddenRows = [];
    readonly List<(int First, int Last)> hiddenColumns = [];
    int row, columns;

    /// <summary>From 1.</summary>
    internal IReadOnlySet<int> HiddenRows => hiddenRows;

    internal bool HidesAnything => hiddenRows.Count > 0 || hiddenColumns.Count > 0;

    /// <summary>
    /// How many cells the worksheet spans, empty ones included: a stray format in its last row and column makes seventeen thousand million.
    /// </summary>
    internal long Extent => (long)row * columns;

    internal bool HidesColumn(int column) => hiddenColumns.Exists(range => column >= range.First && column <= range.Last);

    internal bool Hides(int row, int column) => hiddenRows.Contains(row) || HidesColumn(column);

    internal static bool IsHiddenSize(double size) => size < LeastSize;

    internal static bool IsHiddenSheet(string? state) => state is not (null or "visible");

    internal static SheetLayout Read(OfficePart part)
    {
        var layout = new SheetLayout();
        using var xml = part.Read();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                layout.Meet(xml);
        }

        return layout;
    }

    /// <summary>Any element of a worksheet, in their order: columns come before rows.</summary>
    internal void Meet(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "col" when IsHidden(xml, "width"):
                hiddenColumns.Add((Number(xml, "min") ?? 0, Number(xml, "max") ?? 0));
                break;
            case "row":
                row = Math.Max(row + 1, Number(xml, "r") ?? 0);
                if (IsHidden(xml, "ht"))
                    hiddenRows.Add(Number(xml, "r") ?? row);
                break;
            case "c":
                columns = Math.Max(columns, CellRange.Cell(xml.GetAttribute("r") ?? "")?.Column ?? 1);
                break;
        }
    }

    internal static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static bool IsHidden(XmlReader xml, string size) =>
        (xml.GetAttribute("hidden") is { } hidden && OnOff.IsOn(hidden))
        || (double.TryParse(xml.GetAttribute(size), NumberStyles.Float, CultureInfo.InvariantCulture, out var length)
            && IsHiddenSize(length));
}
