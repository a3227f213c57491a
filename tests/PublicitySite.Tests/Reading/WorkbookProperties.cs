using FsCheck;
using FsCheck.Fluent;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Reading;

/// <summary>Whatever happens to the bytes of a workbook or to the text of its parts, reading ends and says what is wrong.</summary>
public sealed class WorkbookProperties
{
    static readonly Config Hundreds = Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true);

    static readonly byte[] Whole = Workbook().ToBytes();

    static readonly string[] Slips = [
        "<",
        ">",
        "/",
        "\"",
        "&",
        "&a;",
        "]]>",
        "<c r=\"B2\">",
        "</row>",
        " r=\"ZZZZZZ9\"",
        "<is><t/></is>",
        "<v><x/></v>",
        "<f/>",
        "-1",
        "99999999999",
        "王",
        "\u0001",
        "<!--",
        "<!DOCTYPE a>",
    ];

    static readonly string[] Parts = [
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/styles.xml",
        "xl/comments1.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "docProps/core.xml",
    ];

    [Fact]
    public void No_change_of_bytes_makes_reading_fail() => Prop.ForAll(
        (from at in Gen.Choose(0, Whole.Length - 1) from value in Gen.Choose(0, 255) select (at, (byte)value))
            .NonEmptyListOf()
            .Resize(5)
            .ToArbitrary(),
        changes =>
        {
            var bytes = Whole.ToArray();
            foreach (var (at, value) in changes)
            {
                bytes[at] = value;
            }

            return Reads(bytes);
        }).Check(Hundreds);

    [Fact]
    public void No_change_of_a_part_makes_reading_fail() => Prop.ForAll(
        (from part in Gen.Elements(Parts)
         from changes in (from at in Gen.Choose(0, 5000)
                          from cut in Gen.Choose(0, 4)
                          from slip in Gen.Elements(Slips)
                          select (at, cut, slip)).NonEmptyListOf().Resize(3)
         select (part, changes.ToArray())).ToArbitrary(),
        damage => Reads(Workbook().With(damage.part, damage.Item2.Aggregate(TextOf(damage.part), Change)).ToBytes())).Check(Hundreds);

    static bool Reads(byte[] workbook) =>
        new SmallSite().WithWorkbook(workbook).Read().Diagnostics.All(diagnostic => diagnostic.Location.File.Length > 0);

    static string Change(string text, (int At, int Cut, string Slip) change)
    {
        var at = change.At % (text.Length + 1);
        return text[..at] + change.Slip + text[Math.Min(text.Length, at + change.Cut)..];
    }

    static string TextOf(string part)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(Whole));
        using var reader = new StreamReader(zip.GetEntry(part)?.Open() ?? Stream.Null);
        return reader.ReadToEnd();
    }

    static XlsxFile Workbook() => new XlsxFile()
        .Sheet("名单", ["编号", "姓名", "工作单位", "工种"], ["001", "王芳", "甲公司", new XlsxFormula(1, "[1]表!A1")], ["002", "李强", 3, true])
        .HiddenSheet("底表", ["身份证号"], ["略"])
        .WithColumns("<col min=\"2\" max=\"2\" width=\"3\" hidden=\"1\"/>")
        .WithSheetLinks(("comments", "../comments1.xml"))
        .With("xl/comments1.xml", "<comments><commentList><comment ref=\"B2\"/></commentList></comments>")
        .With("docProps/core.xml", "<coreProperties><creator>张三</creator></coreProperties>");
}
