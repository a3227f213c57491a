using PublicitySite.Diagnostics;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Reading;

/// <summary>Each way in which a workbook carries something unseen, and beside it one that carries nothing.</summary>
public sealed class HiddenContentTests
{
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static readonly object[] Headers = ["编号", "姓名", "工作单位", "职业（工种）", "地区"];
    static readonly object[] First = ["001", "王芳", "甲公司", "焊工", "江阳区"];
    static readonly object[] Second = ["002", "李强", "乙公司", "钳工", "纳溪区"];

    [Fact]
    public void A_plain_workbook_carries_nothing() => Assert.Empty(CodesOf(Plain()));

    [Theory]
    [InlineData("<col min=\"5\" max=\"5\" width=\"9\" hidden=\"1\"/>", "E1 PS0227")]
    [InlineData("<col min=\"5\" max=\"5\" width=\"9\" hidden=\"true\"/>", "E1 PS0227")]
    [InlineData("<col min=\"5\" max=\"5\" width=\"0\" customWidth=\"1\"/>", "E1 PS0227")]
    [InlineData("<col min=\"4\" max=\"16384\" width=\"9\" hidden=\"1\"/>", "D1 PS0227", "E1 PS0227")]
    [InlineData("<col min=\"6\" max=\"16384\" width=\"9\" hidden=\"1\"/>")]
    [InlineData("<col min=\"5\" max=\"5\" width=\"3\" customWidth=\"1\"/>")]
    public void A_hidden_column_with_something_in_it_is_told_at_its_header(string column, params string[] expected) =>
        Assert.Equal(expected, CodesOf(Plain().WithColumns(column)));

    [Fact]
    public void A_private_column_is_told_even_if_it_is_hidden() =>
        Assert.Equal(
            ["F1 PS0211", "F1 PS0227"],
            CodesOf(new XlsxFile()
                .Sheet("名单", [.. Headers, "身份证\n号码"], [.. First, "见原件"], [.. Second, null])
                .WithColumns("<col min=\"6\" max=\"6\" width=\"9\" hidden=\"1\"/>")));

    [Fact]
    public void A_hidden_worksheet_with_something_in_it_is_told_with_its_private_columns()
    {
        Assert.Equal(
            ["[底表]!A1 PS0228", "[底表]!B1 PS0211", "[底表]!C1 PS0211"],
            CodesOf(Plain().HiddenSheet("底表", ["姓名", "手机", "家庭住址"], ["王芳", "略", "略"])));
        Assert.Equal(["[选项]!A1 PS0228"], CodesOf(Plain().VeryHiddenSheet("选项", ["男"], ["女"])));
        Assert.Empty(CodesOf(Plain().HiddenSheet("空").VeryHiddenSheet("也空")));
    }

    [Fact]
    public void A_second_worksheet_is_looked_through_too() =>
        Assert.Equal(
            [" PS0205", "[联系]!C2 PS0211", "[联系]!D2 PS0211"],
            CodesOf(Plain().Sheet("联系", ["联系人表"], ["编号", "姓名", "电话", "Ｅ－ｍａｉｌ"], ["001", "王芳"])));

    [Fact]
    public void Private_columns_are_told_where_the_headers_have_slipped() =>
        Assert.Equal(
            ["A2 PS0214", "C2 PS0211"],
            CodesOf(new XlsxFile().Sheet("名单", ["2026年推荐人选汇总表"], ["编号", "姓名", "身份证号"], ["001", "王芳", "略"])));

    [Fact]
    public void Rows_that_a_filter_hides_are_told() =>
        Assert.Equal(["A3 PS0206"], CodesOf(new XlsxFile().SheetWithHiddenRow("名单", 3, Headers, First, Second)));

