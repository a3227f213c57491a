using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    const string Number = "0123456789abcdef0123456789abcdef";

    readonly TemporarySite site = new();

    public void Dispose() => site.Dispose();

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
}
