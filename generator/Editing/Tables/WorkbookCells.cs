using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PublicitySite.Editing.Tables;

/// <summary>Cells and rows of an xlsx, changed in place: styles, widths, other worksheets and all other parts stay as they are.</summary>
static class WorkbookCells
{
    /// <summary>The workbook with a text in a cell such as <c>C17</c>; null where it cannot be changed.</summary>
    internal static ReadOnlyMemory<byte>? Set(ReadOnlyMemory<byte> workbook, string sheet, string address, string value) =>
        WorkbookFile.Change(workbook, sheet, data =>
        {
            if (RowOf(data, address) is not { } row)
                return null;
            var cell = row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference?.Value == address) ?? Insert(row, address);
            var before = cell.CloneNode(deep: true);
            cell.RemoveAllChildren();
            cell.DataType = CellValues.InlineString;
            cell.AppendChild(new InlineString(new Text(value) { Space = SpaceProcessingModeValues.Preserve }));
            return before;
        });

    /// <summary>The workbook without what stands in a row; the rows below stay in their places, for other cells may refer to them.</summary>
    internal static ReadOnlyMemory<byte>? ClearRow(ReadOnlyMemory<byte> workbook, string sheet, int row) =>
        WorkbookFile.Change(workbook, sheet, data =>
        {
            var found = RowOf(data, string.Create(CultureInfo.InvariantCulture, $"A{row}"));
            found?.Remove();
            return found;
        });

    static Row? RowOf(SheetData data, string address)
    {
        var number = uint.Parse(address.SkipWhile(char.IsAsciiLetter).ToArray(), NumberStyles.None, CultureInfo.InvariantCulture);
        return data.Elements<Row>().FirstOrDefault(row => row.RowIndex?.Value == number);
    }

    /// <summary>A cell that holds nothing need not be in the file; cells stand in the order of their columns.</summary>
    static Cell Insert(Row row, string address)
    {
        var next = row.Elements<Cell>().FirstOrDefault(cell => IsBehind(cell.CellReference?.Value ?? "", address));
        var cell = new Cell { CellReference = address };
        return row.InsertBefore(cell, next);
    }

    /// <summary>Of one row, so that the longer address has the later column.</summary>
    static bool IsBehind(string address, string other) =>
        address.Length != other.Length ? address.Length > other.Length : string.CompareOrdinal(address, other) > 0;
}
