using System.Text;
using PublicitySite.Commands.Cli;
using PublicitySite.Tests.Commands;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Life;

/// <summary>One list from the spreadsheet of its nominators to a title that is revoked, by commands alone.</summary>
[Trait("Speed", "Slow")]
public sealed class WholeLifeTests : IDisposable
{
    const string List = "liaocheng-2026-second";

    const string Page = $"lists/{List}.html";

    readonly TemporarySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_list_lives_from_a_spreadsheet_to_a_revoked_title_and_nothing_private_is_ever_seen()
    {
        site.CopySample();
        var table = Original("附件3.xlsx", SummaryTable.Workbook);

        On("2026-11-23", "import", "list", table, "--list", List, "--scheme", "liaocheng", "--published", "2026-11-23", "--sample");
        Shows("公示中", Candidate.All.Select(person => person.Name));
        On("2026-11-23", "import", "summaries", Original("事迹.zip", Stories.Zip), "--list", List);

        On("2026-11-24", "correct", List, "--person", "003", "--field", "工作单位", "--value", "示例鲁西精细化工有限公司");
        Shows("示例鲁西精细化工有限公司", ["003号人选工作单位"]);

        On("2026-11-25", "remove", List, "--person", "005", "--reason", "按照公示期间的反映，经核实，1名人选不再列入名单。");
        Shows("1名人选不再列入名单", []);
        Lacks("仇晓燕", "示例阿胶旅游有限公司");

        // The last day is Friday the 27th; on that day nobody can approve.
        Assert.Equal(1, Run("2026-11-27", Approval("2026-11-27")).ExitCode);
        On("2026-11-30", Approval("2026-11-30"));
        Shows("已公布", ["示人社发〔2026〕50号"]);
        Assert.Equal(11, Directory.GetFiles(Path.Join(site.Output, "honorees", List), "*.html").Length);

        On("2026-12-10", "revoke", List, "--person", "007", "--date", "2026-12-10", "--reason", "弄虚作假取得称号", "--document", "示人社发〔2026〕55号");
        Assert.Contains("取消资格", Output($"honorees/{List}/007.html"), StringComparison.Ordinal);
    }

    static string[] Approval(string day) =>
    [
        "approve", List, "--document", "示人社发〔2026〕50号", "--date", day, "--issuer", "中共聊城市委组织部", "--issuer", "聊城市人力资源和社会保障局",
        "--term-from", "2026-12-01", "--term-years", "4", "--outcome", "公示期满，收到反映1件，经核实，1名人选不再列入。",
    ];

    /// <summary>A step, and what has to hold after every step.</summary>
    void On(string day, params string[] command)
    {
        var spoken = Run(day, command);
        Assert.True((0, "") == (spoken.ExitCode, spoken.Error), spoken.Output + spoken.Error);
        AssertNothingPrivate("what was said", Encoding.UTF8.GetBytes(spoken.Output));

        var built = Spoken.By("build", "--site", site.Sources, "--output", site.Output, "--today", day);
        Assert.True(built.ExitCode == ExitCode.Clean && !built.Output.Contains(" PS", StringComparison.Ordinal), built.Output);
        foreach (var path in (string[])[
            .. Directory.GetFiles(site.Sources, "*", SearchOption.AllDirectories),
            .. Directory.GetFiles(site.Output, "*", SearchOption.AllDirectories),
        ])
            AssertNothingPrivate(path, File.ReadAllBytes(path));
    }

    Spoken Run(string day, string[] command) => Spoken.By([.. command, "--site", site.Sources, "--today", day, "--yes"]);

    static void AssertNothingPrivate(string where, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        Assert.All(
            Candidate.All.SelectMany(person => person.Private),
            secret => Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{secret} in {where}"));
        Assert.All(
            (string[])["19900009999", "李四"],
            secret => Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{secret} in {where}"));
    }

    void Shows(string text, IEnumerable<string> more) =>
        Assert.All(more.Prepend(text), expected => Assert.Contains(expected, Output(Page), StringComparison.Ordinal));

    void Lacks(params string[] texts)
    {
        foreach (var path in Directory.GetFiles(site.Output, "*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Join(site.Sources, "content"), "*", SearchOption.AllDirectories)))
            Assert.All(texts, text => Assert.False(File.ReadAllText(path).Contains(text, StringComparison.Ordinal), $"{text} in {path}"));
    }

    string Output(string path) => File.ReadAllText(Path.Join(site.Output, path));

    string Original(string name, byte[] bytes)
    {
        var path = Path.Join(site.Root, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