    [Theory]
    [InlineData(
        "comments",
        "../comments1.xml",
        "xl/comments1.xml",
        "comments",
        "<commentList><comment ref=\"B2\" authorId=\"0\"><text><t>身份证见附件</t></text></comment></commentList>")]
    [InlineData(
        "threadedComment",
        "/xl/threadedComments/threadedComment1.xml",
        "xl/threadedComments/threadedComment1.xml",
        "ThreadedComments",
        "<threadedComment ref=\"B2\" id=\"{1}\"><text>见附件</text></threadedComment>")]
    public void A_comment_is_told_at_its_cell(string kind, string target, string part, string root, string content)
    {
        Assert.Equal(
            ["B2 PS0229"],
            CodesOf(Plain().WithSheetLinks((kind, target)).With(part, $"<{root} xmlns=\"{Main}\">{content}</{root}>")));
        Assert.Empty(CodesOf(Plain().WithSheetLinks((kind, target)).With(part, $"<{root} xmlns=\"{Main}\"/>")));
    }

    [Fact]
    public void A_note_and_the_thread_that_it_stands_for_are_one_finding() =>
        Assert.Equal(
            ["B2 PS0229"],
            CodesOf(Plain()
                .WithSheetLinks(("comments", "../comments1.xml"), ("threadedComment", "../threadedComments/t1.xml"))
                .With("xl/comments1.xml", $"<comments xmlns=\"{Main}\"><commentList><comment ref=\"B2\"/></commentList></comments>")
                .With("xl/threadedComments/t1.xml", "<ThreadedComments><threadedComment ref=\"B2\"/></ThreadedComments>")));

    [Theory]
    [InlineData("[1]花名册!$B$2", true)]
    [InlineData("VLOOKUP(A2,'C:\\表\\[花名册.xlsx]Sheet1'!A:F,6,0)", true)]
    [InlineData("A1", false)]
    [InlineData("SUM(表1[推荐排序])", false)]
    [InlineData("\"[1]花名册!A1\"", false)]
    public void A_formula_that_reaches_into_another_workbook_is_told(string formula, bool reaches) =>
        Assert.Equal(
            reaches ? ["F2 PS0230"] : [],
            CodesOf(new XlsxFile().Sheet("名单", [.. Headers, "推荐排序"], [.. First, new XlsxFormula(1, formula)], Second)));

    [Fact]
    public void A_formula_without_a_value_and_one_that_failed_are_told() =>
        Assert.Equal(
            ["E2 PS0209", "E3 PS0209"],
            CodesOf(new XlsxFile().Sheet("名单", Headers, [.. First[..4], new XlsxFormula(null)], [.. Second[..4], new XlsxError("#REF!")])));

    [Fact]
    public void A_link_to_another_workbook_is_told_without_the_folders_of_its_path()
    {
        var site = Site(Plain().WithWorkbookLink("externalLink", "externalLinks/externalLink1.xml")
            .With("xl/externalLinks/externalLink1.xml", "<externalLink/>")
            .With(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/externalLinkPath\" Target=\"file:///C:\\Users\\张三\\花名册.xlsx\" "
                    + "TargetMode=\"External\"/></Relationships>"));
        var diagnostic = Assert.Single(site.Read().Diagnostics);

        Assert.Equal($"{SmallSite.Xlsx} PS0230", $"{diagnostic.Location} {diagnostic.Code}");
        Assert.Equal("这个工作簿链接着“花名册.xlsx”，那里的数据会一起存在这个文件里。", diagnostic.Message.Chinese);
    }

    [Fact]
    public void A_name_that_points_to_another_workbook_is_told_and_one_that_does_not_is_not()
    {
        Assert.Equal([" PS0230"], CodesOf(
            Plain().WithInWorkbook("<definedNames><definedName name=\"人员\" hidden=\"1\">[1]花名册!$A:$F</definedName></definedNames>")));
        Assert.Empty(CodesOf(Plain().WithInWorkbook(
            "<definedNames><definedName name=\"_xlnm._FilterDatabase\" hidden=\"1\">名单!$A$1:$E$3</definedName></definedNames>")));
    }

    [Theory]
    [InlineData("xl/pivotCache/pivotCacheDefinition1.xml", "PS0232")]
    [InlineData("xl/connections.xml", "PS0230")]
    [InlineData("xl/vbaProject.bin", "PS0231")]
    [InlineData("xl/theme/theme1.xml")]
    public void Parts_that_keep_data_are_told(string part, params string[] codes) =>
        Assert.Equal(codes.Select(code => $" {code}"), CodesOf(Plain().With(part, "<x/>")));

