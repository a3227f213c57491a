using System.Text.Json;
using PublicitySite.Tests.Support;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    const string Number = "0123456789abcdef0123456789abcdef";

    readonly TemporarySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_sample_site_is_built_and_a_second_time_left_as_it_is()
    {
        var first = Sample();
        var stamps = site.Stamps();
        var second = Sample();

        var files = site.Published().Length - 1;
        Assert.True(files > 150);
        Assert.Equal((files, 0, 0), first);
        Assert.Equal((0, files, 0), second);
        Assert.Equal(stamps, site.Stamps());
    }

    [Fact]
    public void An_output_that_is_not_ours_is_refused_and_left_as_it_is()
    {
        Directory.CreateDirectory(site.Output);
        File.WriteAllText(Path.Join(site.Output, "thesis.docx"), "x");

        var spoken = Spoken.By("build", "--site", Repository.Root, "--output", site.Output, "--today", "2026-11-20");

        Assert.Equal((1, ""), (spoken.ExitCode, spoken.Error));
        Assert.StartsWith($"{site.Output}: error PS0701: ", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(["thesis.docx"], site.Published());
    }

    [Fact]
    public void A_build_with_errors_leaves_the_published_site_untouched()
    {
        site.Write(("index.html", "首页"));
        var before = site.Stamps();
        File.WriteAllText(Path.Join(site.Sources, "site.yaml"), "name: 示例网站\nnmae: 示例网站\n");

        var spoken = Spoken.By("build", "--site", site.Sources, "--output", site.Output);

        Assert.Equal((1, ""), (spoken.ExitCode, spoken.Error));
        Assert.Contains("site.yaml(2,1): error PS", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("没有写入，已发布的网站保持原样。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(before, site.Stamps());
    }

    [Fact]
    public void A_build_with_errors_still_puts_back_a_site_that_an_interruption_took_away()
    {
        site.Write(("index.html", "首页"));
        Directory.Move(site.Output, $"{site.Output}.old-{Number}");

        Spoken.By("build", "--site", site.Sources, "--output", site.Output);

        Assert.Equal("首页", site.Text("index.html"));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void A_site_folder_that_is_not_there_is_a_finding(string command)
    {
        var spoken = Spoken.By(command, "--site", Path.Join(site.Root, "nowhere"), "--json");

        Assert.Equal((1, ""), (spoken.ExitCode, spoken.Error));
        Assert.Contains("\"code\":\"PS0147\"", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(["site"], site.Beside());
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        Spoken.By("check", "--site", site.Sources);

        Assert.Equal(["site"], site.Beside());
    }

    (int Written, int Unchanged, int Deleted) Sample()
    {
        var spoken = Spoken.By("build", "--site", Repository.Root, "--output", site.Output, "--today", "2026-11-20", "--json");
        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        using var answer = JsonDocument.Parse(spoken.Output);
        return (Figure("written"), Figure("unchanged"), Figure("deleted"));

        int Figure(string name) => answer.RootElement.GetProperty(name).GetInt32();
    }
}
