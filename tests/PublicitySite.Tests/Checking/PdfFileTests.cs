using System.Globalization;
using System.Text;
using PublicitySite.Checking.Attachments;
using PublicitySite.Checking.Privacy;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Pdf;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Checking;

/// <summary>What a PDF holds beside its pages, and what happens where nobody can read it.</summary>
public sealed class PdfFileTests : IDisposable
{
    /// <summary>From the standard itself; nobody's.</summary>
    const string Identity = "11010519491231002X";

    const string Square = "/Rect[10 10 20 20]";

    /// <summary>It says what it is asked, whatever it is fed.</summary>
    const string Saying = "/bin/echo";

    static readonly string NeverEnding = Path.Combine(Repository.Root, "tests", "PublicitySite.Tests", "Support", "never-ending");

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("publicity-pdf-");

    public static TheoryData<string, byte[]> Planted => new()
    {
        { "a remark", WithNote($"/Subtype/Text{Square}/Contents(ID {Identity})") },
        { "a remark in UTF-16", WithNote(
            $"/Subtype/Text{Square}/Contents<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("身份证号" + Identity))}>") },
        { "the author of a remark", WithNote($"/Subtype/Highlight{Square}/T({Identity})") },
        { "a remark on no page", PdfBytes.Of("Text", more: $"<</Type/Annot/Subtype/Popup{Square}/Contents({Identity})>>") },
        { "a formatted remark", PdfBytes.Of(
            "Text",
            more: [$"<</Type/Annot/Subtype/FreeText{Square}/RC 8 0 R>>", Stream($"<p>{Identity}</p>")]) },
        { "a link", WithNote($"/Subtype/Link{Square}/A<</S/URI/URI(https://example.cn/?id={Identity})>>") },
        { "the value of a field", WithNote($"/Subtype/Widget/FT/Tx/T(a){Square}/V({Identity})") },
        { "a value never saved", WithNote($"/Subtype/Widget/FT/Tx/T(a){Square}/V 7 0 R", Stream(Identity)) },
        { "the hint of a field", WithNote($"/Subtype/Widget/FT/Tx/T(a)/TU({Identity}){Square}") },
        { "an outline", PdfBytes.Of(
            "Text",
            catalog: "/Outlines 7 0 R",
            more: ["<</First 8 0 R/Last 8 0 R/Count 1>>", $"<</Title({Identity})/Parent 7 0 R/Dest[3 0 R/Fit]>>"]) },
        { "a script", PdfBytes.Of("Text", catalog: "/OpenAction<</S/JavaScript/JS 7 0 R>>", more: Stream($"var a = '{Identity}';")) },
        { "the text for who cannot see", PdfBytes.Of("Text", more: $"<</S/Figure/Alt({Identity})>>") },
        { "the properties of a picture", PdfBytes.Of(
            "Text",
            more: ["<</Type/XObject/Metadata 8 0 R>>", Stream($"<x:xmpmeta>{Identity}</x:xmpmeta>")]) },
        { "a packed file", WithFile("a.csv", $"001,{Identity}") },
        { "the name of a packed file", WithFile($"{Identity}.txt", "text") },
    };

    public static TheoryData<string, byte[]> Traced => new()
    {
        { "PS0656", WithNote($"/Subtype/Text{Square}/Contents(Look)") },
        { "PS0656", WithNote($"/Subtype/Highlight{Square}") },
        { "PS0656", PdfBytes.Of("Text", more: $"<</Subtype/Popup{Square}>>") },
        { "PS0661", WithNote($"/Subtype/Link{Square}/A<</S/Launch/F(D:\\\\a.xlsx)>>") },
        { "PS0662", WithFile("a.txt", "text") },
        { "PS0663", PdfBytes.Of("Text", catalog: "/OCProperties<</OCGs[7 0 R]/D<</OFF[7 0 R]>>>>", more: "<</Type/OCG/Name(a)>>") },
    };

    public static TheoryData<byte[]> Clean =>
    [
        WithNote($"/Subtype/Link{Square}/A<</S/URI/URI(https://www.gov.cn/)>>"),
        WithNote($"/Subtype/Link{Square}/Dest[3 0 R/Fit]/M(D:20261125120000+08'00')"),
        WithNote($"/Subtype/Widget/FT/Tx/T(name){Square}/V(0830-5550101)"),
        WithNote($"/Subtype/Stamp{Square}"),
        PdfBytes.Of("Text", catalog: "/OCProperties<</OCGs[7 0 R]/D<</OFF[]>>>>", more: "<</Type/OCG/Name(a)>>"),
    ];

