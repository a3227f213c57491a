using System.Text.Json;
using PublicitySite.Tests.Support;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Commands;

public sealed class RulesCommandTests
{
    static readonly string SetSite = Path.Join(Repository.Root, "tests", "PublicitySite.Tests", "Validation", "Fixtures", "RuleSettings");

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_table_is_as_approved(string language)
    {
        var spoken = Spoken.By("rules", "--site", Repository.Root, "--lang", language);

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Approved.Text($"Commands/rules.{language}.txt", spoken.Output);
    }

    [Fact]
    public void A_rule_that_the_site_sets_says_what_it_was()
    {
        using var site = SiteWithSettings();

        var spoken = Spoken.By("rules", "--site", site.Path);

        Assert.StartsWith("PS0401  off          通知所属选拔项目不存在（本网站设置，原为 error）\n    依据：", spoken.Output, StringComparison.Ordinal);
        Assert.Contains("PS0405  error        这条规则不能更改（始终有效）\n", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void For_programs_it_is_one_object_with_every_rule()
    {
        using var site = SiteWithSettings();

        using var json = JsonDocument.Parse(Spoken.By("rules", "--json", "--site", site.Path).Output);
        var rules = json.RootElement.GetProperty("rules").EnumerateArray().ToArray();

        Assert.Equal(Rules.All.Select(rule => rule.Code), rules.Select(rule => rule.GetProperty("code").GetString()));
        Assert.Equal(("off", "error", false), (
            rules[0].GetProperty("severity").GetString(),
            rules[0].GetProperty("default").GetString(),
            rules[0].GetProperty("alwaysOn").GetBoolean()));
    }

    [Fact]
    public void Without_settings_of_a_site_there_is_no_table()
    {
        var spoken = Spoken.By("rules", "--site", Path.Join(Repository.Root, "docs"));

        Assert.Equal(1, spoken.ExitCode);
        Assert.StartsWith("site.yaml: error PS0140: ", spoken.Output, StringComparison.Ordinal);
    }

    static CopiedSite SiteWithSettings() => new(SetSite);

    /// <summary>The fixture with a theme, in a folder of its own.</summary>
    sealed class CopiedSite : IDisposable
    {
        internal CopiedSite(string from)
        {
            Directory.CreateDirectory(System.IO.Path.Join(Path, "themes", "plain"));
            File.WriteAllText(System.IO.Path.Join(Path, "themes", "plain", "theme.yaml"), "name: 简\n");
            File.Copy(System.IO.Path.Join(from, "site.yaml"), System.IO.Path.Join(Path, "site.yaml"));
        }

        internal string Path { get; } = Directory.CreateTempSubdirectory("publicity-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
