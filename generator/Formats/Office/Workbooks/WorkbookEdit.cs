using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Formats.Office.Workbooks;

/// <summary>
/// Cells and rows of an xlsx, changed in place: styles, widths, other worksheets and all other parts stay as they are, byte for
/// byte. The same change gives the same file, whatever the time.
/// </summary>
static class WorkbookEdit
{
    static readonly XName PreservesBlanks = XNamespace.Xml + "space";

    /// <summary>The workbook with a text in a cell such as <c>C17</c>; null where it cannot be changed.</summary>
    internal static ReadOnlyMemory<byte>? Set(
        ReadOnlyMemory<byte> workbook, string sheet, string address, string value) => Change(workbook, sheet, rows =>
    {
        // A cell without an address stands where the cells before it say: nothing can be found or put beside it.
        if (CellRange.Cell(address) is not { } at
            || RowOf(rows, at.Row) is not { } row
            || row.Elements().Any(cell => cell.Attribute("r") is null))
            return null;
        var cell = row.Elements().FirstOrDefault(cell => cell.Attribute("r")?.Value == address) ?? Insert(row, address, at.Column);
        var before = new XElement(cell);
        var space = cell.Name.Namespace;
        cell.SetAttributeValue("t", "inlineStr");
        cell.ReplaceNodes(new XElement(space + "is", new XElement(space + "t", new XAttribute(PreservesBlanks, "preserve"), value)));
        return before;
    });

    /// <summary>
    /// The workbook without what stands in a row; the rows below stay in their places, for other cells may refer to them.
    /// </summary>
    internal static ReadOnlyMemory<byte>? ClearRow(ReadOnlyMemory<byte> workbook, string sheet, int row) => Change(workbook, sheet, rows =>
    {
        var found = RowOf(rows, row);
        found?.Remove();
        return found;
    });

    /// <param name="workbook">The file.</param>
    /// <param name="name">Of the worksheet.</param>
    /// <param name="change">Changes its rows and returns what was there before, null where nothing was changed.</param>
    /// <returns>Null where nothing was changed, or where the file cannot be opened to be changed.</returns>
    static ReadOnlyMemory<byte>? Change(ReadOnlyMemory<byte> workbook, string name, Func<XElement, XElement?> change)
    {
        try
        {
            if (OfficePackage.Open(ZipContents.Read(workbook, new())) is not { } package
                || Workbook.Open(package)?.Sheets.FirstOrDefault(sheet => sheet.Name == name) is not { } sheet
                || sheet.Part.Elements("sheetData").FirstOrDefault() is not { } rows
                || change(rows) is not { } before)
                return null;
            // Texts of cells are kept in a table of their own: what is gone from the cells must not stay in it.
            sheet.Book.ForgetUnusedTexts(TextsOf(before));
            return package.Pack(keepTimes: true);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    static HashSet<int> TextsOf(XElement before) =>
    [
        .. from cell in before.DescendantsAndSelf()
           where cell.Attribute("t")?.Value == "s"
           select int.TryParse(cell.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1,
    ];

    static XElement? RowOf(XElement rows, int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return rows.Elements().FirstOrDefault(row => row.Attribute("r")?.Value == text);
    }

    /// <summary>A cell that holds nothing need not be in the file; cells stand in the order of their columns.</summary>
    static XElement Insert(XElement row, string address, int column)
    {
        var cell = new XElement(row.Name.Namespace + "c", new XAttribute("r", address));
        if (row.Elements().FirstOrDefault(cell => CellRange.Cell(cell.Attribute("r")?.Value ?? "")?.Column > column) is { } next)
            next.AddBeforeSelf(cell);
        else
            row.Add(cell);
        return cell;
    }
}
