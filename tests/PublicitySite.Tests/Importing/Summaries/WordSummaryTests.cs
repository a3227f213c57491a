using PublicitySite.Files;
using PublicitySite.Importing.Summaries;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Importing.Summaries;

public sealed class WordSummaryTests
{
    const string Long = "示例沱江湾酒业有限公司酿酒二车间班长，1988年入厂，从烧火工做起。";

    [Fact]
    public void Paragraphs_come_in_order_without_blanks_as_indent() =>
        Assert.Equal(["欧阳建川，酿酒师。", "1988年入厂。"], Paragraphs(WordFile.Of("　　欧阳建川，酿酒师。 ", "", "\u00A0　\u200B1988年入厂。")));

    [Theory]
    [InlineData("<w:r><w:t>欧阳</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>建川</w:t></w:r>", "欧阳建川")]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t></w:r>", "甲 乙-丙")]
    [InlineData("<w:r><w:t>第一段。</w:t><w:br/><w:t>第二段。</w:t></w:r>", "第一段。|第二段。")]
    [InlineData("<w:r><w:t>" + Long + "</w:t><w:br/><w:t>二〇一七年获奖。</w:t></w:r>", Long + "|二〇一七年获奖。")]
    [InlineData("<w:r><w:t>先后获得四川省技术能手、泸州市劳动模范称号，2017</w:t><w:br/><w:t>年获奖。</w:t></w:r>", "先后获得四川省技术能手、泸州市劳动模范称号，2017年获奖。")]
    [InlineData(
        "<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>",
        "链接控件")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar "
        + "w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "3")]
    [InlineData(
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>jie</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>㛃</w:t></w:r></w:rubyBase></w:ruby><w:t>𠮷</w:t></w:r>",
        "㛃𠮷")]
    public void Runs_are_joined_to_what_a_reader_sees(string paragraph, string text) =>
        Assert.Equal(text, string.Join('|', Paragraphs(WordFile.OfXml($"<w:p>{paragraph}</w:p>"))));

    [Theory]
    [InlineData("<w:r><w:t>留</w:t></w:r><w:del w:id=\"1\" w:author=\"示例\"><w:r><w:delText>删</w:delText></w:r></w:del><w:ins w:id=\"2\" "
        + "w:author=\"示例\"><w:r><w:t>增</w:t></w:r></w:ins>", "留增", "修订按全部接受处理，删去的文字没有取用")]
    [InlineData("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>编号</w:t></w:r>", "编号", "自动编号没有取用")]
    [InlineData("<w:r><w:t>正文</w:t><w:footnoteReference w:id=\"1\"/></w:r>", "正文", "脚注、尾注没有取用")]
    [InlineData("<w:r><w:t>看得见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>", "看得见", "隐藏文字没有取用")]
    public void What_is_not_printed_is_not_taken_and_told(string paragraph, string text, string told)
    {
        var read = Read(WordFile.OfXml($"<w:p>{paragraph}</w:p>"));

        Assert.Equal([text], read.Paragraphs);
        Assert.Contains(told, read.Told.Select(wording => wording.Chinese));
    }

    [Fact]
    public void Headers_footers_and_comments_are_not_taken()
    {
        var read = Read(WordFile.OfXml(WordFile.Paragraph(Long), margins: true));

        Assert.Equal([Long], read.Paragraphs);
        Assert.Equal(["批注没有取用"], read.Told.Select(wording => wording.Chinese));
    }

    [Fact]
    public void Of_a_form_the_fullest_cell_is_taken()
    {
        var read = Read(WordFile.OfXml(WordFile.Paragraph("首席技师推荐表") + WordFile.Table(["姓名", "欧阳建川"], ["主要事迹", Long])));

        Assert.Equal([Long], read.Paragraphs);
        Assert.Contains("文字取自表格中内容最多的一格", read.Told.Select(wording => wording.Chinese));
    }

    [Fact]
    public void Beside_text_a_table_is_left_out()
    {
        var read = Read(WordFile.OfXml(string.Concat(Enumerable.Repeat(WordFile.Paragraph(Long), 4))
            + WordFile.Table(["荣誉", string.Concat(Enumerable.Repeat(Long, 9))])));

        Assert.Equal([Long, Long, Long, Long], read.Paragraphs);
        Assert.Contains("表格没有取用", read.Told.Select(wording => wording.Chinese));
    }

    [Theory]
    [InlineData("欧阳建川同志事迹简介", true)]
    [InlineData("首席技师候选人欧阳建川事迹（500字）", true)]
    [InlineData("个人事迹", true)]
    [InlineData("欧阳　建川", true)]
    [InlineData("欧阳建川，男，事迹突出。", false)]
    [InlineData("三十一年守窖池", false)]
    public void A_title_line_is_dropped_and_told(string first, bool dropped)
    {
        var text = Read(WordFile.Of(first, Long)).WithoutTitle("欧阳建川");

        Assert.Equal(dropped ? [Long] : [first, Long], text.Paragraphs);
        Assert.Equal(dropped, text.Told.Any(told => told.Chinese == $"去掉标题“{first}”"));
    }

    [Fact]
    public void A_line_that_is_all_there_is_stays() =>
        Assert.Equal(["欧阳建川事迹"], Read(WordFile.Of("欧阳建川事迹")).WithoutTitle("欧阳建川").Paragraphs);

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "a.docx", "PK\u0003\u0004"u8.ToArray(), "没有导入：文件已损坏，或者不是 Word 文件。" },
        { "b.docx", WordFile.Of(Long)[..^200], "没有导入：文件已损坏，或者不是 Word 文件。" },
        { "c.docx", [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            .. new byte[600],
            .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage"),
        ], "没有导入：文件设有密码。" },
        { "d.docx", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]], "没有导入：文件是旧格式（doc、wps），只是扩展名写成了 docx。" },
        { "e.docx", PictureFile.Jpeg, "没有导入：文件已损坏，或者不是 Word 文件。" },
        { "f.docx", PackedFile.Xlsx(""), "没有导入：文件已损坏，或者不是 Word 文件。" },
        { "g.docx", [], "没有导入：文件已损坏，或者不是 Word 文件。" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_file_that_cannot_be_opened_is_told_of(string path, byte[] bytes, string message)
    {
        var read = WordSummary.Read(new(path, bytes));

        Assert.Null(read.Value);
        Assert.Equal(message, Assert.Single(read.Diagnostics).Message.Chinese);
    }

    static string[] Paragraphs(byte[] docx) => [.. Read(docx).Paragraphs];

    static SummaryText Read(byte[] docx) => Assert.IsType<SummaryText>(WordSummary.Read(new SourceFile("a.docx", docx)).Value);
}
