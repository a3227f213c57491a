using PublicitySite.Tests.Commands;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Importing.Notices;

public sealed class ImportNoticeCommandTests : IDisposable
{
    readonly TemporarySite site = new();

    public ImportNoticeCommandTests() => site.CopyPlainSample("luzhou");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_word_file_is_written_with_its_pictures_and_annexes()
    {
        var spoken = Run(
            Given("选拔通知.docx", FiveFiles.All[2].Bytes),
            "--id",
            "luzhou-word",
            "--published",
            "2019-07-09",
            "--scheme",
            "luzhou",
            "--yes");

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.EndsWith("已写入。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Contains("content/notices/2019/luzhou-word.md(35): warning PS0960: ", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(["luzhou-word-1.jpg", "luzhou-word-annex3.docx", "luzhou-word.md"], Written("2019"));
        Assert.Contains(
            "\npublished: 2019-07-09\nscheme: luzhou\n",
            File.ReadAllText(Path.Join(site.Sources, "content/notices/2019/luzhou-word.md")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_takes_the_pictures_that_were_saved_beside_it()
    {
        var page = Given(
            "page-word.html",
            "<div id=zoom><p align=center>关于公示的公告</p><p>现将建议人选予以公示，欢迎社会各界监督。</p><p><img src='files/a.png' alt='流程'></p></div>"u8.ToArray());
        Directory.CreateDirectory(Path.Join(site.Root, "files"));
        File.WriteAllBytes(Path.Join(site.Root, "files", "a.png"), Support.PictureFile.Png);

        Assert.Equal(0, Run(page, "--yes").ExitCode);
        Assert.Equal(["page-word-1.png", "page-word.md"], Written("2026"));
    }

    [Fact]
    public void A_damaged_file_leaves_the_folder_as_it_was()
    {
        var before = TemporarySite.FilesBelow(site.Sources);

        var spoken = Run(Given("broken.docx", FiveFiles.All[0].Bytes[..900]), "--yes");

        Assert.Equal(1, spoken.ExitCode);
        Assert.StartsWith("broken.docx: error PS0950: 文件已经损坏，读不出来。\n", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("没有写入，资料没有改动。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(before, TemporarySite.FilesBelow(site.Sources));
    }

    [Fact]
    public void A_notice_with_a_personal_number_in_its_text_is_not_written()
    {
        var number = "1380013" + "8000";
        var spoken = Run(Given("call-word.docx", WordFile.Of(WordFile.Centred("关于选拔的通知"), WordFile.Line($"联系电话{number}。"))), "--yes");

        Assert.Equal(1, spoken.ExitCode);
        Assert.DoesNotContain(number, spoken.Output, StringComparison.Ordinal);
        Assert.Empty(Written("2026"));
    }

    [Fact]
    public void A_kind_that_does_not_exist_is_refused()
    {
        var spoken = Run(Given("call-word.docx", FiveFiles.All[0].Bytes), "--kind", "news");

        Assert.Equal(2, spoken.ExitCode);
        Assert.StartsWith("--kind 的值“news”不对：只能是 notice、announcement、policy 或 decision。\n", spoken.Error, StringComparison.Ordinal);
    }

    string Given(string name, byte[] bytes)
    {
        var path = Path.Join(site.Root, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    Spoken Run(string file, params string[] more) =>
        Spoken.By(["import", "notice", file, .. more, "--site", site.Sources, "--today", "2026-11-20"]);

    string[] Written(string year) => [.. TemporarySite.FilesBelow(Path.Join(site.Sources, "content/notices", year))
        .Where(name => name.Contains("-word", StringComparison.Ordinal))];
}
