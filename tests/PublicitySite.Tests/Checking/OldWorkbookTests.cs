using System.Text;
using PublicitySite.Checking.Attachments;
using PublicitySite.Checking.Privacy;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Pdf;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Checking;

/// <summary>What an xls holds beside its cells.</summary>
public sealed class OldWorkbookTests
{
    /// <summary>From the standard itself; nobody's.</summary>
    const string Identity = "11010519491231002X";

    const int Continued =
        0x3C, Note = 0x1C, TextBox = 0x1B6, Link = 0x1B8, Source = 0x1AE, LastUser = 0x5C, Foot = 0x15, Name = 0x18, Password = 0x2F;

    public static TheoryData<string, byte[]> Planted => new()
    {
        { "a comment", CompoundFile.XlsWith(
            (TextBox, BoxOf(Identity.Length)),
            (Continued, [1, .. Wide(Identity)]),
            (Continued, new byte[16])) },
        { "a comment in Latin letters", CompoundFile.XlsWith(
            (TextBox, BoxOf(Identity.Length)),
            (Continued, [0, .. Narrow(Identity)]),
            (Continued, new byte[16])) },
        { "a comment in two parts", CompoundFile.XlsWith(
            (TextBox, BoxOf(Identity.Length)),
            (Continued, [1, .. Wide(Identity[..5])]),
            (Continued, [0, .. Narrow(Identity[5..])])) },
        { "the author of a comment", CompoundFile.XlsWith((Note, [0, 0, 0, 0, 0, 0, 1, 0, 18, 0, 1, .. Wide(Identity)])) },
        { "a comment of Excel 95", CompoundFile.XlsWith((Note, [0, 0, 0, 0, 18, 0, .. Narrow(Identity)])) },
        { "a link", CompoundFile.XlsWith((Link, [.. new byte[32], .. Wide("https://example.cn/?id=" + Identity), 0, 0])) },
        { "a link to a file", CompoundFile.XlsWith((Link, [.. new byte[35], .. Narrow($"D:\\{Identity}.xls"), 0])) },
        { "the foot of the pages", CompoundFile.XlsWith((Foot, [20, 0, 0, .. Narrow("&C" + Identity)])) },
        { "a name", CompoundFile.XlsWith((Name, [.. new byte[15], .. Wide(Identity)])) },
        { "another workbook", CompoundFile.XlsWith((Source, [1, 0, 20, 0, 1, 1, 0, .. Wide(Identity + ".x")])) },
    };

    public static TheoryData<string, byte[]> Traced => new()
    {
        { "PS0656", CompoundFile.XlsWith((Note, [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, .. Wide("甲")])) },
        { "PS0661", CompoundFile.XlsWith((Source, [1, 0, 9, 0, 0, 1, .. Narrow("\u0001D:a.xls")])) },
        { "PS0655", CompoundFile.XlsWith((LastUser, [4, 0, 0, .. Narrow("Wang"), .. Narrow(new(' ', 105))])) },
        { "PS0664", CompoundFile.Of(("Workbook", CompoundFile.Workbook()), ("_VBA_PROJECT_CUR", [1])) },
        { "PS0663", CompoundFile.Of(("Workbook", CompoundFile.Workbook()), ("_SX_DB_CUR", [1])) },
        { "PS0657", CompoundFile.Of(("Workbook", CompoundFile.Workbook()), ("Revision Log", [1])) },
        { "PS0662", CompoundFile.Of(("Workbook", CompoundFile.Workbook()), ("MBD0018DDD4", [1])) },
        { "PS0661", CompoundFile.Of(("Workbook", CompoundFile.Workbook()), ("LNK0018DDD4", [1])) },
    };

    public static TheoryData<byte[]> Clean =>
    [
        CompoundFile.XlsWith((Source, [1, 0, 1, 4])),
        CompoundFile.XlsWith((Source, [1, 0, 1, 0x3A])),
        CompoundFile.XlsWith((Source, [1, 0, 1, 0, 0, 0x20])),
        CompoundFile.XlsWith((LastUser, [0, 0, 0, .. Narrow(new(' ', 109))])),
        CompoundFile.XlsWith((Foot, [9, 0, 0, .. Narrow("&C&P / &N")]), (Name, [.. new byte[15], .. Wide("范围")])),
        CompoundFile.XlsWith((TextBox, BoxOf(2)), (Continued, [1, .. Wide("说明")])),
        CompoundFile.XlsWith((TextBox, [1])),
    ];

    [Theory]
    [MemberData(nameof(Planted))]
    public void Personal_data_is_found_beside_the_cells(string what, byte[] xls)
    {
        var diagnostic = Assert.Single(Check(xls), diagnostic => diagnostic.Code == "PS0620");

        Assert.Equal("a.xls", diagnostic.Location.ToString());
        Assert.DoesNotContain("19491231", $"{what} {diagnostic.Message}", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Traced))]
    public void What_nobody_sees_is_an_error(string code, byte[] xls)
    {
        var diagnostic = Assert.Single(Check(xls));

        Assert.Equal((code, Severity.Error, "a.xls"), (diagnostic.Code, diagnostic.Severity, diagnostic.Location.ToString()));
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void What_every_workbook_has_is_no_finding(
        byte[] xls) => Assert.Empty(Check(xls).Select(diagnostic => diagnostic.Message.English));

    [Fact]
    public void Records_that_nobody_can_read_do_not_go_out() =>
        Assert.Contains(Check(CompoundFile.XlsWith((Password, new byte[54]))), diagnostic => diagnostic.Code == "PS0650");

    [Fact]
    public void Any_byte_may_be_wrong_and_nothing_is_thrown()
    {
        var xls = CompoundFile.XlsWith((TextBox, BoxOf(2)), (Continued, [1, .. Wide("说明")]), (Note, new byte[12]));

        Assert.All(
            Enumerable.Range(8, xls.Length - 8).Where(at => xls[at] != 0 || at < 1600),
            at => Check([.. xls[..at], (byte)(xls[at] ^ 0x55), .. xls[(at + 1)..]]));
    }

    static byte[] BoxOf(int length) => [.. new byte[10], (byte)length, 0, 16, 0, 0, 0, 0, 0];

    static byte[] Wide(string text) => Encoding.Unicode.GetBytes(text);

    static byte[] Narrow(string text) => Encoding.Latin1.GetBytes(text);

    static Diagnostic[] Check(byte[] xls) =>
        [.. AttachmentCheck.Run([new("files/a.xls", xls) { Source = "a.xls" }], [], PublishedContacts.None, PdfTools.Installed)];
}
