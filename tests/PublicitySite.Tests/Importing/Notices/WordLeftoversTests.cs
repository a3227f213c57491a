using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Formats.Office.Word;
using PublicitySite.Importing.Notices;
using PublicitySite.Tests.Support;
using static PublicitySite.Tests.Importing.Notices.WordFile;

namespace PublicitySite.Tests.Importing.Notices;

/// <summary>What Word keeps in a file besides the text, and how its numbers and dates are written.</summary>
public sealed class WordLeftoversTests
{
    const string Box =
        """<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框中文字</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框中文字</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>""";

    const string Contents =
        """<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \o</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>一、名额 1</w:t><w:fldChar w:fldCharType="end"/></w:r>""";

    const string Field =
        """<w:r><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve"> HYPERLINK "https://rsj.example.gov.cn/a" </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>名单</w:t><w:fldChar w:fldCharType="end"/></w:r>""";

    [Theory]
    [InlineData("甲" + Box, "正文甲\n\n框中文字\n", "PS0966")]
    [InlineData(Contents, "正文\n", "PS0959")]
    [InlineData(Field, "正文[名单](<https://rsj.example.gov.cn/a>)\n", "")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r>", "正文\n", "PS0965")]
    [InlineData("<w:r><w:commentReference w:id=\"1\"/></w:r>", "正文\n", "PS0965")]
    [InlineData("<w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del>", "正文\n", "PS0965")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:noBreakHyphen/><w:t>是</w:t></w:r>", "正文□-是\n", "")]
    [InlineData("<w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>", "正文控件\n", "")]
    public void Only_what_is_shown_is_taken_and_the_rest_is_told(string xml, string text, string code)
    {
        var runs = xml.StartsWith('甲') ? [Run("甲"), Raw(xml[1..])] : (DocumentFormat.OpenXml.OpenXmlElement[])[Raw(xml)];

        var read = NoticeImportTests.Import(
            Of(Centred("关于选拔的通知"), Line([Run("正文"), .. runs]), Right("示例市人力资源和社会保障局"), Right("2026年11月18日")),
            "leftovers.docx");

        Assert.Contains($"\n---\n{text}\n示例市", NoticeImportTests.Told(read), StringComparison.Ordinal);
        Assert.Equal(code, string.Concat(read.Diagnostics.Select(diagnostic => diagnostic.Code).Where(found => found != "PS0968")));
    }

    [Fact]
    public void A_picture_is_published_without_what_its_camera_wrote()
    {
        var read = NoticeImportTests.Import(
            Of(
                main => Picture(main, PictureFile.Png, "rId9"),
                Centred("关于选拔的通知"),
                Line("如下。"),
                Line(Shown("rId9", "选拔流程"))), "picture.docx");

        Assert.Contains("\n![选拔流程](picture-1.png)\n", NoticeImportTests.Told(read), StringComparison.Ordinal);
        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Code == "PS0962");
    }

    [Theory]
    [InlineData(21, "二十一", "u", "xxi")]
    [InlineData(10, "十", "j", "x")]
    [InlineData(104, "一百零四", "z", "civ")]
    public void Numbers_of_lists_are_written_as_Word_shows_them(int number, string chinese, string letter, string roman)
    {
        Assert.Equal(chinese, NumberText.Format(number, NumberFormatValues.ChineseCounting));
        Assert.Equal(letter, NumberText.Format(number, NumberFormatValues.LowerLetter));
        Assert.Equal(roman, NumberText.Format(number, NumberFormatValues.LowerRoman));
    }

    [Theory]
    [InlineData("2026年11月20日", "2026-11-20")]
    [InlineData("二〇二六年十一月二十日", "2026-11-20")]
    [InlineData("二○二六年十月三十一日", "2026-10-31")]
    [InlineData("（2026年1月5日）", "2026-01-05")]
    [InlineData("2026 年 1 月 5 日", "2026-01-05")]
    [InlineData("2026年2月30日", null)]
    [InlineData("2026年11月20日前报送", null)]
    public void A_date_is_a_line_of_its_own(string text, string? day) =>
        Assert.Equal(day, DocumentDay.Find(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
