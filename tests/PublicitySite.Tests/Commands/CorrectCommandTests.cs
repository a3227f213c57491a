using System.IO.Compression;
using System.Text;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

public sealed class CorrectCommandTests : IDisposable
{
    readonly TemporarySite site = new();

    public CorrectCommandTests() => site.CopyPlainSample();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_field_is_put_right_in_the_table_and_told_in_the_list()
    {
        var (table, settings) = (Text("liaocheng-2026/list.csv"), Text("liaocheng-2026/list.yaml"));

        var spoken = Run("liaocheng-2026", "--person", "004", "--field", "工作单位", "--value", "示例天成包装机械股份有限公司");

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.Contains("\n-004,路晓东,男,示例天成包装机械有限公司,电工,", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(table.Replace("示例天成包装机械有限公司", "示例天成包装机械股份有限公司", StringComparison.Ordinal), Text("liaocheng-2026/list.csv"));
        Assert.Equal(
            settings + "changes:\n  - date: 2026-11-20\n    kind: correction\n    note: 004号人选工作单位由“示例天成包装机械有限公司”更正为“示例天成包装机械股份有限公司”。\n",
            Text("liaocheng-2026/list.yaml"));
        AssertClean();
    }

    [Fact]
    public void A_correction_of_an_approved_list_has_its_new_hash()
    {
        var spoken = Run("luzhou-2019", "--person", "003", "--field", "职业(工种)", "--value", "装配钳工", "--note", "003号人选职业（工种）更正");

        Assert.Equal(0, spoken.ExitCode);
        var hash = Spoken.By("hash", "luzhou-2019", "--site", site.Sources).Output.Trim();
        Assert.EndsWith(
            $"  - date: 2026-11-20\n    kind: correction\n    note: 003号人选职业（工种）更正。\n    {hash}\n",
            Text("luzhou-2019/list.yaml"),
            StringComparison.Ordinal);
        AssertClean();
    }

    [Fact]
    public void A_workbook_is_changed_in_one_cell()
    {
        var path = Path.Join(site.Sources, "content/honorees/luzhou-2026/list.xlsx");
        var before = Parts(path);

        var spoken = Run("luzhou-2026", "--person", "003", "--field", "工作单位", "--value", "示例起重机械集团有限公司");

        Assert.Contains("的工作表“名单”：“示例起重机械股份有限公司”改为“示例起重机械集团有限公司”。\n", spoken.Output, StringComparison.Ordinal);
        var after = Parts(path);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["xl/worksheets/sheet1.xml"], after.Keys.Where(part => after[part] != before[part]));
        AssertClean();
        // The old name is on no page any more.
        Spoken.By("build", "--site", site.Sources, "--output", site.Output, "--today", "2026-11-20");
        Assert.Contains("示例起重机械集团有限公司", site.Text("lists/luzhou-2026.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("示例起重机械股份有限公司", site.Text("lists/luzhou-2026.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-8")]
    public void Encoding_line_ends_and_all_other_cells_stay(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Join(site.Sources, "content/honorees/shizhong-2026/list.csv");
        var table = File.ReadAllText(path)
            .Replace("\n", "\r\n", StringComparison.Ordinal)
            .Replace("刘海洋", "\"刘 海洋\"", StringComparison.Ordinal)
            .Replace("彭丽", "彭\uD842\uDFB7", StringComparison.Ordinal);
        var name = Encoding.GetEncoding(encoding);
        File.WriteAllBytes(path, [.. name.GetPreamble(), .. name.GetBytes(table)]);

        var spoken = Run("shizhong-2026", "--person", "002", "--field", "主要荣誉", "--value", "市技术能手,一等奖");

        Assert.Contains("-002,彭\uD842\uDFB7,女,", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(
            [.. name.GetPreamble(), .. name.GetBytes(table.Replace("市三八红旗手；市焊接技能竞赛第二名", "\"市技术能手,一等奖\"", StringComparison.Ordinal))],
            File.ReadAllBytes(path));
    }

    [Fact]
    public void A_value_that_makes_an_error_is_refused()
    {
        var spoken = Run("luzhou-2019", "--person", "003", "--field", "性别", "--value", "先生", "--json");

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains("\"code\":\"PS0223\"", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("\"written\":false}\n", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_its_publication_a_list_changes_without_a_note()
    {
        var settings = Text("liaocheng-2026/list.yaml");

        Spoken.By(
            "correct",
            "liaocheng-2026",
            "--person",
            "004",
            "--field",
            "姓名",
            "--value",
            "路晓冬",
            "--yes",
            "--site",
            site.Sources,
            "--today",
            "2026-11-19");

        Assert.Equal(settings, Text("liaocheng-2026/list.yaml"));
        Assert.Contains("004,路晓冬,", Text("liaocheng-2026/list.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_workbook_is_not_changed()
    {
        var folder = Path.Join(site.Sources, "content/honorees/luzhou-2026");
        File.Delete(Path.Join(folder, "list.xlsx"));
        File.WriteAllBytes(
            Path.Join(folder, "list.xls"),
            Support.XlsFile.Sheet([["编号", "姓名", "工作单位", "职业（工种）"], ["001", "王芳", "示例酒业有限公司", "酿酒师"]]));

        Assert.Contains(
            "list.xls: error PS0841: ",
            Run("luzhou-2026", "--person", "001", "--field", "姓名", "--value", "王方").Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shizhong-2026", "009", "姓名", "PS0838", "名单里没有编号“009”。")]
    [InlineData("shizhong-2026", "002", "地区", "PS0839", "名单里没有公开的“地区”一栏。")]
    [InlineData("shizhong-2026", "002", "编号", "PS0839", "名单里没有公开的“编号”一栏。")]
    [InlineData("shizhong-2026", "002", "姓名", "PS0840", "002号的姓名已经是“彭丽”。")]
    [InlineData("jinzhong-2025", "001", "姓名", "PS0837", "名单“2025年晋中工匠建议人选名单”在2025年9月10日已经撤回。")]
    public void What_cannot_be_corrected_is_told(string list, string person, string field, string code, string message)
    {
        var spoken = Run(list, "--person", person, "--field", field, "--value", "彭丽");

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains($"error {code}: {message}\n", spoken.Output, StringComparison.Ordinal);
    }

    static Dictionary<string, string> Parts(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return $"{entry.LastWriteTime.DateTime:s} {reader.ReadToEnd()}";
        }, StringComparer.Ordinal);
    }

    void AssertClean() =>
        Assert.Contains("错误 0，警告 0，", Spoken.By("check", "--site", site.Sources, "--today", "2026-11-20").Output, StringComparison.Ordinal);

    Spoken Run(params string[] arguments) => Spoken.By(["correct", .. arguments, "--yes", "--site", site.Sources, "--today", "2026-11-20"]);

    string Text(string path) => File.ReadAllText(Path.Join(site.Sources, "content/honorees", path));
}