    [Fact]
    public void An_embedded_file_is_told_with_its_worksheet()
    {
        var diagnostic = Assert.Single(Site(Plain().WithSheetLinks(("package", "../embeddings/oleObject1.docx"))
            .With("xl/embeddings/oleObject1.docx", "x")).Read().Diagnostics);

        Assert.Equal("PS0231", diagnostic.Code);
        Assert.Equal(new SourceLocation { File = SmallSite.Xlsx, Sheet = "名单" }, diagnostic.Location);
        Assert.Equal("工作表“名单”里嵌入了其他文件或控件。", diagnostic.Message.Chinese);
    }

    [Theory]
    [InlineData("<color rgb=\"FFFFFFFF\"/>", "<patternFill patternType=\"none\"/>", "0", true)]
    [InlineData("<color theme=\"0\"/>", "<patternFill patternType=\"none\"/>", "0", true)]
    [InlineData("<color indexed=\"9\"/>", "<patternFill/>", "0", true)]
    [InlineData("<color rgb=\"FFC00000\"/>", "<patternFill patternType=\"solid\"><fgColor rgb=\"FFC00000\"/></patternFill>", "0", true)]
    [InlineData("<color theme=\"4\"/>", "<patternFill patternType=\"solid\"><fgColor theme=\"4\"/></patternFill>", "0", true)]
    [InlineData("<sz val=\"11\"/>", "<patternFill patternType=\"solid\"><fgColor theme=\"1\"/></patternFill>", "0", true)]
    [InlineData("<color theme=\"1\"/>", "<patternFill patternType=\"none\"/>", "164", true)]
    [InlineData("<color theme=\"1\"/>", "<patternFill patternType=\"none\"/>", "0", false)]
    [InlineData("<color rgb=\"FFFFFFFF\"/>", "<patternFill patternType=\"solid\"><fgColor rgb=\"FF1F4E79\"/></patternFill>", "0", false)]
    [InlineData("<color theme=\"0\"/>", "<patternFill patternType=\"solid\"><fgColor theme=\"4\"/></patternFill>", "0", false)]
    [InlineData("<color theme=\"0\" tint=\"-0.5\"/>", "<patternFill patternType=\"none\"/>", "0", false)]
    [InlineData("<color rgb=\"FFFF0000\"/>", "<gradientFill/>", "0", false)]
    public void Text_in_the_colour_of_its_ground_is_told(string font, string fill, string format, bool isUnseen)
    {
        var styles =
            $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"164\" "
                + $"formatCode=\";;;\"/></numFmts><fonts><font/><font>{font}</font></fonts><fills><fill><patternFill "
                    + $"patternType=\"none\"/></fill><fill>{fill}</fill></fills><cellXfs><xf numFmtId=\"0\" fontId=\"0\" "
                        + $"fillId=\"0\"/><xf numFmtId=\"{format}\" fontId=\"1\" fillId=\"1\"/></cellXfs></styleSheet>";
        var file = new XlsxFile().Sheet("名单", Headers, [.. First[..4], new XlsxStyled("江阳区", 1)], Second).With("xl/styles.xml", styles);

        Assert.Equal(isUnseen ? ["E2 PS0233"] : [], CodesOf(file));
    }

