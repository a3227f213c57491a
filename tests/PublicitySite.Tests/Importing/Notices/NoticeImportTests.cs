using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Files;
using PublicitySite.Importing.Notices;
using PublicitySite.Model;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Importing.Notices;

public sealed class NoticeImportTests
{
    static readonly DateOnly Today = new(2026, 11, 20);

    static readonly SourceTree Sources = SourceFolder.Read(Repository.Root).Value ?? new([]);

    static readonly SiteContent Content = SiteReader.Read(Sources).Value
        ?? throw new InvalidOperationException("the sample site cannot be read");

    public static TheoryData<string> Ids => [.. FiveFiles.All.Select(file => file.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_word_file_becomes_the_notice_that_was_approved(string id)
    {
        var read = Import(FiveFiles.All.First(file => file.Id == id).Bytes, $"{id}.docx");

        Approved.Text($"Importing/Notices/golden/{id}.txt", Told(read));
    }

    [Fact]
    public void The_site_builds_with_all_five()
    {
        var sources = FiveFiles.All.Aggregate(Sources, (tree, file) => Import(file.Bytes, $"{file.Id}.docx").Value?.ApplyTo(tree) ?? tree);

        var built = Build.Run(sources, SiteReader.Read(sources), Today);

        Assert.Equal(Sources.Files.Length + 5 + 4, sources.Files.Length);
        Assert.Equal([], built.Diagnostics
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic => $"{diagnostic.Location} {diagnostic.Code} {diagnostic.Message.Chinese}"));
    }

    [Fact]
    public void The_annex_is_a_file_of_its_own_with_nothing_of_the_document()
    {
        var annex = Import(FiveFiles.All[2].Bytes, "luzhou-word.docx").Value?.Changes
            .First(change => change.Path.EndsWith("luzhou-word-annex3.docx", StringComparison.Ordinal));

        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(
            new MemoryStream((annex?.After ?? default).ToArray()),
            isEditable: false);
        var main = word.MainDocumentPart;
        Assert.StartsWith("附件3泸州市首席技师推荐人选汇总表推荐单位（盖章）：", main?.Document?.Body?.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("选拔名额", main?.Document?.InnerText, StringComparison.Ordinal);
        Assert.Empty(main?.ImageParts ?? []);
        Assert.Equal("", main?.FootnotesPart?.Footnotes?.InnerText ?? "");
        Assert.Contains("landscape", main?.Document?.OuterXml, StringComparison.Ordinal);
        Assert.Null(word.PackageProperties.Creator);
    }

    [Theory]
    [InlineData("秘密★1年")]
    [InlineData("机密")]
    [InlineData("（此件不公开）")]
    public void What_must_not_be_published_is_refused(string mark)
    {
        var read = Import(WordFile.Of(WordFile.Line(mark), WordFile.Centred("关于选拔的通知"), WordFile.Line("正文。")), "secret.docx");

        Assert.Null(read.Value);
        Assert.Equal(["PS0954"], read.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_nothing_is_written()
    {
        var good = FiveFiles.All[0].Bytes;

        Assert.Equal(["PS0950"], Codes(good[..(good.Length / 2)], "cut.docx"));
        Assert.Equal(["PS0950"], Codes(PackedFile.Zip(("word/document.xml", "<w:document"u8.ToArray())), "torn.docx"));
        Assert.Equal(["PS0950"], Codes("no zip"u8.ToArray(), "text.docx"));
        Assert.Equal(["PS0951"], Codes(CompoundFile.Of(("EncryptedPackage", new byte[5000])), "locked.docx"));
        Assert.Equal(["PS0952"], Codes(PackedFile.Zip(("a.txt", "x"u8.ToArray())), "other.docx"));
        Assert.Equal(["PS0952"], Codes("%PDF-1.4"u8.ToArray(), "scan.pdf"));
        Assert.Equal(["PS0955"], Codes(WordFile.Of(WordFile.Line("")), "empty.docx"));
    }

    [Theory]
    [InlineData("关于选拔的通知.docx", null, "请加上 --id，例如 --id notice-1120。")]
    [InlineData("Luzhou Call (2).docx", null, "请加上 --id，例如 --id luzhou-call-2。")]
    [InlineData("a.docx", "Call_1", "请加上 --id，例如 --id call-1。")]
    public void An_id_is_asked_for_and_never_made_from_a_title(string file, string? id, string help)
    {
        var read = NoticeImport.Plan(new() { File = file, Bytes = FiveFiles.All[1].Bytes, Id = id }, Sources, Content, Today);

        Assert.Equal(("PS0953", help), (read.Diagnostics[0].Code, read.Diagnostics[0].Help.Chinese));
    }

    [Fact]
    public void A_notice_that_is_imported_again_keeps_what_the_document_does_not_tell()
    {
        var read = NoticeImport.Plan(new() { File = "shizhong-measures.docx", Bytes = FiveFiles.All[1].Bytes }, Sources, Content, Today);

        var change = Assert.Single(read.Value?.Changes ?? []);
        var text = Encoding.UTF8.GetString((change.After ?? default).Span);
        Assert.Equal("content/notices/2020/shizhong-measures.md", change.Path);
        Assert.Contains("valid-until: 2025-12-31\n", text, StringComparison.Ordinal);
        Assert.Contains("index-number: 000000000/2020-00001\n", text, StringComparison.Ordinal);
        Assert.Contains("\n**第四条** 本办法自发布之日起施行", text, StringComparison.Ordinal);
        Assert.Contains(LineDiff.Compare(change), line => line.StartsWith("-**第十七条**", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_and_kind_that_staff_have_settled_stay_when_a_notice_is_imported_again()
    {
        var read = NoticeImport.Plan(
            new() { File = "luzhou-call.docx", Bytes = FiveFiles.All[2].Bytes, Published = new(2019, 7, 9) },
            Sources,
            Content,
            Today);

        var text = Encoding.UTF8.GetString(
            (read.Value?.Changes.First(change => change.Path.EndsWith("luzhou-call.md", StringComparison.Ordinal)).After ?? default).Span);
        Assert.Contains(
            "  - {title: 带徒情况表, file: luzhou-call-annex4.csv}\n  - title: 推荐人选汇总表\n    file: luzhou-call-annex3.docx\n",
            text,
            StringComparison.Ordinal);
        Assert.Contains("\nkind: notice\n", text, StringComparison.Ordinal);
        Assert.Contains("\nredirect-from: [notices/2019/luzhou-chief-technicians.html]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_sent_round_under_a_notice_keeps_its_title_and_the_notice_its_signature()
    {
        var told = Told(Import(
            WordFile.Of(
            [
                WordFile.Table(WordFile.Row("示人社发〔2026〕3号", "签发人：王某")),
                WordFile.Centred("关于印发《首席技师管理办法》的通知"),
                WordFile.Line("现将办法印发给你们。"),
                WordFile.Line("附件："),
                WordFile.Line("1.申报表"),
                WordFile.Right("示例市人力资源和社会保障局"),
                WordFile.Right("2026年11月18日"),
                WordFile.NewPage(),
                WordFile.Centred("首席技师管理办法"),
                WordFile.Centred("第一章　总则"),
                .. Enumerable.Range(0, 15).Select(_ => WordFile.Line("第一条　为了加强管理，制定本办法。")),
            ]),
            "measures.docx"));

        Assert.StartsWith("---\ntitle: 关于印发《首席技师管理办法》的通知\nkind: policy\ndocument-type: 通知\nnumber: 示人社发〔2026〕3号\nissuers: "
            + "[示例市人力资源和社会保障局]\nissued: 2026-11-18\n", told, StringComparison.Ordinal);
        Assert.Contains(
            "\n\n附件：1.申报表\n\n示例市人力资源和社会保障局\\\n2026年11月18日\n\n## 首席技师管理办法\n\n## 第一章 总则\n\n**第一条** 为了",
            told,
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_damage_to_a_document_makes_the_import_fail()
    {
        var chance = new Random(7);
        using var whole = new System.IO.Compression.ZipArchive(new MemoryStream(FiveFiles.All[2].Bytes));
        (string Name, byte[] Bytes)[] parts = [.. whole.Entries.Select(entry => (entry.FullName, Bytes(entry)))];
        for (var round = 0; round < 300; round++)
        {
            var hit = chance.Next(parts.Length);
            var damaged = PackedFile.Zip([.. parts.Select((
                part, place) => place == hit ? (part.Name, Damaged(part.Bytes, chance)) : part)]);

            var read = Import(damaged, "damaged.docx");

            Assert.True(read.Value is not null || read.Diagnostics.Length > 0);
        }
    }

    static byte[] Bytes(System.IO.Compression.ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>Some bytes taken out, or written over with others of the file.</summary>
    static byte[] Damaged(byte[] bytes, Random chance)
    {
        var (at, length) = (chance.Next(bytes.Length), chance.Next(1, 30));
        var end = Math.Min(bytes.Length, at + length);
        return chance.Next(2) == 0 ? [.. bytes[..at], .. bytes[end..]] : [.. bytes[..at], .. bytes[..(end - at)], .. bytes[end..]];
    }

    static string[] Codes(byte[] bytes, string file)
    {
        var read = Import(bytes, file);
        Assert.Null(read.Value);
        return [.. read.Diagnostics.Select(diagnostic => diagnostic.Code)];
    }

    internal static Result<SiteEdit> Import(byte[] bytes, string file) =>
        NoticeImport.Plan(new() { File = file, Bytes = bytes, Id = Path.GetFileNameWithoutExtension(file) }, Sources, Content, Today);

    /// <summary>All that is written, and all that is told with its line.</summary>
    internal static string Told(Result<SiteEdit> read)
    {
        var text = new StringBuilder();
        foreach (var change in read.Value?.Changes ?? [])
            text.Append(change.IsText ? Encoding.UTF8.GetString((change.After ?? default).Span) : $"[{change.Path}]\n");
        text.Append("====\n");
        foreach (var diagnostic in Diagnostic.Sort(read.Diagnostics))
            text.Append($"{diagnostic.Location}: {diagnostic.Code} {diagnostic.Message.Chinese}\n");
        return text.ToString();
    }
}
