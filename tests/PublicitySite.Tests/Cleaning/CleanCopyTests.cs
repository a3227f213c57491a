using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PublicitySite.Checking.Attachments;
using PublicitySite.Cleaning;
using PublicitySite.Formats.Pdf;
using PublicitySite.Tests.Support;
using static PublicitySite.Tests.Support.PackedFile;

namespace PublicitySite.Tests.Cleaning;

public sealed class CleanCopyTests
{
    const string Secret = "不该公开";

    static readonly (string, string)[] Unwanted =
    [
        Core($"<dc:creator>{Secret}</dc:creator>"),
        App($"<Company>{Secret}</Company>"),
        ("docProps/custom.xml", $"<Properties>{Secret}</Properties>"),
        ("package/services/metadata/core-properties/1.psmdcp", $"<coreProperties>{Secret}</coreProperties>"),
        ("customXml/item1.xml", $"<data>{Secret}</data>"),
    ];

    public static TheoryData<string, byte[], string> Documents => new()
    {
        { "parts", Docx(Paragraph("正文"), [
            .. Unwanted,
            ("word/comments.xml", WordPart("comments", $"<w:comment>{Paragraph(Secret)}</w:comment>")),
            ("word/people.xml", $"<people>{Secret}</people>"),
        ]), "正文" },
        { "insertion", Docx("<w:p><w:r><w:t>甲</w:t></w:r><w:ins w:author=\"不该公开\"><w:r><w:t>乙</w:t></w:r></w:ins></w:p>"), "甲乙" },
        { "deletion", Docx(
            "<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>不该公开</w:delText></w:r></w:del><w:r><w:t>乙</w:t></w:r></w:p>"), "甲乙" },
        { "insertion in which a part was deleted", Docx(
            "<w:p><w:ins><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>不该公开</w:delText></w:r></w:del></w:ins></w:p>"), "甲" },
        { "move", Docx(
            "<w:p><w:moveFromRangeStart/><w:moveFrom><w:r><w:t>不该公开</w:t></w:r></w:moveFrom><w:moveFromRangeEnd/></w:p><w:p><w:moveTo><w:r><w:t>甲</w:t></w:r></w:moveTo></w:p>"), "\n甲" },
        { "end of a paragraph", Docx(
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>"), "甲乙" },
        { "ends of two paragraphs", Docx(
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>乙</w:t></w:r></w:p><w:p><w:r><w:t>丙</w:t></w:r></w:p>"), "甲乙丙" },
        { "row of a table", Docx(
            $"<w:tbl><w:tr><w:tc>{Paragraph("甲")}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>{Paragraph(Secret)}</w:tc></w:tr></w:tbl>"), "甲" },
        { "former look", Docx("<w:p><w:pPr><w:jc/><w:pPrChange "
            + "w:author=\"不该公开\"><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange/></w:rPr><w:t>甲</w:t></w:r></w:p>"), "甲" },
        { "hidden text", Docx("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>不该公开</w:t></w:r></w:p>"), "甲" },
        { "text hidden by a style", Docx(
            "<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"secret\"/></w:rPr><w:t>不该公开</w:t></w:r></w:p>",
            Related("word/_rels/document.xml.rels", ("rId5", "styles", "styles.xml")),
            HidingStyles), "甲" },
        { "text hidden by the style of its paragraph", Docx(
            "<w:p><w:pPr><w:pStyle w:val=\"notes\"/></w:pPr><w:r><w:t>不该公开</w:t></w:r><w:r><w:rPr><w:vanish "
                + "w:val=\"0\"/></w:rPr><w:t>甲</w:t></w:r></w:p>",
            Related("word/_rels/document.xml.rels", ("rId5", "styles", "styles.xml")),
            HidingStyles), "甲" },
        { "anchor of a comment", Docx(
            "<w:p><w:commentRangeStart/><w:r><w:t>甲</w:t></w:r><w:commentRangeEnd/><w:r><w:rPr><w:b/></w:rPr><w:commentReference/></w:r></w:p>"), "甲" },
        { "header", Docx(
            Paragraph("甲"),
            Related("word/_rels/document.xml.rels", ("rId5", "header", "header1.xml")),
            ("word/header1.xml", WordPart("hdr", "<w:p><w:del><w:r><w:delText>不该公开</w:delText></w:r></w:del></w:p>"))), "甲" },
        { "template", Docx(
            Paragraph("甲"),
            Related("word/_rels/document.xml.rels", ("rId5", "settings", "settings.xml")),
            (
                "word/settings.xml",
                WordPart("settings", "<w:attachedTemplate r:id=\"rId7\"/><w:docVars><w:docVar w:val=\"不该公开\"/></w:docVars>")),
            External("word/_rels/settings.xml.rels", "attachedTemplate", "file:///D:/不该公开/a.dotx")), "甲" },
        { "what nothing refers to", Docx(Paragraph("甲"), ("word/old.xml", $"<a>{Secret}</a>")), "甲" },
        { "embedded file", Docx(
            "<w:p><w:r><w:object><o:OLEObject r:id=\"rId5\"/></w:object><w:t>甲</w:t></w:r></w:p>",
            Related("word/_rels/document.xml.rels", ("rId5", "package", "embeddings/a.bin")),
            ("word/embeddings/a.bin", Secret)), "甲" },
    };

    public static TheoryData<string, byte[]> Workbooks => new()
    {
        { "parts", Xlsx(Row(1, "甲", "乙"), parts: Unwanted!) },
        { "hidden sheet", Xlsx(
            Row(1, "甲", "乙"),
            sheets: "<sheet name=\"底稿\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>",
            parts: ("xl/worksheets/sheet2.xml", Worksheet(Row(1, Secret)))) },
        { "hidden row", Xlsx(Row(1, "甲", "乙") + HiddenRow(2, Secret, "丁")) },
        { "hidden column", Xlsx(Row(1, "甲", "乙", Secret), "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>") },
        { "comments", Xlsx(Row(1, "甲", "乙"), parts: [
            ("xl/comments1.xml", $"<comments>{Secret}<comment/></comments>"),
            Related("xl/worksheets/_rels/sheet1.xml.rels", ("rId1", "comments", "../comments1.xml")),
        ]) },
        { "cache of a pivot table", Xlsx(
            Row(1, "甲", "乙"),
            parts: ("xl/pivotCache/pivotCacheRecords1.xml", $"<pivotCacheRecords><s v=\"{Secret}\"/></pivotCacheRecords>")) },
        { "leftover text", Xlsx(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>2</v></c></row>",
            strings: $"<si><t>{Secret}</t></si><si><t>甲</t></si><si><t>乙</t></si>") },
        { "cells that nobody sees", Xlsx(
            Row(1, "甲", "乙") + "<row r=\"2\"><c r=\"A2\" s=\"1\" t=\"inlineStr\"><is><t>不该公开</t></is></c></row>",
            parts: [("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\";;;\"/></numFmts><cellXfs><xf/><xf "
                + "numFmtId=\"170\"/></cellXfs></styleSheet>")]) },
        { "link to another workbook", Xlsx(
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>[1]不该公开!A1</f><v>甲</v></c><c r=\"B1\" t=\"str\"><v>乙</v></c></row>",
            parts: [
                ("xl/externalLinks/externalLink1.xml", $"<externalLink><a>{Secret}</a></externalLink>"),
                External("xl/externalLinks/_rels/externalLink1.xml.rels", "externalLinkPath", "file:///D:/a.xlsx"),
            ]) },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_says_the_same_and_holds_nothing_else(string what, byte[] document, string text)
    {
        var copy = Bytes(CleanCopy.Make(document));

        Assert.Equal(
            text,
            string.Join(
                '\n',
                Part(copy, "word/document.xml").Descendants()
                    .Where(element => element.Name.LocalName == "p")
                    .Select(paragraph => string.Concat(
                        paragraph.Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value)))));
        NothingPrivate(what, document, copy);
    }

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void A_workbook_shows_the_same_cells_and_holds_nothing_else(string what, byte[] workbook)
    {
        var copy = Bytes(CleanCopy.Make(workbook));

        Assert.Equal(["甲", "乙"], Cells(workbook).Take(2));
        Assert.Equal(["甲", "乙"], Cells(copy));
        NothingPrivate(what, workbook, copy);
    }

    [Fact]
    public void A_title_over_a_hidden_column_stays_in_sight()
    {
        var sheet = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>标题</t></is></c><c r=\"B1\" s=\"1\"/><c r=\"C1\"/></row>";
        var workbook = Xlsx(
            sheet + "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells><sheetData>",
            "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>");

        var copy = Part(Bytes(CleanCopy.Make(workbook)), "xl/worksheets/sheet1.xml");

        Assert.Equal(
            "标题",
            copy.Descendants().Single(element => element.Name.LocalName == "c" && element.Attribute("r")?.Value == "B1").Value);
        Assert.Equal("B1:C1", copy.Descendants().Single(element => element.Name.LocalName == "mergeCell").Attribute("ref")?.Value);
    }

    [Fact]
    public void Formulas_stay_where_nothing_that_they_read_from_is_gone()
    {
        var workbook = Xlsx("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>", parts: Core("<dc:creator>王</dc:creator>"));
        var copy = CleanCopy.Make(workbook);

        Assert.Equal([(Removal.Properties, 1)], copy.Removed);
        Assert.Contains(Part(Bytes(copy), "xl/worksheets/sheet1.xml").Descendants(), element => element.Name.LocalName == "f");
    }

    [Fact]
    public void Names_of_sheets_that_stay_keep_their_sheet()
    {
        var names = "<definedNames><definedName name=\"a\" localSheetId=\"0\">底稿!A1</definedName><definedName name=\"b\" "
            + "localSheetId=\"1\">名单!A1</definedName></definedNames>";
        var workbook = Rewrite(
            Xlsx(
                Row(1, "甲"),
                sheets: "<sheet name=\"公开\" sheetId=\"2\" r:id=\"rId2\"/>",
                parts: ("xl/worksheets/sheet2.xml", Worksheet(Row(1, "乙")))),
            "xl/workbook.xml",
            xml => xml
                .Replace("<sheet name=\"名单\"", "<sheet state=\"hidden\" name=\"底稿\"", StringComparison.Ordinal)
                .Replace("</sheets>", $"</sheets>{names}", StringComparison.Ordinal));

        var copy = Part(Bytes(CleanCopy.Make(workbook)), "xl/workbook.xml");

        Assert.Equal(
            ["公开"],
            copy.Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => sheet.Attribute("name")?.Value));
        Assert.Equal(["b 0"], copy
            .Descendants()
            .Where(element => element.Name.LocalName == "definedName")
            .Select(name => $"{name.Attribute("name")?.Value} {name.Attribute("localSheetId")?.Value}"));
    }

    [Fact]
    public void A_clean_file_has_nothing_to_take_out()
    {
        Assert.Empty(CleanCopy.Make(Docx(Paragraph("正文"))).Removed);
        Assert.Empty(CleanCopy.Make(Xlsx(Row(1, "甲"))).Removed);
        Assert.Empty(CleanCopy.Make(PictureFile.Jpeg).Removed);
    }

    [Fact]
    public void The_same_file_gives_the_same_copy_and_a_copy_gives_itself()
    {
        var workbook = Xlsx(Row(1, "甲") + HiddenRow(2, "乙"), parts: Core("<dc:creator>王</dc:creator>"));
        var copy = Bytes(CleanCopy.Make(workbook));

        Assert.Equal(copy, Bytes(CleanCopy.Make(workbook)));
        Assert.Equal(copy, Bytes(CleanCopy.Make(copy)));
    }

    [Fact]
    public void Pictures_within_a_document_lose_what_they_carry()
    {
        var document = Docx(Paragraph("甲"), Related("word/_rels/document.xml.rels", ("rId5", "image", "media/a.jpg")));
        var picture = PictureFile.JpegWith((0xE1, PictureFile.Exif("Wang")));

        var copy = CleanCopy.Make(Added(document, "word/media/a.jpg", picture));

        Assert.Equal([(Removal.PictureMetadata, 1)], copy.Removed);
        Assert.Equal(PictureFile.Jpeg, Entry(Bytes(copy), "word/media/a.jpg"));
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }, "OldOrEncrypted")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46 }, "UnknownType")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0 }, "Damaged")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0 }, "Damaged")]
    [InlineData(new byte[0], "UnknownType")]
    public void Of_what_cannot_be_cleaned_no_copy_is_made(byte[] bytes, string fault) =>
        Assert.Equal((null, fault), (CleanCopy.Make(bytes).Bytes, CleanCopy.Make(bytes).Fault.ToString()));

    static void NothingPrivate(string what, byte[] before, byte[] after)
    {
        using var zip = new ZipArchive(new MemoryStream(after));
        Assert.All(zip.Entries, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            Assert.DoesNotContain(Secret, reader.ReadToEnd() + entry.FullName, StringComparison.Ordinal);
        });
        Assert.True(what.Length > 0 && before.Length > 0);
        var contents = InnerFile.Read("a", after, PdfTools.Installed);
        Assert.Empty(contents.Traces);
        Assert.Empty(contents.Unreadable);
        Assert.Empty(CleanCopy.Make(after).Removed);
        var parts = zip.Entries.Select(entry => "/" + entry.FullName).ToHashSet();
        Assert.All(
            XDocument.Parse(Encoding.UTF8.GetString(Entry(after, "[Content_Types].xml"))).Descendants().Attributes("PartName"),
            name => Assert.Contains(name.Value, parts));
    }

    static (string, string) Related(string part, params (string Id, string Kind, string Target)[] relations) =>
        (part, """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
            + string.Concat(
                relations.Select(
                    relation => $"<Relationship Id=\"{relation.Id}\" "
                        + $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{relation.Kind}\" "
                            + $"Target=\"{relation.Target}\"/>"))
            + "</Relationships>");

    static IEnumerable<string> Cells(byte[] workbook) => InnerFile.Read("a", workbook, PdfTools.Installed).Texts
        .Where(text => text.Parts[0].Place.Sheet == "名单" && !text.Text.StartsWith('['))
        .SelectMany(text => text.Text.Split('\u001F'));

    static XDocument Part(byte[] zip, string name) => XDocument.Parse(Encoding.UTF8.GetString(Entry(zip, name)));

    static byte[] Added(
        byte[] zip, string name, byte[] bytes) => Zip([.. Names(zip).Select(entry => (entry, Entry(zip, entry))), (name, bytes)]);

    static byte[] Bytes(CleanCopy copy) => (copy.Bytes ?? default).ToArray();
}
