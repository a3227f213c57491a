using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Tests.Conventions;
using PublicitySite.Tests.Support;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Docs;

/// <summary>The pages say what the program says: every code, its title, its weight, its basis, and how to write it right.</summary>
public sealed partial class DiagnosticPagesTests
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

    static readonly DiagnosticDescriptor[] Kinds = [
        .. CodesTests.All.Select(code => code.Kind).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_code_has_its_page_and_every_page_its_code() =>
        Assert.Equal(Kinds.Select(descriptor => descriptor.Code), DiagnosticPages.All.Select(page => page.Code));

    [Fact]
    public void Every_page_that_a_finding_names_is_there() =>
        Offenders.None(Kinds.Select(descriptor => descriptor.Page).Where(page => !File.Exists(Path.Join(Repository.Root, page))));

    /// <summary><c>UPDATE_GOLDEN=1</c> writes the heads anew, and a page to be filled in for a code that has none.</summary>
    [Fact]
    public void The_head_of_a_page_says_title_weight_and_basis_of_the_code()
    {
        foreach (var descriptor in Kinds)
        {
            var path = Path.Join(DiagnosticPages.Folder, $"{descriptor.Code}.md");
            var page = File.Exists(path) ? File.ReadAllText(path) : Empty;
            var written = Head(descriptor) + page[page.IndexOf("## 是什么\n", StringComparison.Ordinal)..];
            if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is "1" && written != page)
                File.WriteAllText(path, written);
            Assert.Equal(written, File.ReadAllText(path));
        }
    }

    [Fact]
    public void Every_page_says_what_why_wrong_and_right_in_this_order() => Offenders.None(
        from page in DiagnosticPages.All
        where !page.Headings.SequenceEqual(Parts) || page.Wrong.Blocks.IsEmpty || page.Right.Blocks.IsEmpty
        select page.Code);

    [Fact]
    public void The_index_names_every_page_by_group()
    {
        var index = File.ReadAllText(DiagnosticPages.IndexPath);
        var written = index[..index.IndexOf(Contents, StringComparison.Ordinal)] + Contents + string.Concat(Groups.Select(Group));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is "1")
            File.WriteAllText(DiagnosticPages.IndexPath, written);
        Assert.Equal(written, File.ReadAllText(DiagnosticPages.IndexPath));
    }

    [Fact]
    public void Links_of_the_handbook_to_a_code_lead_to_its_page()
    {
        var links = Link.Matches(File.ReadAllText(Path.Join(Repository.Root, "docs", "handbook.zh-CN.md")));

        Assert.NotEmpty(links);
        Offenders.None(links.Where(link => link.Groups[1].Value != link.Groups[2].Value).Select(link => link.Value));
        Offenders.None(links.Select(link => link.Groups[1].Value).Except(Kinds.Select(descriptor => descriptor.Code)));
    }

    static string Head(DiagnosticDescriptor descriptor)
    {
        var rule = Rules.All.SingleOrDefault(rule => rule.Descriptor == descriptor);
        var basis = rule is null ? "" : $"依据：{rule.Basis.Chinese}。\n\n";
        return $"# {descriptor.Code} {descriptor.Title.Chinese}\n\n严重程度：{Weight(descriptor.Severity)}。{Adjustable(rule)}\n\n{basis}";
    }

    static string Adjustable(Rule? rule) => rule switch
    {
        null => "不能调整。",
        { AlwaysOn: true } => "始终有效，不能调整。",
        _ => $"可以在 `site.yaml` 里调整轻重：`rules: {{{rule.Code}: {Other(rule.Descriptor.Severity)}}}`；`off` 为不检查。",
    };

    static string Other(Severity severity) => severity == Severity.Error ? "warning" : "error";

    static string Group((string Prefix, string Name) stage) =>
        $"\n## {stage.Name}（{stage.Prefix}）\n\n| 编号 | 提示 | 严重程度 |\n| --- | --- | --- |\n"
        + string.Concat(
            from kind in Kinds
            where kind.Code.StartsWith(stage.Prefix, StringComparison.Ordinal)
            select $"| [{kind.Code}]({kind.Code}.md) | {kind.Title.Chinese} | {Weight(kind.Severity)} |\n");

    static string Weight(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        Severity.Information => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    static readonly string[] Parts = ["是什么", "为什么", "错误写法", "正确写法"];

    const string Empty = "## 是什么\n\n## 为什么\n\n## 错误写法\n\n## 正确写法\n";

    const string Contents = "<!-- 以下由程序的编号表生成，不要手工修改 -->\n";

    [GeneratedRegex(@"\[(PS\d{4})\]\(diagnostics/(PS\d{4})\.md\)")]
    static partial Regex Link { get; }
}
