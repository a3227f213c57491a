using System.Security.Cryptography;
using System.Text;
using PublicitySite.Checking.Attachments;
using PublicitySite.Checking.Privacy;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Pdf;
using PublicitySite.Formats.Zip;
using PublicitySite.Tests.Support;
using static PublicitySite.Tests.Support.PackedFile;

namespace PublicitySite.Tests.Checking;

public sealed class AttachmentCheckTests
{
    /// <summary>From the standard itself; nobody's.</summary>
    const string Identity = "11010519491231002X";

    static readonly byte[] PlainDocx = Docx(Paragraph("推荐表"));

    static readonly byte[] PlainXlsx = Xlsx(Row(1, "姓名", "单位") + Row(2, "王建国", "泸州某机械有限公司"));

    static readonly byte[] Utf8Note = Encoding.UTF8.GetBytes("说明");

    public static TheoryData<string, byte[], string> Planted => new()
    {
        { "a.docx", Docx(Paragraph("说明") + Paragraph($"身份证号{Identity}。")), "a.docx(2)" },
        { "a.docx", Docx($"<w:p><w:r><w:t>110105</w:t></w:r><w:r><w:t>19491231002X</w:t></w:r></w:p>"), "a.docx(1)" },
        { "a.docx", Docx("<w:tbl><w:tr>"
            + string.Concat(Identity.Select(digit => $"<w:tc>{Paragraph(digit.ToString())}</w:tc>"))
            + "</w:tr></w:tbl>"), "a.docx(1)" },
        { "a.docx", Docx(Paragraph("正文"), ("word/header1.xml", WordPart("hdr", Paragraph(Identity)))), "a.docx/word/header1.xml(1)" },
        { "a.docx", Docx(
            Paragraph("正文"),
            ("word/footnotes.xml", WordPart("footnotes", Paragraph(Identity)))), "a.docx/word/footnotes.xml(1)" },
        { "a.docx", Docx("<w:p><w:fldSimple w:instr=\"LINK 11010519491231002X\"/></w:p>"), "a.docx(1)" },
        { "a.docx", Docx("<w:sdt><w:sdtPr><w:tag w:val=\"11010519491231002X\"/></w:sdtPr></w:sdt>"), "a.docx" },
        { "a.docx", Docx(Paragraph("正文"), (
            "docProps/custom.xml",
            $"<Properties><property name=\"a\"><v>{Identity}</v></property></Properties>")), "a.docx/docProps/custom.xml" },
        { "a.xlsx", Xlsx(Row(1, "姓名") + Row(17, "王建国", "男", Identity)), "a.xlsx[名单]!C17" },
        { "a.xlsx", Xlsx(Row(1, "110105", "19491231", "002X")), "a.xlsx[名单]!A1" },
        { "a.xlsx", Xlsx("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c></row>", strings: $"<si><t>{Identity}</t></si>"), "a.xlsx[名单]!B3" },
        { "a.xlsx", Xlsx(Row(1, "姓名"), strings: $"<si><t>甲</t></si><si><t>{Identity}</t></si>"), "a.xlsx/xl/sharedStrings.xml(2)" },
        { "a.xlsx", Xlsx($"<row r=\"1\"><c r=\"A1\"><f>IF(B1=\"{Identity}\",1,0)</f><v>1</v></c></row>"), "a.xlsx[名单]!A1" },
        { "a.xlsx", Xlsx("<row r=\"1\"><c r=\"A1\"><v>13800138000</v></c></row>"), "a.xlsx[名单]!A1" },
        { "a.xlsx", Xlsx("<row r=\"1\"><c r=\"A1\"><v>1.3800138E10</v></c></row>"), "a.xlsx[名单]!A1" },
        { "a.xls", CompoundFile.Xls([("名单", false, Identity, false)]), "a.xls[名单]!A1" },
        { "a.xls", CompoundFile.Xls([("名单", false, "甲", false), ("底稿", true, Identity, false)]), "a.xls[底稿]!A1" },
        { "a.zip", Zip(("b.docx", Docx(Paragraph(Identity)))), "a.zip/b.docx(1)" },
        { "a.zip", Zip(("b.zip", Zip(("c/d.csv", Encoding.UTF8.GetBytes("甲,乙\n1," + Identity))))), "a.zip/b.zip/c/d.csv(2,3)" },
        { "a.zip", Zip((Identity + ".txt", Utf8Note)), "a.zip" },
        { "a.zip", Zip(
            CodePagesEncodingProvider.Instance.GetEncoding("GBK")!,
            ("名单.txt", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("身份证号" + Identity))), "a.zip/名单.txt(1,5)" },
        { "a.pdf", PdfBytes.Of($"ID {Identity}"), "a.pdf#page=1" },
        { "a.pdf", PdfBytes.Of("Text", $"/Title({Identity})"), "a.pdf" },
        { "a.pdf", PdfBytes.Of("Text", $"/Remark({Identity})"), "a.pdf" },
        { "a.zip", Zip(("b.jpg", PictureFile.JpegWith((0xFE, Encoding.ASCII.GetBytes(Identity))))), "a.zip/b.jpg" },
        { "a.zip", Zip(("b.png", PictureFile.PngWith(("tEXt", Encoding.ASCII.GetBytes("Comment\0" + Identity))))), "a.zip/b.png" },
    };