    [Theory]
    [MemberData(nameof(Planted))]
    public void Personal_data_is_found_in_every_object(string what, byte[] pdf)
    {
        var diagnostic = Assert.Single(Check(pdf), diagnostic => diagnostic.Code == "PS0620");

        Assert.StartsWith("a.pdf", diagnostic.Location.File, StringComparison.Ordinal);
        Assert.DoesNotContain("19491231", $"{what} {diagnostic} {diagnostic.Message}", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Traced))]
    public void What_nobody_sees_is_an_error(string code, byte[] pdf)
    {
        var diagnostic = Assert.Single(Check(pdf));

        Assert.Equal((code, Severity.Error, "a.pdf"), (diagnostic.Code, diagnostic.Severity, diagnostic.Location.ToString()));
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void What_belongs_to_a_document_is_no_finding(
        byte[] pdf) => Assert.Empty(Check(pdf).Select(diagnostic => diagnostic.Message.English));

    [Fact]
    public void A_contact_in_a_link_may_be_a_declared_one()
    {
        var pdf = WithNote($"/Subtype/Link{Square}/A<</S/URI/URI(mailto:office@example.cn)>>");

        Assert.Equal("PS0625", Assert.Single(Check(pdf)).Code);
        Assert.Empty(Check(pdf, PdfTools.Installed, new(["office@example.cn"], [])));
    }

    [Fact]
    public void A_file_that_only_one_of_its_readers_can_read_does_not_go_out()
    {
        Put("pdftotext", Saying);
        Put("pdfinfo", Saying);

        var diagnostic = Assert.Single(Check([.. "%PDF-1.4 nothing"u8], new(folder.FullName, TimeSpan.FromMinutes(5))));
        Assert.Equal(("PS0650", true), (diagnostic.Code, diagnostic.Message.Chinese.Contains("文件已损坏", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_the_programs_that_read_it_nothing_goes_out() =>
        NotRead(new(folder.FullName, TimeSpan.FromMinutes(5)), "本机没有安装读取 PDF 的程序");

    [Fact]
    public void With_one_program_missing_nothing_goes_out()
    {
        Put("pdftotext", Saying);

        NotRead(new(folder.FullName, TimeSpan.FromMinutes(5)), "本机没有安装读取 PDF 的程序");
    }

    [Fact]
    public void A_program_that_never_ends_is_stopped_and_nothing_goes_out()
    {
        Put("pdftotext", NeverEnding);

        NotRead(new(folder.FullName, TimeSpan.FromMilliseconds(1)), "读取超时");
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>One error, whatever number of programs could not say anything.</summary>
    static void NotRead(PdfTools tools, string reason)
    {
        var diagnostic = Assert.Single(Check(PdfBytes.Of("Text"), tools));

        Assert.Equal(("PS0650", Severity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains(reason, diagnostic.Message.Chinese, StringComparison.Ordinal);
    }

    /// <summary>
    /// Another program under the name of one of poppler's. It is not written anew: what was just written may not be run yet.
    /// </summary>
    void Put(string name, string program) => File.CreateSymbolicLink(Path.Combine(folder.FullName, name), program);

    static byte[] WithNote(string note, params string[] more) => PdfBytes.Of("Text", onPage: $"/Annots[<</Type/Annot{note}>>]", more: more);

    static byte[] WithFile(string name, string content) => PdfBytes.Of(
        "Text",
        catalog: "/Names<</EmbeddedFiles<</Names[(a)7 0 R]>>>>",
        more: [$"<</Type/Filespec/F({name})/UF({name})/EF<</F 8 0 R/UF 8 0 R>>>>", Stream(content, "/Type/EmbeddedFile")]);

    static string Stream(string content, string entries = "") =>
        string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {content.Length}>>stream\n{content}\nendstream");

    static Diagnostic[] Check(byte[] pdf) => Check(pdf, PdfTools.Installed, PublishedContacts.None);

    static Diagnostic[] Check(byte[] pdf, PdfTools tools) => Check(pdf, tools, PublishedContacts.None);

    static Diagnostic[] Check(byte[] pdf, PdfTools tools, PublishedContacts contacts) =>
        [.. AttachmentCheck.Run([new("files/a.pdf", pdf) { Source = "a.pdf" }], [], contacts, tools)];
}