    [Fact]
    public void Properties_with_names_are_information_and_do_not_repeat_them()
    {
        var diagnostic = Assert.Single(Site(Plain()
            .With("docProps/core.xml", "<coreProperties><creator>张三</creator><lastModifiedBy>李四</lastModifiedBy></coreProperties>")
            .With("docProps/app.xml", "<Properties><Company/></Properties>")).Read().Diagnostics);

        Assert.Equal(("PS0234", Severity.Information), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal("文件属性里填有：作者、最后保存者。", diagnostic.Message.Chinese);
        Assert.Empty(CodesOf(Plain().With("docProps/core.xml", "<coreProperties><creator> </creator></coreProperties>")));
    }

    [Fact]
    public void A_workbook_that_unpacks_to_more_than_any_list_is_not_read() =>
        Assert.Equal([" PS0235"], CodesOf(Plain().With("xl/media/image1.xml", new string(' ', 101_000_000))));

    [Theory]
    [InlineData("XFD1048576", " PS0235")]
    [InlineData("F1048576", "")]
    [InlineData("XFD9", "")]
    public void A_format_in_the_last_cell_of_all_does_not_make_reading_endless(string cell, string expected)
    {
        var row = string.Concat(cell.Where(char.IsAsciiDigit));
        var headers = string.Concat(Headers.Select((
            header, column) => $"<c r=\"{(char)('A' + column)}1\" t=\"inlineStr\"><is><t>{header}</t></is></c>"));
        var first = string.Concat(First.Select((
            text, column) => $"<c r=\"{(char)('A' + column)}2\" t=\"inlineStr\"><is><t>{text}</t></is></c>"));
        var sheet = $"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\">{headers}</row><row r=\"2\">{first}</row><row r=\"{row}\"><c "
            + $"r=\"{cell}\" s=\"1\"/></row></sheetData></worksheet>";

        Assert.Equal(expected.Length == 0 ? [] : [expected], CodesOf(Plain().With("xl/worksheets/sheet1.xml", sheet)));
    }

    [Theory]
    [InlineData("xl/styles.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><styleSheet>&a;</styleSheet>")]
    [InlineData("xl/connections.xml", "<broken")]
    [InlineData("docProps/core.xml", "<broken")]
    public void A_part_that_is_no_plain_XML_does_not_make_reading_fail(string part, string xml) =>
        Assert.All(Site(Plain().With(part, xml)).Codes(), code => Assert.Contains("PS02", code, StringComparison.Ordinal));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0, "[Sheet]!A3 PS0206")]
    [InlineData(0, 4, "[Sheet]!D1 PS0227")]
    public void Of_a_workbook_of_the_old_kind_hidden_rows_and_columns_are_told(int row, int column, params string[] expected)
    {
        const string path = "content/honorees/luzhou-2019/list.xls";
        var bytes = XlsFile.Sheet(
            [["编号", "姓名", "工作单位", "工种"], ["001", "王芳", "甲公司", "焊工"], ["002", "李强", "乙公司", "钳工"]],
            hiddenRow: row,
            hiddenColumn: column);
        var codes = new SmallSite().Without(SmallSite.Csv).With(path, bytes).Codes();

        Assert.Equal([$"{path} PS0243", .. expected.Select(code => path + code)], codes);
    }

    [Fact]
    public void Many_kinds_are_told_at_once() =>
        Assert.Equal(
            [" PS0230", " PS0232", "B2 PS0229", "E1 PS0227", "E2 PS0236", "[底表]!A1 PS0228"],
            CodesOf(new XlsxFile().Sheet("名单", Headers, [.. First[..4], "13800138000"], Second)
                .WithColumns("<col min=\"5\" max=\"5\" width=\"9\" hidden=\"1\"/>")
                .WithInWorkbook("<definedNames><definedName name=\"人员\">[1]花名册!$A:$F</definedName></definedNames>")
                .With("xl/pivotCache/pivotCacheDefinition1.xml", "<x/>")
                .WithSheetLinks(("comments", "../comments1.xml"))
                .With("xl/comments1.xml", $"<comments xmlns=\"{Main}\"><commentList><comment ref=\"B2\"/></commentList></comments>")
                .HiddenSheet("底表", ["花名册"])));

    static XlsxFile Plain() => new XlsxFile().Sheet("名单", Headers, First, Second);

    static SmallSite Site(
        XlsxFile file) => new SmallSite().Without(SmallSite.SummaryOf001).Without(SmallSite.SummaryOf002).WithWorkbook(file.ToBytes());

    /// <summary>Places within the worksheet 名单 by their cell alone, in order.</summary>
    static string[] CodesOf(XlsxFile file) =>
        [.. Site(file).Codes()
            .Select(code => code.Replace(SmallSite.Xlsx, "", StringComparison.Ordinal).Replace("[名单]!", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
}
