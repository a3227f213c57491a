using PublicitySite.Checking.Attachments;
using PublicitySite.Checking.Privacy;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Pdf;
using static PublicitySite.Tests.Support.PackedFile;

namespace PublicitySite.Tests.Checking;

/// <summary>What an xlsx holds beside its cells, and cells of which nobody sees anything.</summary>
public sealed class WorkbookPartsTests
{
    /// <summary>From the standard itself; nobody's.</summary>
    const string Identity = "11010519491231002X";

    const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static TheoryData<string, byte[], string> Planted => new()
    {
        { "a text box", With(
            "xl/drawings/drawing1.xml",
            $"<wsDr xmlns:a=\"{Drawing}\"><sp><txBody><a:p><a:r><a:t>110105</a:t></a:r><a:r><a:t>19491231002X</a:t></a:r></a:p></txBody></sp></wsDr>"), "a.xlsx/xl/drawings/drawing1.xml(1)" },
        { "what a picture is said to show", With(
            "xl/drawings/drawing1.xml",
            $"<wsDr><cNvPr id=\"1\" name=\"a\" descr=\"{Identity}\"/></wsDr>"), "a.xlsx/xl/drawings/drawing1.xml" },
        { "a chart's copy of texts", With("xl/charts/chart1.xml", $"<chartSpace><strCache><pt idx=\"0\"><v>甲</v></pt><pt "
            + $"idx=\"1\"><v>{Identity}</v></pt></strCache></chartSpace>"), "a.xlsx/xl/charts/chart1.xml" },
        { "a chart's copy of numbers", With(
            "xl/charts/chart1.xml",
            "<chartSpace><numCache><pt idx=\"0\"><v>13800138000</v></pt></numCache></chartSpace>"), "a.xlsx/xl/charts/chart1.xml" },
        { "a comment", With(
            "xl/comments1.xml",
            $"<comments><authors><author>{Identity}</author></authors></comments>"), "a.xlsx/xl/comments1.xml" },
        { "a discussion", With(
            "xl/threadedComments/threadedComment1.xml",
            $"<ThreadedComments><threadedComment ref=\"A1\"><text>{Identity}</text></threadedComment></ThreadedComments>"),
            "a.xlsx/xl/threadedComments/threadedComment1.xml" },
        { "a table's heading", With(
            "xl/tables/table1.xml",
            $"<table><tableColumns><tableColumn id=\"1\" name=\"{Identity}\"/></tableColumns></table>"), "a.xlsx/xl/tables/table1.xml" },
        { "the head of the pages", After(
            $"<headerFooter><oddHeader>&amp;C&amp;\"宋体\"&amp;12 {Identity}</oddHeader></headerFooter>"), "a.xlsx[名单]!A1" },
        { "the foot of the first page", After(
            $"<headerFooter><firstFooter>&amp;L{Identity}&amp;R&amp;P</firstFooter></headerFooter>"), "a.xlsx[名单]!A1" },
        { "what may be typed in", After($"<dataValidations><dataValidation prompt=\"{Identity}\"/></dataValidations>"), "a.xlsx[名单]!A1" },
        { "a list to choose from", After(
            $"<dataValidations><dataValidation><formula1>\"甲,{Identity}\"</formula1></dataValidation></dataValidations>"),
            "a.xlsx[名单]!A1" },
        { "what rows are filtered by", After($"<autoFilter ref=\"A1:A2\"><filterColumn><filters><filter "
            + $"val=\"{Identity}\"/></filters></filterColumn></autoFilter>"), "a.xlsx[名单]!A1" },
        { "what is tried in a scenario", After($"<scenarios><scenario name=\"a\" comment=\"a\"><inputCells r=\"A1\" "
            + $"val=\"{Identity}\"/></scenario></scenarios>"), "a.xlsx[名单]!A1" },
        { "where a cell links to", After("<hyperlinks><hyperlink ref=\"A1\" tooltip=\"13800138000\"/></hyperlinks>"), "a.xlsx[名单]!A1" },
    };

    /// <summary>
    /// Styles of cells: 0 as usual, 1 white on nothing, 2 on white, 3 white on blue, 4 shows nothing, 5 ink of its ground.
    /// </summary>
    static readonly (string, string) Styles = ("xl/styles.xml", """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts count="1"><numFmt numFmtId="170" formatCode=";;;"/></numFmts>
        <fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color rgb="FF0000FF"/></font></fonts>
        <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FF0000FF"/></patternFill></fill></fills>
        <cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/><xf fontId="1" fillId="1"/><xf fontId="1" fillId="2"/><xf numFmtId="170" fontId="0" fillId="0"/><xf fontId="2" fillId="2"/></cellXfs>
        </styleSheet>
        """);

    [Theory]
    [MemberData(nameof(Planted))]
    public void Personal_data_is_found_in_every_part(string what, byte[] xlsx, string place)
    {
        var diagnostic = Assert.Single(Check(xlsx), diagnostic => diagnostic.Code is "PS0620" or "PS0622");

        Assert.Equal(place, diagnostic.Location.ToString());
        Assert.DoesNotContain("19491231", $"{what} {diagnostic.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_for_cells_is_read() => Assert.Equal(
        "a.xlsx/xl/workbook.xml",
        Assert.Single(Check(Rewritten(
            "xl/workbook.xml",
            "</sheets>",
            $"</sheets><definedNames><definedName name=\"a\">\"{Identity}\"</definedName></definedNames>"))).Location.ToString());

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(9, false)]
    public void A_cell_that_nobody_sees_is_an_error_at_its_place(int style, bool hidden)
    {
        var diagnostics = Check(Xlsx(Cell("B2", style, "甲") + Cell("B3", style, "乙"), parts: Styles));

        Assert.Equal(hidden ? ["PS0658 a.xlsx[名单]!B2"] : [], diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}"));
    }

    [Fact]
    public void A_cell_that_nobody_sees_and_that_is_empty_is_no_finding() => Assert.Empty(Check(Xlsx(Cell("B2", 1, " "), parts: Styles)));

    static string Cell(string address, int style, string text) =>
        $"<row r=\"{address[1..]}\"><c r=\"{address}\" s=\"{style}\" t=\"inlineStr\"><is><t>{text}</t></is></c></row>";

    static byte[] With(string part, string xml) => Xlsx(Row(1, "甲"), parts: (part, xml));

    static byte[] After(string xml) => Rewritten("xl/worksheets/sheet1.xml", "</sheetData>", $"</sheetData>{xml}");

    static byte[] Rewritten(
        string part, string what, string by) => Rewrite(Xlsx(Row(1, "甲")), part, xml => xml.Replace(what, by, StringComparison.Ordinal));

    static Diagnostic[] Check(byte[] xlsx) =>
        [.. AttachmentCheck.Run([new("files/a.xlsx", xlsx) { Source = "a.xlsx" }], [], PublishedContacts.None, PdfTools.Installed)];
}