    public static TheoryData<string, byte[], string> Traced => new()
    {
        { "PS0655", Docx(Paragraph("正文"), Core("<dc:creator>王建国</dc:creator>")), "a" },
        { "PS0655", Docx(Paragraph("正文"), Core("<cp:lastModifiedBy>王建国</cp:lastModifiedBy>")), "a" },
        { "PS0655", Xlsx(Row(1, "甲"), parts: App("<Company>某公司</Company>")), "a" },
        { "PS0655", PdfBytes.Of("Text", "/Author(Wang)"), "a" },
        { "PS0655", CompoundFile.Xls([("名单", false, "甲", false)], "Wang"), "a" },
        { "PS0659", CompoundFile.Xls([("名单", false, "甲", false), ("底稿", true, "乙", false)]), "a[底稿]!A1" },
        { "PS0660", CompoundFile.Xls([("名单", false, "甲", true)]), "a[名单]!A1" },
        { "PS0656", Docx(
            Paragraph("正文"),
            ("word/comments.xml", WordPart("comments", $"<w:comment w:id=\"1\">{Paragraph("请改")}</w:comment>"))), "a" },
        { "PS0656", Xlsx(Row(1, "甲"), parts: (
            "xl/comments1.xml",
            "<comments><commentList><comment ref=\"A1\"><text><t>请改</t></text></comment></commentList></comments>")), "a" },
        { "PS0657", Docx("<w:p><w:ins w:id=\"1\" w:author=\"王\"><w:r><w:t>新</w:t></w:r></w:ins></w:p>"), "a" },
        { "PS0657", Docx("<w:p><w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>"), "a" },
        { "PS0657", Docx("<w:p><w:pPr><w:pPrChange w:id=\"1\"/></w:pPr></w:p>"), "a" },
        { "PS0658", Docx("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r></w:p>"), "a" },
        { "PS0659", Xlsx(
            Row(1, "甲"),
            sheets: "<sheet name=\"底稿\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId2\"/>",
            parts: ("xl/worksheets/sheet2.xml", Worksheet(Row(1, "乙")))), "a[底稿]!A1" },
        { "PS0660", Xlsx(Row(1, "甲") + HiddenRow(2, "乙") + HiddenRow(3, "丙")), "a[名单]!A2" },
        { "PS0660", Xlsx(Row(1, "甲", "乙"), "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"), "a[名单]!B1" },
        { "PS0660", Xlsx(Row(1, "甲", "乙"), "<cols><col min=\"2\" max=\"3\" width=\"0\"/></cols>"), "a[名单]!B1" },
        { "PS0661", Xlsx(
            Row(1, "甲"),
            parts: External("xl/externalLinks/_rels/externalLink1.xml.rels", "externalLinkPath", "file:///D:/wang/a.xlsx")), "a" },
        { "PS0661", Docx(Paragraph("正文"), External("word/_rels/settings.xml.rels", "attachedTemplate", "file:///D:/wang/a.dotx")), "a" },
        { "PS0663", Xlsx(
            Row(1, "甲"),
            parts: ("xl/pivotCache/pivotCacheRecords1.xml", "<pivotCacheRecords><r><s v=\"乙\"/></r></pivotCacheRecords>")), "a" },
        { "PS0663", Docx(Paragraph("正文"), ("customXml/item1.xml", "<data>王建国</data>")), "a" },
        { "PS0665", Zip(("b.jpg", PictureFile.JpegWith((0xE1, PictureFile.Exif(" "))))), "a/b.jpg" },
        { "PS0666", Zip(("b.jpg", PictureFile.JpegWith((0xE1, PictureFile.Exif("Wang")[..])))), "a/b.jpg" },
    };

