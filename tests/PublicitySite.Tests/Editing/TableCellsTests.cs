using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PublicitySite.Files;
using PublicitySite.Formats.Csv;
using PublicitySite.Formats.Office.Workbooks;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Tests.Editing;

/// <summary>Cells and rows of tables are changed where they stand.</summary>
public sealed class TableCellsTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", 2, 1, "x", "a,b\nx,2\n")]
    [InlineData("a,b\n1,2", 2, 3, "x", "a,b\n1,x")]
    [InlineData("a,b\r\n1,2\r\n", 2, 3, "x", "a,b\r\n1,x\r\n")]
    [InlineData("a,b\r1,2\r", 2, 3, "x", "a,b\r1,x\r")]
    [InlineData("a,b\n\"1\n,\"\"1\",2\n", 2, 1, "x", "a,b\nx,2\n")]
    [InlineData("a,b\n\"1\n\",2\n", 3, 3, "x", "a,b\n\"1\n\",x\n")]
    [InlineData("a,b\n1,\n", 2, 3, "x", "a,b\n1,x\n")]
    [InlineData("a,b\n1,2\n", 2, 1, "x,y", "a,b\n\"x,y\",2\n")]
    [InlineData("a,b\n1,2\n", 2, 1, "\"x\"", "a,b\n\"\"\"x\"\"\",2\n")]
    [InlineData("a,b\n1,2\n", 2, 1, "", "a,b\n,2\n")]
    public void A_cell_of_text_is_replaced(string table, int line, int column, string value, string expected) =>
        Assert.Equal(
            expected,
            Encoding.UTF8.GetString(CsvEdit.Set(DecodedCsv.Decode(Encoding.UTF8.GetBytes(table)), line, column, value).Span));

    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", 2, "a,b\n3,4\n")]
    [InlineData("a,b\r\n1,2\r\n3,4", 3, "a,b\r\n1,2\r\n")]
    [InlineData("a,b\n1,\"2\n\"\n3,4\n", 2, "a,b\n3,4\n")]
    public void A_row_of_text_leaves_with_its_line_break(string table, int line, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(CsvEdit.RemoveRow(DecodedCsv.Decode(Encoding.UTF8.GetBytes(table)), line).Span));

    [Fact]
    public void A_text_that_no_cell_has_any_more_is_gone_from_the_workbook()
    {
        var workbook = Workbook();

        var cleared = WorkbookEdit.ClearRow(workbook, "名单", 2) ?? default;

        Assert.Equal([["编号", "姓名"], ["002", "王芳"]], Rows(cleared));
        Assert.Equal(["编号", "姓名", "", "王芳", "002"], Texts(cleared));
        Assert.Equal(cleared.ToArray(), (WorkbookEdit.ClearRow(workbook, "名单", 2) ?? default).ToArray());
    }

    [Fact]
    public void A_cell_that_was_not_there_stands_in_its_place()
    {
        var changed = WorkbookEdit.Set(Workbook(), "名单", "C3", " 甲 ") ?? default;

        Assert.Equal([["编号", "姓名", ""], ["001", "王芳", ""], ["002", "王芳", "甲"]], Rows(changed));
    }

    [Theory]
    [InlineData("别的", "A1")]
    [InlineData("名单", "A9")]
    public void What_is_not_there_is_not_changed(
        string sheet, string address) => Assert.Null(WorkbookEdit.Set(Workbook(), sheet, address, "x"));

    [Fact]
    public void What_is_no_workbook_is_not_changed() => Assert.Null(WorkbookEdit.Set(new byte[] { 1, 2, 3 }, "名单", "A1", "x"));

    static string[][] Rows(ReadOnlyMemory<byte> workbook) =>
        [.. (WorkbookTable.Read(new SourceFile("list.xlsx", workbook), new())?.Rows ?? [])
            .Select(row => row.Cells.Select(cell => cell.Text).ToArray())];

    static string[] Texts(ReadOnlyMemory<byte> workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook.ToArray()), isEditable: false);
        return [.. document.WorkbookPart?.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>()
            .Select(item => item.InnerText) ?? []];
    }

    static ReadOnlyMemory<byte> Workbook()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new(
                ((string[])["编号", "姓名", "001", "王芳", "002"]).Select(text => new SharedStringItem(new Text(text))));
            var sheet = book.AddNewPart<WorksheetPart>("r1");
            sheet.Worksheet = new(new SheetData(Row(1, 0, 1), Row(2, 2, 3), Row(3, 4, 3)));
            book.Workbook = new(new Sheets(new Sheet { Name = "名单", SheetId = 1, Id = "r1" }));
        }

        return stream.ToArray();
    }

    static Row Row(uint number, int first, int second) => new(Cell($"A{number}", first), Cell($"B{number}", second)) { RowIndex = number };

    static Cell Cell(string address, int text) => new(new CellValue(text)) { CellReference = address, DataType = CellValues.SharedString };
}
