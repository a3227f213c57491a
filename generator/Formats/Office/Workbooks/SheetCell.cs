using System.Globalization;
using System.Xml;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Office.Packaging;

namespace PublicitySite.Formats.Office.Workbooks;

/// <summary>A cell of an xlsx as it stands in the file. Rows and columns are counted from 1.</summary>
sealed record SheetCell(int Row, int Column)
{
    /// <summary>How the value is to be read: <c>s</c> a shared text by its number, <c>n</c> a number, <c>e</c> a failed formula.</summary>
    internal required string Type { get; init; }

    /// <summary>Empty for a cell that shares another's; null where there is none.</summary>
    internal string? Formula { get; init; }

    /// <summary>As it is stored: of a shared text its number; null where there is nothing or a formula was never computed.</summary>
    internal string? Value { get; init; }

    internal required bool IsRowHidden { get; init; }

    internal required bool IsColumnHidden { get; init; }

    /// <summary>By its own look: ink in the colour of its ground, or a format that shows nothing.</summary>
    internal required bool IsUnseen { get; init; }

    /// <summary>Such as <c>C17</c>.</summary>
    internal string Address => SourceLocation.CellAddress(Row, Column);

    /// <summary>The formula failed; the value is #REF!, #N/A …</summary>
    internal bool IsError => Type == "e";

    internal bool HoldsSomething => Formula is not null || !string.IsNullOrWhiteSpace(Value);

    /// <summary>The number of a shared text; null for any other cell.</summary>
    internal int? SharedText => Type == "s" && int.TryParse(
        Value,
        NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
        CultureInfo.InvariantCulture,
        out var number) ? number : null;

    /// <summary>All cells of a worksheet, empty ones too, one by one in their order: a worksheet may be large.</summary>
    internal static IEnumerable<SheetCell> Read(OfficePart part, UnseenStyles styles)
    {
        var layout = new SheetLayout();
        var (row, column) = (0, 0);
        using var xml = part.Read();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            layout.Meet(xml);
            if (xml.LocalName == "row")
            {
                (row, column) = (SheetLayout.Number(xml, "r") ?? row + 1, 0);
            }
            else if (xml.LocalName == "c")
            {
                column = CellRange.Cell(xml.GetAttribute("r") ?? "")?.Column ?? column + 1;
                yield return Content(xml, new(row, column)
                {
                    Type = xml.GetAttribute("t") ?? "n",
                    IsRowHidden = layout.HiddenRows.Contains(row),
                    IsColumnHidden = layout.HidesColumn(column),
                    IsUnseen = styles.Contains(SheetLayout.Number(xml, "s") ?? 0),
                });
            }
        }
    }

    static SheetCell Content(XmlReader xml, SheetCell cell)
    {
        if (xml.IsEmptyElement)
            return cell;
        var (depth, isFormula) = (xml.Depth, false);
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    isFormula = xml.LocalName == "f";
                    cell = isFormula
                        ? cell with { Formula = "" }
                        : xml.LocalName is "v" or "is" ? cell with { Value = cell.Value ?? "" } : cell;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    cell = isFormula ? cell with { Formula = cell.Formula + xml.Value } : cell with { Value = cell.Value + xml.Value };
                    break;
            }
        }

        return cell;
    }
}