    public static TheoryData<string, byte[], string> Unread => new()
    {
        { "a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "不认识这种文件" },
        { "a.doc", CompoundFile.Of(("WordDocument", [1, 2, 3])), "不认识这种文件" },
        { "a.xls", CompoundFile.Of(("Workbook", [1, 2, 3])), "文件已损坏" },
        { "a.wps", [1, 2, 3], "不认识这种文件" },
        { "a.docx", [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. Encoding.Unicode.GetBytes("EncryptedPackage"),
            .. new byte[600],
        ], "文件设有密码" },
        { "a.docx", PlainDocx[..^40], "文件已损坏" },
        { "a.docx", Docx("<w:p>", ("word/x.xml", "<a><b></a>")), "文件已损坏" },
        { "a.docx", Docx("", ("word/x.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")), "文件已损坏" },
        { "a.zip", EncryptedZip(), "文件设有密码" },
        { "a.zip", Zip(("bomb.txt", new byte[30 << 20])), "解压后过大" },
        { "a.zip", Nested(5), "压缩包嵌套过深" },
        { "a.zip", Zip(("b.rar", [.. "Rar!"u8])), "不认识这种文件" },
        { "a.pdf", PdfBytes.Of(""), "只有图像，没有文字" },
        { "a.pdf", [.. "%PDF-1.4 nothing"u8], "文件已损坏" },
        { "a.pdf", PdfBytes.Of("Text", trailer: $"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R "
            + $"2/O<{new string('1', 64)}>/U<{new string('2', 64)}>/P -4>>"), "文件设有密码" },
        { "a.jpg", PictureFile.Jpeg[..^20], "文件已损坏" },
        { "a.txt", [1, 0, 0xFF, 0xFF, 0xFF], "文件已损坏" },
        { "a.xlsx", Xlsx(Row(1, "甲"), parts: ("xl/embeddings/oleObject1.bin", "x")), "不认识这种文件" },
    };

    public static TheoryData<string, byte[]> Clean => new()
    {
        { "a.docx", PlainDocx },
        { "a.docx", Docx(Paragraph("正文"), Core("<dc:title>推荐表</dc:title><dc:creator/>"), App("<Application>WPS</Application><Company/>")) },
        { "a.docx", Docx(
            "<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>看得见</w:t></w:r></w:p>",
            ("word/comments.xml", WordPart("comments", ""))) },
        { "a.docx", Docx(Paragraph("网站"), External("word/_rels/document.xml.rels", "hyperlink", "https://www.gov.cn/")) },
        { "a.docx", Docx(Paragraph("统一社会信用代码91350100M000100Y43，电话0830-5550101，索引号00001/2019-00012")) },
        { "a.docx", Docx(Paragraph("正文"), ("customXml/item1.xml", "<Sources StyleName=\"APA\"/>")) },
        { "a.xlsx", PlainXlsx },
        { "a.xlsx", Xlsx(Row(1, "甲") + "<row r=\"2\" hidden=\"1\"/>", "<cols><col min=\"5\" max=\"9\" hidden=\"1\" width=\"0\"/></cols>") },
        { "a.xlsx", Xlsx("<row r=\"1\"><c r=\"A1\"><v>0.30000000000000004</v></c><c r=\"B1\"><v>45123</v></c></row>") },
        { "a.zip", Zip(("b.docx", PlainDocx), ("c/", []), ("c/d.xlsx", PlainXlsx), ("e.txt", Utf8Note)) },
        { "a.xls", CompoundFile.Xls([("名单", false, "甲", false)]) },
        { "a.zip", Nested(3) },
        { "a.pdf", PdfBytes.Of("Text", "/Creator(WPS)/Producer(WPS)/Title(List)") },
        { "a.jpg", PictureFile.Jpeg },
        { "a.png", PictureFile.Png },
        { "a.gif", PictureFile.Gif },
        { "a.webp", PictureFile.Webp },
        { "a.csv", [.. "编号,姓名\n001,王建国\n"u8] },
        { "a.txt", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("说明") },
    };

    [Theory]
    [MemberData(nameof(Planted))]
    public void Personal_data_is_found_wherever_it_lies_and_never_repeated(string name, byte[] bytes, string place)
    {
        var diagnostics = Check(name, bytes).Where(diagnostic => diagnostic.Code is not "PS0655").ToArray();

        Assert.Contains(
            place,
            diagnostics.Where(diagnostic => diagnostic.Code is "PS0620" or "PS0622").Select(diagnostic => diagnostic.Location.ToString()));
        Assert.All(diagnostics, diagnostic => Assert.DoesNotContain(
            "19491231",
            diagnostic.Message.Chinese + diagnostic.Message.English + diagnostic.Help,
            StringComparison.Ordinal));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Message.Chinese.Contains("11***************X", StringComparison.Ordinal)
            || diagnostic.Message.Chinese.Contains("13********0", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Traced))]
    public void What_nobody_sees_is_an_error_at_its_place(string code, byte[] bytes, string place)
    {
        var diagnostic = Assert.Single(Check("a", bytes), diagnostic => diagnostic.Code == code);

        Assert.Equal((Severity.Error, place), (diagnostic.Severity, diagnostic.Location.ToString()));
    }

