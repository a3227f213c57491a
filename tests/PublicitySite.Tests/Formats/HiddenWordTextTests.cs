using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Checking.Attachments;
using PublicitySite.Cleaning;
using PublicitySite.Formats.Pdf;
using PublicitySite.Tests.Importing.Notices;
using static PublicitySite.Tests.Importing.Notices.WordFile;

namespace PublicitySite.Tests.Formats;

/// <summary>
/// Text of a Word document that nobody sees is the same for notices that are imported, for attachments and for clean copies.
/// </summary>
public sealed class HiddenWordTextTests
{
    const string Shown = "<w:vanish w:val=\"0\"/>";

    const string ByDefault = "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>";

    [Theory]
    [InlineData("", "", false)]
    [InlineData("", "<w:vanish/>", true)]
    [InlineData("<w:style w:type=\"table\" w:styleId=\"t\"><w:rPr><w:vanish/></w:rPr></w:style>", "", true)]
    [InlineData("<w:style w:type=\"table\" w:styleId=\"t\"><w:rPr><w:vanish/></w:rPr></w:style>", Shown, false)]
    [InlineData(ByDefault, "", true)]
    [InlineData(ByDefault, Shown, false)]
    [InlineData("<w:style w:type=\"paragraph\" w:styleId=\"p\"><w:rPr><w:vanish/></w:rPr></w:style>", "", true)]
    [InlineData("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>", "", false)]
    [InlineData("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>", "", true)]
    [InlineData("<w:style w:type=\"character\" w:styleId=\"c\"><w:rPr><w:vanish/></w:rPr></w:style>", "<w:rStyle w:val=\"c\"/>", true)]
    [InlineData(
        "<w:style w:type=\"paragraph\" w:styleId=\"p\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" "
            + "w:styleId=\"c\"><w:rPr><w:vanish/></w:rPr></w:style>",
        "<w:rStyle w:val=\"c\"/>",
        false)]
    public void Every_stage_takes_the_same_text_for_hidden(string styles, string properties, bool isHidden)
    {
        var document = Document(styles, $"<w:r><w:rPr>{properties}</w:rPr><w:t>密</w:t></w:r>");

        Assert.Equal(isHidden, IsLeftOutOfANotice(document));
        Assert.Equal(isHidden, InnerFile.Read("a.docx", document, PdfTools.Installed).Traces.Any(trace => trace.Trace == Trace.HiddenText));
        Assert.Equal(isHidden, CleanCopy.Make(document).Removed.Any(removed => removed.Kind == Removal.HiddenText));
    }

    [Fact]
    public void A_run_in_an_element_that_the_library_does_not_know_has_the_style_of_its_paragraph() =>
        Assert.True(IsLeftOutOfANotice(Document(
            "<w:style w:type=\"paragraph\" w:styleId=\"p\"><w:rPr><w:vanish/></w:rPr></w:style>",
            "<w:smartTag w:uri=\"u\" w:element=\"e\"><w:r><w:t>密</w:t></w:r></w:smartTag>")));

    static bool IsLeftOutOfANotice(byte[] document)
    {
        var read = NoticeImportTests.Import(document, "hidden.docx");
        var isTold = read.Diagnostics.Any(diagnostic => diagnostic.Code == "PS0965");
        Assert.Equal(isTold, !NoticeImportTests.Told(read).Contains('密', StringComparison.Ordinal));
        return isTold;
    }

    /// <summary>
    /// A notice whose text says itself that it is shown, and a table of style <c>t</c> with a paragraph of style <c>p</c>.
    /// </summary>
    static byte[] Document(string styles, string content) => Of(
        main => AddStyles(main, styles),
        Text("关于选拔的通知", JustificationValues.Center),
        Text("正文如下。", JustificationValues.Left),
        new Table(
            new TableProperties(new TableStyle { Val = "t" }),
            new TableRow(new TableCell(new Paragraph([new ParagraphProperties(new ParagraphStyleId { Val = "p" }), Raw(content)])))),
        Text("示例市人力资源和社会保障局", JustificationValues.Right),
        Text("2026年11月18日", JustificationValues.Right));

    static Paragraph Text(string text, JustificationValues alignment) => new(
        new ParagraphProperties(new Justification { Val = alignment }),
        new Run(new RunProperties(new Vanish { Val = OnOffValue.FromBoolean(false) }), new Text(text)));

    static void AddStyles(MainDocumentPart main, string styles)
    {
        using var stream = main.AddNewPart<StyleDefinitionsPart>().GetStream(FileMode.Create, FileAccess.Write);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(
            $"<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{styles}</w:styles>"));
    }
}
