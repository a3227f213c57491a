using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Tests.Conventions;
using PublicitySite.Tests.Support;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Docs;

/// <summary>The page of codes says what the program says: every code, its title, its weight, and how to write it right.</summary>
public sealed partial class DiagnosticsPageTests
{
    static readonly (string Prefix, string Name)[] Groups =
    [
        ("PS01", "读取资料"),
        ("PS02", "表格"),
        ("PS03", "日历与公示期"),
        ("PS04", "规则"),
        ("PS05", "主题模板与正文"),
        ("PS06", "成品检查"),
        ("PS07", "写入"),
        ("PS08", "命令行"),
        ("PS09", "导入"),
    ];

    [Fact]
    public void Every_code_of_the_program_has_an_entry() =>
        Offenders.None(CodesTests.All.Select(code => code.Kind.Code).Except(DiagnosticsPage.Entries.Select(entry => entry.Code)));

    [Fact]
    public void Every_entry_is_of_a_code_that_exists() =>
        Offenders.None(DiagnosticsPage.Entries.Select(entry => entry.Code).Except(CodesTests.All.Select(code => code.Kind.Code)));

    [Fact]
    public void Every_rule_has_an_entry() =>
        Offenders.None(Rules.All.Select(rule => rule.Code).Except(DiagnosticsPage.Entries.Select(entry => entry.Code)));

    [Fact]
    public void Entries_are_sorted_and_none_stands_twice() => Assert.Equal(
        DiagnosticsPage.Entries.Select(entry => entry.Code).Distinct().Order(StringComparer.Ordinal),
        DiagnosticsPage.Entries.Select(entry => entry.Code));

    [Fact]
    public void Title_and_severity_are_those_of_the_program() => Offenders.None(
        from entry in DiagnosticsPage.Entries
        join code in CodesTests.All on entry.Code equals code.Kind.Code
        where (entry.Title, entry.Severity) != (code.Kind.Title.Chinese, Weight(code.Kind.Severity))
        select $"{entry.Code} should be '{code.Kind.Title.Chinese}', {Weight(code.Kind.Severity)}");

    [Fact]
    public void Every_entry_says_what_why_wrong_and_right_in_this_order() => Offenders.None(
        from entry in DiagnosticsPage.Entries
        let places = Parts.Select(part => entry.Text.IndexOf(part, StringComparison.Ordinal)).ToArray()
        where places.Contains(-1) || !places.SequenceEqual(places.Order())
        select entry.Code);

    [Fact]
    public void Every_entry_shows_a_wrong_and_a_right_example() => Offenders.None(
        from entry in DiagnosticsPage.Entries
        where !entry.Examples.Any(example => example.Right) || entry.Examples.All(example => example.Right)
        select entry.Code);

    [Fact]
    public void The_contents_name_every_entry_by_group()
    {
        var contents = ContentsOf(DiagnosticsPage.Entries).ToArray();
        var from = Array.IndexOf(DiagnosticsPage.Lines, "## 目录") + 2;
        var length = DiagnosticsPage.Lines[from..].TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Count();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is "1")
            File.WriteAllText(DiagnosticsPage.FilePath, string.Concat(((string[])[.. DiagnosticsPage.Lines[..from], .. contents, .. DiagnosticsPage.Lines[(from + length)..]]).Select(line => line + "\n")));
        else
            Assert.Equal(contents, DiagnosticsPage.Lines[from..(from + length)]);
    }

    [Fact]
    public void Links_of_the_handbook_to_a_code_lead_to_its_entry()
    {
        var headings = DiagnosticsPage.Entries.Select(entry => DiagnosticsPage.Anchor($"{entry.Code} {entry.Title}"));
        var links = Link.Matches(File.ReadAllText(Path.Join(Repository.Root, "docs", "handbook.zh-CN.md"))).Select(link => link.Groups[1].Value);

        Assert.NotEmpty(links);
        Offenders.None(links.Except(headings));
    }

    static IEnumerable<string> ContentsOf(IEnumerable<DiagnosticsEntry> entries) =>
        from name in Groups
        join entry in entries on name.Prefix equals entry.Code[..4] into members
        where members.Any()
        from line in (string[])[$"**{name.Name}（{name.Prefix}）**", "", .. members.Select(Line), ""]
        select line;

    static string Line(DiagnosticsEntry entry) => $"- [{entry.Code} {entry.Title}]({DiagnosticsPage.Anchor($"{entry.Code} {entry.Title}")})";

    static string Weight(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    static readonly string[] Parts = ["严重程度：", "**是什么** ", "**为什么** ", "**错误写法**", "**正确写法**"];

    [GeneratedRegex(@"\(diagnostics\.zh-CN\.md(#[^)]+)\)")]
    static partial Regex Link { get; }
}