    [Theory]
    [MemberData(nameof(Unread))]
    public void What_cannot_be_read_does_not_go_out_without_a_review(string name, byte[] bytes, string reason)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var diagnostic = Assert.Single(Check(name, bytes), diagnostic => diagnostic.Code == "PS0650");

        Assert.Contains(reason, diagnostic.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(sha256, diagnostic.Help.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("PS0650", Check(name, bytes, new Review(name, sha256, default)).Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_clean_file_gives_no_finding(string name, byte[] bytes) =>
        Assert.Empty(Check(name, bytes).Select(diagnostic => $"{diagnostic.Location} {diagnostic.Message.English}"));

    public static TheoryData<string, byte[]> WithContacts => new()
    {
        { "a.docx", Docx(Paragraph("电话 138-0013-8000，邮箱 Office@example.cn")) },
        { "a.xlsx", Xlsx(Row(1, "13800138000", "office@example.cn")) },
        { "a.csv", Encoding.UTF8.GetBytes("电话,邮箱\n138 0013 8000,office@example.cn\n") },
        { "a.zip", Zip(("b.txt", Encoding.UTF8.GetBytes("13800138000 office@example.cn"))) },
        { "a.pdf", PdfBytes.Of("13800138000 office@example.cn") },
    };

    [Theory]
    [MemberData(nameof(WithContacts))]
    public void Contacts_may_stand_in_the_files_that_they_are_declared_for(string name, byte[] bytes)
    {
        OutputFile[] files = [new($"files/{name}", bytes) { Source = name }];

        Assert.Empty(
            AttachmentCheck.Run([.. files], [], new(["office@example.cn"], [($"files/{name}", "13800138000")]), PdfTools.Installed));
        Assert.Equal(["PS0622"], AttachmentCheck.Run(
            [.. files],
            [],
            new(["office@example.cn"], [("files/other", "13800138000")]),
            PdfTools.Installed).Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_review_of_another_file_is_an_error_where_it_is_stated()
    {
        var location = SourceLocation.At("content/notices/2026/a.md", 9, 20);
        var diagnostic = Assert.Single(Check("a.wps", [1, 2, 3], new Review("a.wps", new('0', 64), location)));

        Assert.Equal(("PS0651", location), (diagnostic.Code, diagnostic.Location));
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData([1, 2, 3])), diagnostic.Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_silences_no_number_that_was_found()
    {
        var bytes = Zip(("a.rar", [1]), ("b.docx", Docx(Paragraph(Identity))));
        var review = new Review("a.zip", Convert.ToHexStringLower(SHA256.HashData(bytes)), default);

        Assert.Equal(["a.zip/b.docx(1)"], Check("a.zip", bytes, review).Select(diagnostic => diagnostic.Location.ToString()));
    }

    [Fact]
    public void A_review_of_a_picture_stands_though_the_picture_goes_out_stripped() =>
        Assert.Empty(Check("a.jpg", PictureFile.Jpeg, new Review("a.jpg", new('0', 64), default)));

    [Fact]
    public void What_the_program_made_itself_is_not_looked_into() =>
        Assert.Empty(AttachmentCheck.Run([new("index.wps", new byte[] { 1 })], [], PublishedContacts.None, PdfTools.Installed));

    [Fact]
    public void A_zip_is_unpacked_only_as_far_as_it_may_be()
    {
        var zip = Zip(("a.txt", new byte[600]), ("b.txt", new byte[600]));

        Assert.Equal((2, ZipFault.None), (ZipContents.Read(zip, new(1200)).Entries.Length, ZipContents.Read(zip, new(1200)).Fault));
        Assert.Equal((0, ZipFault.TooLarge), (ZipContents.Read(zip, new(1199)).Entries.Length, ZipContents.Read(zip, new(1199)).Fault));
    }

    [Fact]
    public void Any_byte_may_be_wrong_and_nothing_is_thrown() => Assert.All(
        (byte[][])[PlainDocx, PlainXlsx, Zip(("a.jpg", PictureFile.JpegWith((0xE1, PictureFile.Exif("Wang")))))],
        bytes => Assert.All(
            Enumerable.Range(4, bytes.Length - 4),
            at => Check("a", [.. bytes[..at], (byte)(bytes[at] ^ 0x55), .. bytes[(at + 1)..]])));

    static Diagnostic[] Check(string name, byte[] bytes, params Review[] reviews) =>
        [.. AttachmentCheck.Run([new(name, bytes) { Source = name }], [.. reviews], PublishedContacts.None, PdfTools.Installed)];

    static byte[] Nested(int depth)
    {
        var bytes = Zip(("a.txt", Utf8Note));
        for (var i = 1; i <= depth; i++)
        {
            bytes = Zip(("a.zip", bytes));
        }

        return bytes;
    }

    /// <summary>The sign for a password in both heads of the only file.</summary>
    static byte[] EncryptedZip()
    {
        var bytes = Zip(("a.txt", Utf8Note));
        bytes[6] |= 1;
        bytes[bytes.AsSpan().LastIndexOf("PK\x01\x02"u8) + 8] |= 1;
        return bytes;
    }
}
