using PublicitySite.Commands.Cli;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

/// <summary>What holds for every command that changes the site folder is shown here, too.</summary>
public sealed class WithdrawCommandTests : IDisposable
{
    const string Settings = "content/honorees/luzhou-2026/list.yaml";

    readonly TemporarySite site = new();

    public WithdrawCommandTests() => site.CopyPlainSample("jinzhong", "luzhou");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_list_is_withdrawn_and_the_rest_of_its_file_stays()
    {
        var before = Text(Settings);

        var spoken = Run("luzhou-2026", "--yes");

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.EndsWith("已写入。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(
            before + "  - date: 2026-11-20\n    kind: removal\n    note: 名单撤回。\nwithdrawn:\n  date: 2026-11-20\n  reason: 程序尚未完成\n",
            Text(Settings));
    }

    [Fact]
    public void A_notice_is_withdrawn_in_its_front_matter()
    {
        Run("luzhou-publicity", "--yes", "--date", "2026-11-19");

        var lines = Text("content/notices/2026/luzhou-publicity.md").Split('\n');
        Assert.Equal(
            ["withdrawn:", "  date: 2026-11-19", "  reason: 程序尚未完成", "sample-data: true", "---"],
            lines.SkipWhile(line => line != "withdrawn:").Take(5));
    }

    [Fact]
    public void The_change_is_shown_before_it_is_written_and_nothing_is_written_unasked()
    {
        var before = Text(Settings);

        var spoken = Run("luzhou-2026");

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains($"修改 {Settings}\n", spoken.Output, StringComparison.Ordinal);
        Assert.Contains("+  reason: 程序尚未完成\n", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("没有写入。要写入，请加上 --yes 再运行一次。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(before, Text(Settings));
    }

    [Theory]
    [InlineData("y\n", 0)]
    [InlineData("\n", 1)]
    [InlineData("n\n", 1)]
    [InlineData("", 1)]
    public void A_person_at_the_screen_is_asked(string answer, int code)
    {
        var before = Text(Settings);
        using var output = new StringWriter();
        var terminal = new Terminal(output, output) { Answers = new StringReader(answer) };

        Assert.Equal(code, CommandLine.Run(Arguments("luzhou-2026"), terminal, Clock.OfTheMachine));
        Assert.Contains("写入以上改动吗？", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(code == 0, before != Text(Settings));
    }

    [Fact]
    public void A_dry_run_shows_the_change_and_ends_well()
    {
        var before = Text(Settings);

        var spoken = Run("luzhou-2026", "--dry-run", "--yes");

        Assert.Equal(0, spoken.ExitCode);
        Assert.Contains("+withdrawn:\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(before, Text(Settings));
    }

    [Fact]
    public void Another_program_gets_one_object()
    {
        var spoken = Run("luzhou-2026", "--yes", "--json");

        Assert.StartsWith("{\"summary\":\"撤回名单“2026年泸州市首席技师建议人选名单”", spoken.Output, StringComparison.Ordinal);
        Assert.Contains($"\"changes\":[{{\"path\":\"{Settings}\",\"kind\":\"changed\",\"diff\":[", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("\"diagnostics\":[],\"written\":true}\n", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_would_stop_the_site_is_not_made()
    {
        var before = Text(Settings);

        // Before the day on which the list went out.
        var spoken = Run("luzhou-2026", "--yes", "--date", "2026-11-01");

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains($"{Settings}(27,9): error PS0423: ", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("没有写入，资料没有改动。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(before, Text(Settings));
    }

    [Fact]
    public void What_was_wrong_before_does_not_stand_in_the_way()
    {
        File.AppendAllText(Path.Join(site.Sources, "content/notices/2026/objections.md"), "\n另见2026年9月31日的通知。\n");

        Assert.Equal(0, Run("luzhou-2026", "--yes").ExitCode);
    }

    [Theory]
    [InlineData("jinzhong-2025", "PS0820", "名单“2025年晋中工匠建议人选名单”在2025年9月10日已经撤回。")]
    [InlineData("luzhou-2027", "PS0821", "没有名单或通知“luzhou-2027”。")]
    [InlineData("luzhou-call", "PS0821", "有2份通知的文件名是“luzhou-call”。")]
    public void What_cannot_be_withdrawn_is_told(string id, string code, string message)
    {
        var spoken = Run(id, "--yes");

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains($"error {code}: {message}\n", spoken.Output, StringComparison.Ordinal);
    }

    Spoken Run(params string[] arguments) => Spoken.By(Arguments(arguments));

    string[] Arguments(
        params string[] more) => ["withdraw", .. more, "--reason", "程序尚未完成", "--site", site.Sources, "--today", "2026-11-20"];

    string Text(string path) => File.ReadAllText(Path.Join(site.Sources, path));
}
