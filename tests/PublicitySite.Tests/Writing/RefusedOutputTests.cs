using PublicitySite.Diagnostics;
using PublicitySite.Writing;

namespace PublicitySite.Tests.Writing;

public sealed class RefusedOutputTests : IDisposable
{
    readonly TemporarySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_folder_of_somebody_else_is_refused()
    {
        Directory.CreateDirectory(site.Output);
        File.WriteAllText(Path.Join(site.Output, "thesis.docx"), "x");

        var diagnostic = Refusal(site.Write(("index.html", "首页")));

        Assert.Equal("PS0701", diagnostic.Code);
        Assert.Equal(
            $"输出文件夹“{site.Output}”不是空的，也不是本程序生成的（里面没有 manifest.json）。为免误删文件，没有写入。",
            diagnostic.Message.Chinese);
        Assert.Equal(["thesis.docx"], site.Published());
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(site.Output);

        Assert.Empty(site.Write(("index.html", "首页")).Diagnostics);
        Assert.Equal(["index.html", "manifest.json"], site.Published());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"name": "An app", "start_url": "/"}""")]
    [InlineData("""{"program": "other 1.0", "today": "2026-11-20", "files": []}""")]
    [InlineData("""{"program": "publicity 0.1.0", "today": "2026-11-20"}""")]
    [InlineData("""{"program": "publicity 0.1.0", "today": "2026-11-20", "files": null}""")]
    [InlineData("""{"program": "publicity 0.1.0", "today": "2026-11-20", "files": [null]}""")]
    [InlineData("""{"program": "publicity 0.1.0", "today": "20.11.2026", "files": []}""")]
    [InlineData("""{"program": "publicity 0.1.0", "today": "2026-11-20", "files": [], "files": []}""")]
    [InlineData("""{"program": "publicity 0.1.0", "today": "2026-11-20", "files": [{"path": "a", "size": 1, "sha256": "00"}]}""")]
    public void A_manifest_that_is_damaged_or_of_another_program_is_refused(string manifest)
    {
        site.Write(("index.html", "首页"));
        File.WriteAllText(Path.Join(site.Output, "manifest.json"), manifest);

        var diagnostic = Refusal(site.Write(("index.html", "新首页")));

        Assert.Equal("PS0702", diagnostic.Code);
        Assert.Equal(Path.Join(site.Output, "manifest.json"), diagnostic.Location.File);
        Assert.Equal("首页", site.Text("index.html"));
    }

    [Fact]
    public void The_line_of_the_damage_is_named()
    {
        site.Write(("index.html", "首页"));
        File.WriteAllText(
            Path.Join(site.Output, "manifest.json"),
            site.Text("manifest.json").Replace("2026-11-20", "soon", StringComparison.Ordinal));

        Assert.Equal(3, Refusal(site.Write(("index.html", "首页"))).Location.Line);
    }

    [Theory]
    [InlineData("site")]
    [InlineData(".")]
    [InlineData("site/content")]
    [InlineData("site/content/public")]
    [InlineData("site/themes/default/public/../public")]
    [InlineData("site/Content/public/")]
    public void An_output_where_the_sources_are_is_refused(string output)
    {
        var diagnostic = Refusal(WriteTo(Path.Join(site.Root, output)));

        Assert.Equal("PS0703", diagnostic.Code);
        Assert.Empty(TemporarySite.FilesBelow(site.Root));
    }

    [Theory]
    [InlineData("site/public")]
    [InlineData("site/contents")]
    [InlineData("site-public")]
    public void An_output_beside_the_sources_is_taken(string output) =>
        Assert.Empty(WriteTo(Path.Join(site.Root, output)).Diagnostics);

    [Fact]
    public void An_output_that_is_a_file_is_refused()
    {
        File.WriteAllText(site.Output, "x");

        Assert.Equal("PS0711", Refusal(site.Write(("index.html", "首页"))).Code);
        Assert.Equal("x", File.ReadAllText(site.Output));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_a_finding()
    {
        File.WriteAllText(Path.Join(site.Root, "file"), "x");
        var output = Path.Join(site.Root, "file", "public");

        var diagnostic = Refusal(WriteTo(output));

        Assert.Equal("PS0707", diagnostic.Code);
        Assert.StartsWith($"无法写入输出文件夹“{output}”，已发布的网站没有改动。系统的说明：", diagnostic.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_old_site_and_nothing_beside_it()
    {
        site.Write(("index.html", "首页"));
        var before = site.Stamps();
        var tooDeep = string.Join('/', Enumerable.Repeat(new string('a', 250), 20));

        Assert.Equal("PS0707", Refusal(site.Write(("index.html", "新首页"), (tooDeep, "x"))).Code);
        Assert.Equal(before, site.Stamps());
        Assert.Equal(["public", "site"], site.Beside());
    }

    [Fact]
    public void A_full_disk_is_told_as_such()
    {
        var full = new AggregateException(new IOException("No space left on device", 28));

        Assert.True(DiskFault.Is(full));
        Assert.Equal("PS0708", DiskFault.Describe("public", full).Code);
        Assert.False(DiskFault.Is(new AggregateException(new InvalidOperationException())));
    }

    WriteResult WriteTo(string output) =>
        OutputFolder.Write(site.Sources, output, TemporarySite.Files(("index.html", "首页")), TemporarySite.Today);

    static Diagnostic Refusal(WriteResult result)
    {
        Assert.Equal((0, 0, 0), (result.Written, result.Unchanged, result.Deleted));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(Severity.Error, diagnostic.Severity);
        return diagnostic;
    }
}
