using PublicitySite.Checking.Attachments;
using PublicitySite.Cleaning;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Pdf;
using PublicitySite.Reading.Tables;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Formats;

/// <summary>A row or column that nobody sees is the same for lists, for attachments and for clean copies.</summary>
public sealed class HiddenRowsTests
{
    [Theory]
    [InlineData("", "", false)]
    [InlineData("ht=\"3\" customHeight=\"1\"", "", false)]
    [InlineData("hidden=\"0\"", "", false)]
    [InlineData("hidden=\"false\"", "", false)]
    [InlineData("hidden=\"1\"", "", true)]
    [InlineData("hidden=\"true\"", "", true)]
    [InlineData("ht=\"0\" customHeight=\"1\"", "", true)]
    [InlineData("ht=\"0.05\" customHeight=\"1\"", "", true)]
    [InlineData("", "width=\"3\"", false)]
    [InlineData("", "width=\"0.05\"", true)]
    [InlineData("", "width=\"9\" hidden=\"on\"", true)]
    public void Every_stage_takes_the_same_rows_and_columns_for_hidden(string row, string column, bool isHidden)
    {
        var bytes = Book(row, column);

        Assert.Equal(isHidden, StopsAList(bytes));
        Assert.Equal(isHidden, IsTracedInAnAttachment(bytes));
        Assert.Equal(isHidden, IsTakenOut(bytes));
    }

    [Fact]
    public void A_copy_without_hidden_cells_is_an_attachment_without_traces()
    {
        var copy = CleanCopy.Make(Book("ht=\"0.05\"", "width=\"0.05\"")).Bytes ?? default;

        Assert.False(IsTracedInAnAttachment(copy));
        Assert.False(StopsAList(copy));
    }

    [Fact]
    public void Rows_and_cells_without_addresses_are_counted()
    {
        var bytes = Sheet(
            "<row><c t=\"inlineStr\"><is><t>姓名</t></is></c></row><row hidden=\"1\"><c t=\"inlineStr\"><is><t>王芳</t></is></c></row>",
            "");

        Assert.Equal(["a.xlsx[名单]!A2"], Traces(bytes));
        Assert.Equal([(Removal.HiddenCells, 1)], CleanCopy.Make(bytes).Removed);
    }

    static bool StopsAList(ReadOnlyMemory<byte> bytes)
    {
        var diagnostics = new DiagnosticBag();
        var table = WorkbookTable.Read(new SourceFile("list.xlsx", bytes), diagnostics);
        Assert.NotNull(table);
        return HiddenContent.Check(table).Any(diagnostic => diagnostic.Code is "PS0206" or "PS0227");
    }

    static bool IsTracedInAnAttachment(ReadOnlyMemory<byte> bytes) => Traces(bytes).Length > 0;

    static bool IsTakenOut(ReadOnlyMemory<byte> bytes) => CleanCopy.Make(bytes).Removed.Any(removed => removed.Kind == Removal.HiddenCells);

    static string[] Traces(ReadOnlyMemory<byte> bytes) =>
    [
        .. InnerFile.Read("a.xlsx", bytes, PdfTools.Installed).Traces
            .Where(trace => trace.Trace is Trace.HiddenRows or Trace.HiddenColumns).Select(trace => trace.Place.ToString()),
    ];

    static byte[] Book(string row, string column) => Sheet(
        $"<row r=\"1\">{Cells(1, "编号", "姓名")}</row><row r=\"2\" {row}>{Cells(2, "001", "王芳")}</row>",
        column.Length == 0 ? "" : $"<cols><col min=\"2\" max=\"2\" {column}/></cols>");

    static string Cells(int row, string first, string second) =>
        $"<c r=\"A{row}\" t=\"inlineStr\"><is><t>{first}</t></is></c><c r=\"B{row}\" t=\"inlineStr\"><is><t>{second}</t></is></c>";

    static byte[] Sheet(string rows, string columns) => new XlsxFile().Sheet("名单", ["a"]).With(
        "xl/worksheets/sheet1.xml",
        $"<worksheet "
            + $"xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{columns}<sheetData>{rows}</sheetData></worksheet>").ToBytes();
}
