using PublicitySite.Checking.Attachments;
using PublicitySite.Formats.Pdf;
using static PublicitySite.Tests.Support.PackedFile;

namespace PublicitySite.Tests.Checking;

/// <summary>Text of documents that is there and is not shown.</summary>
public sealed class HiddenTextTests
{
    const string Direct = "<w:rPr><w:vanish/></w:rPr>", Secret = "<w:rPr><w:rStyle w:val=\"secret\"/></w:rPr>";

    [Theory]
    [InlineData("", "", false)]
    [InlineData("", Direct, true)]
    [InlineData("", Secret, true)]
    [InlineData("hiding", "", true)]
    [InlineData("notes", "", true)]
    [InlineData("shown", "", false)]
    [InlineData("ring", "", false)]
    [InlineData("unknown", "", false)]
    [InlineData("shown", Secret, true)]
    [InlineData("hiding", Secret, false)]
    [InlineData("hiding", "<w:rPr><w:vanish w:val=\"0\"/></w:rPr>", false)]
    [InlineData("shown", Direct, true)]
    public void Styles_hide_text_as_word_has_it(string paragraph, string run, bool hidden) =>
        Assert.Equal(
            hidden,
            Hides(Docx($"<w:p><w:pPr><w:pStyle w:val=\"{paragraph}\"/></w:pPr><w:r>{run}<w:t>甲</w:t></w:r></w:p>", HidingStyles)));

    [Theory]
    [InlineData("<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>")]
    [InlineData("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>")]
    [InlineData("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>")]
    public void What_holds_for_all_text_holds_for_text_without_a_style(string styles) =>
        Assert.True(Hides(Docx(Paragraph("甲"), ("word/styles.xml", WordPart("styles", styles)))));

    [Fact]
    public void The_style_of_a_table_hides_its_text() => Assert.True(Hides(Docx(
        $"<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/></w:tblPr><w:tr><w:tc>{Paragraph("甲")}</w:tc></w:tr></w:tbl>",
        ("word/styles.xml", WordPart("styles", "<w:style w:type=\"table\" w:styleId=\"t\"><w:rPr><w:vanish/></w:rPr></w:style>")))));

    [Fact]
    public void After_a_text_box_the_style_of_the_paragraph_around_it_holds_again()
    {
        var box = $"<w:r><w:txbxContent>{Paragraph("甲")}</w:txbxContent></w:r>";

        Assert.True(Hides(Docx($"<w:p><w:pPr><w:pStyle w:val=\"hiding\"/></w:pPr>{box}<w:r><w:t>乙</w:t></w:r></w:p>", HidingStyles)));
        Assert.False(Hides(Docx($"<w:p>{box}<w:r><w:t>乙</w:t></w:r></w:p>", HidingStyles)));
    }

    [Fact]
    public void A_style_that_hides_nothing_that_is_there_is_no_finding() =>
        Assert.False(Hides(Docx("<w:p><w:pPr><w:pStyle w:val=\"hiding\"/></w:pPr><w:r><w:t> </w:t></w:r></w:p>", HidingStyles)));

    static bool Hides(
        byte[] docx) => InnerFile.Read("a.docx", docx, PdfTools.Installed).Traces.Any(trace => trace.Trace == Trace.HiddenText);
}
