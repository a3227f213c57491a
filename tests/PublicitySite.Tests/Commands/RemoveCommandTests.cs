using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

public sealed class RemoveCommandTests : IDisposable
{
    const string Folder = "content/honorees/shizhong-2026";

    readonly TemporarySite site = new();

    public RemoveCommandTests() => site.CopyPlainSample("jinzhong", "luzhou", "shizhong");

    public void Dispose() => site.Dispose();

    [Fact]
    public void Everything_of_the_person_leaves_and_the_list_says_how_many()
    {
        var (table, settings) = (Text("list.csv"), Text("list.yaml"));
        var row = table.Split('\n')[1];
        Directory.CreateDirectory(Path.Join(site.Sources, Folder, "photos"));
        File.WriteAllBytes(Path.Join(site.Sources, Folder, "photos/001.png"), Support.PictureFile.Png);

        var spoken = Run("shizhong-2026", "001");

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.Contains("把001号移出名单“2026年市中首席技师建议人选名单”，名单还有4人。\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(table.Replace(row + "\n", "", StringComparison.Ordinal), Text("list.csv"));
        Assert.Equal(
            settings.Replace("报区政府同意。\n", "报区政府同意。1名人选经核实移出名单。\n", StringComparison.Ordinal)
                + "changes:\n  - date: 2026-11-20\n    kind: removal\n    note: 1名人选移出名单：按照公示期间的反映，经核实不符合申报条件。\n",
            Text("list.yaml"));
        Assert.Equal(["list.csv", "list.yaml"], TemporarySite.FilesBelow(Path.Join(site.Sources, Folder)));
        var check = Spoken.By("check", "--site", site.Sources, "--today", "2026-11-20").Output;
        Assert.DoesNotContain(" PS", check, StringComparison.Ordinal);
        Assert.Contains("错误 0，警告 0，", check, StringComparison.Ordinal);
        Assert.Contains("error PS0838: ", Run("shizhong-2026", "001").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void While_the_publicity_runs_it_has_no_outcome()
    {
        Run("luzhou-2026", "005");

        var settings = File.ReadAllText(Path.Join(site.Sources, "content/honorees/luzhou-2026/list.yaml"));
        Assert.DoesNotContain("outcome:", settings, StringComparison.Ordinal);
        Spoken.By("build", "--site", site.Sources, "--output", site.Output, "--today", "2026-11-20");
        var table = site.Text("lists/luzhou-2026.csv");
        Assert.DoesNotContain("\n005,", table, StringComparison.Ordinal);
        Assert.Contains("\n006,", table, StringComparison.Ordinal);
        // Nobody can say then that there were no objections.
        Assert.Contains(
            "error PS0834: 公示期间有人选移出名单，没有写公示结果。\n",
            Spoken.By(
                "approve",
                "luzhou-2026",
                "--document",
                "示人社发〔2026〕50号",
                "--date",
                "2026-11-25",
                "--issuer",
                "泸州市财政局",
                "--no-objections",
                "--site",
                site.Sources,
                "--today",
                "2026-11-25").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_namesake_needs_two()
    {
        var path = Path.Join(site.Sources, "content/honorees/luzhou-2026/list.yaml");
        File.AppendAllText(path, "namesakes: [罗木·阿牛, 甲]\n");

        Run("luzhou-2026", "005");

        Assert.EndsWith("\nnamesakes: [甲]\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_in_the_reason_is_no_number() => Assert.Equal(0, Run("shizhong-2026", "002", "2002年的获奖证书经核实不实").ExitCode);

    [Theory]
    [InlineData("jinzhong-2026", "001", "理由", "PS0843")]
    [InlineData("jinzhong-2025", "001", "理由", "PS0837")]
    [InlineData("shizhong-2026", "002", "彭丽不符合条件", "PS0844")]
    [InlineData("shizhong-2026", "002", "示例泉源环保装备有限公司反映", "PS0844")]
    [InlineData("shizhong-2026", "002", "002号不符合条件", "PS0844")]
    public void Who_cannot_be_taken_off_is_told(string list, string person, string reason, string code)
    {
        var spoken = Run(list, person, reason, "--json");

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains($"\"code\":\"{code}\"", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("\"written\":false}\n", spoken.Output, StringComparison.Ordinal);
    }

    Spoken Run(string list, string person, string reason = "按照公示期间的反映，经核实不符合申报条件", params string[] more) =>
        Spoken.By(
            ["remove", list, "--person", person, "--reason", reason, "--yes", "--site", site.Sources, "--today", "2026-11-20", .. more]);

    string Text(string name) => File.ReadAllText(Path.Join(site.Sources, Folder, name));
}
