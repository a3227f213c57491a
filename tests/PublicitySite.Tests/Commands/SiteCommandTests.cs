using System.Collections.Immutable;
using System.Text.Json;
using PublicitySite.Commands.Building;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Writing;
using Spectre.Console;

namespace PublicitySite.Tests.Commands;

public sealed class SiteCommandTests
{
    static readonly DiagnosticDescriptor Broken = new("PS9901", Severity.Error, new("坏", "broken"));

    static readonly DiagnosticDescriptor Odd = new("PS9902", Severity.Warning, new("怪", "odd"));

    static readonly Diagnostic Error = Broken.At(
        SourceLocation.At("site.yaml", 3, 7), new("姓名“𠮷田\"[丁]”不对。", "The name is wrong."), new("改。", "Change it."));

    static readonly Diagnostic Full = Broken.At(SourceLocation.OfFile("public"), new("满。", "Full."), new("腾。", "Make room."));

    static readonly Diagnostic Warning = Odd.At(
        SourceLocation.InSheet("content/honorees/a/list.xlsx", "名单", "C17"), new("怪。", "Odd."), new("看。", "Look."));

    static readonly ImmutableArray<PageCount> Pages = [new(new("名单页", "lists"), 2), new(new("人选页", "profiles"), 40)];

    static readonly string[] Counted = ["pages", "written", "unchanged", "deleted"];

    [Fact]
    public void A_pipe_gets_the_findings_in_order_and_one_line_of_figures()
    {
        var spoken = Run(new([], [Warning], Pages), WriteResult.Untouched([Full]));

        Assert.Equal(
            "content/honorees/a/list.xlsx[名单]!C17: warning PS9902: 怪。\n    怎样改：看。\n    说明：docs/diagnostics/PS9902.md\n"
                + "public: error PS9901: 满。\n    怎样改：腾。\n    说明：docs/diagnostics/PS9901.md\n"
                + "名单页 2，人选页 40，错误 1，警告 1，用时（秒） 0.00\n"
                + "没有写入，已发布的网站保持原样。\n",
            spoken.Output);
        Assert.Equal((1, ""), (spoken.ExitCode, spoken.Error));
    }

    [Fact]
    public void The_page_of_a_code_is_named_once_however_often_it_is_found()
    {
        var spoken = Run(new([], [.. Enumerable.Repeat(Warning, 300)], Pages), null);

        Assert.Equal((301, 2), (spoken.Output.Split("PS9902: 怪。").Length, spoken.Output.Split("docs/diagnostics/PS9902.md").Length));
    }

    [Fact]
    public void Warnings_alone_do_not_stop()
    {
        var spoken = Run(new([], [Warning], Pages), new(5, 37, 1, []), Language.English);

        Assert.Equal(
            "content/honorees/a/list.xlsx[名单]!C17: warning PS9902: Odd.\n    help: Look.\n    about: docs/diagnostics/PS9902.md\n"
                + "lists 2, profiles 40, Written 5, Unchanged 37, Deleted 1, Errors 0, Warnings 1, Seconds 0.00\n"
                + "The site is built.\n",
            spoken.Output);
        Assert.Equal(0, spoken.ExitCode);
    }

    [Theory]
    [InlineData(0, 0, "网站没有变化。\n")]
    [InlineData(0, 1, "网站已生成。\n")]
    [InlineData(1, 0, "网站已生成。\n")]
    public void The_last_line_says_whether_the_site_changed(int written, int deleted, string last) =>
        Assert.EndsWith(last, Run(new([], [], []), new(written, 3, deleted, [])).Output, StringComparison.Ordinal);

    [Fact]
    public void A_check_says_whether_it_passed()
    {
        Assert.EndsWith("检查通过。\n", Run(new([], [Warning], []), null).Output, StringComparison.Ordinal);
        Assert.EndsWith("检查没有通过。\n", Run(new([], [Error], []), null).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_exactly_one_object_with_rare_characters_as_they_are()
    {
        var spoken = Run(new([], [Error, Warning], Pages), null, json: true);

        Assert.Equal(
            """{"diagnostics":[{"code":"PS9902","severity":"warning","file":"content/honorees/a/list.xlsx","line":null,"column":null,"""
                + "\"cell\":\"名单!C17\",\"message\":\"怪。\",\"help\":\"看。\",\"page\":\"docs/diagnostics/PS9902.md\"},"
                + """{"code":"PS9901","severity":"error","file":"site.yaml","line":3,"column":7,"cell":null,"""
                + "\"message\":\"姓名“𠮷田\\\"[丁]”不对。\",\"help\":\"改。\",\"page\":\"docs/diagnostics/PS9901.md\"}],"
                + "\"pages\":42,\"written\":0,\"unchanged\":0,\"deleted\":0}\n",
            spoken.Output);
        Assert.Equal((1, ""), (spoken.ExitCode, spoken.Error));
    }

    [Fact]
    public void What_was_written_is_counted_for_programs()
    {
        using var answer = JsonDocument.Parse(Run(new([], [], Pages), new(5, 37, 1, []), json: true).Output);

        Assert.Equal([42, 5, 37, 1], Counted.Select(name => answer.RootElement.GetProperty(name).GetInt32()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_screen_gets_bars_and_a_table_but_not_within_the_answer_for_programs(bool json)
    {
        var spoken = Spoken.By(terminal => Run(OnScreen(terminal), new([], [Error], Pages), null, Language.Chinese, json));

        Assert.Equal(!json, spoken.Output.Contains("读取资料", StringComparison.Ordinal));
        Assert.Equal(!json, spoken.Output.Contains("│ 人选页", StringComparison.Ordinal));
        Assert.Equal(!json, spoken.Output.Contains('\u001b', StringComparison.Ordinal));
        Assert.Contains("[丁]", spoken.Output, StringComparison.Ordinal);
    }

    static Terminal OnScreen(Terminal pipe) => new(pipe.Output, pipe.Error)
    {
        Screen = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(pipe.Output),
        }),
    };

    static Spoken Run(BuildResult built, WriteResult? output, Language language = Language.Chinese, bool json = false) =>
        Spoken.By(terminal => Run(terminal, built, output, language, json));

    static int Run(Terminal terminal, BuildResult built, WriteResult? output, Language language, bool json) =>
        SiteCommand.Run(new(terminal, new(new NoTime()), language), json, begins =>
        {
            begins(Stage.Reading);
            begins(Stage.Validation);
            return (built, output);
        });

    sealed class NoTime : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
