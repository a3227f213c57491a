using System.Text;
using PublicitySite.Tests.Importing.Lists;
using PublicitySite.Tests.Support;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

/// <summary>Real files of every kind to the files of a list.</summary>
public sealed class ImportListCommandTests : IDisposable
{
    const string Folder = "content/honorees/luzhou-2027/";

    const string Csv = "编号,姓名,工作单位,职业（工种）,性别,推荐单位,职业资格等级,推荐排序\n"
        + "001,王芳,示例沱江湾酒业有限公司,酿酒师,女,江阳区人力资源和社会保障局,高级技师,1\n"
        + "002,李强,示例机械有限公司,焊工,男,江阳区人力资源和社会保障局,技师,2\n"
        + "003,曲比·阿洛,示例川滇输电工程有限公司,高压线路带电检修工,男,江阳区人力资源和社会保障局,高级技师,\n";

    readonly TemporarySite site = new();

    public ImportListCommandTests() => site.CopyPlainSample("luzhou");

    public void Dispose() => site.Dispose();

    static string[][] Three => Annex3.Of(Annex3.Wang, Annex3.Li, Annex3.Qubi);

    public static TheoryData<string> Kinds => ["表.xlsx", "表.xls", "表.csv", "表-gbk.csv", "表.CSV"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_table_gives_the_same_list(string name)
    {
        var spoken = Import(Write(name, Three), "--scheme", "luzhou", "--yes", "--published", "2026-11-23");

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.Equal("\uFEFF" + Csv, Raw(Folder + "list.csv"));
        Assert.Equal(Draft, Raw(Folder + "list.yaml"));
    }

    [Fact]
    public void It_is_told_what_was_taken_and_what_was_left_and_why()
    {
        var spoken = Import(Write("表.xlsx", Three), "--scheme", "luzhou", "--dry-run");

        Assert.Equal(0, spoken.ExitCode);
        Assert.Contains(
            """
            导入名单“luzhou-2027”：3人。
            工作表“汇总表”，表头在第3行。
            没有导入的列：出生年月（只用来核对）、身份证号（只用来核对）、文化程度、参工时间、主要工作经历、主要技术成果、贡献。
            跳过的行：第1—2行（表头上面的标题等）；第7—8行（没有填写人员）；第9行（填表人、备注、合计等）。
            年龄算到2027年12月31日（选拔项目没有写明日期，按名单当年最后一天；不对的用 --as-of 写明），核对了3人。
            新建 list.yaml，发布日期写的是2026年11月23日（下一个工作日，可以用 --published 另写）；标题、受理单位等请核对。
            新建 content/honorees/luzhou-2027/list.csv
            """.ReplaceLineEndings("\n"),
            spoken.Output,
            StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(site.Sources, Folder)));
    }

    [Fact]
    public void The_same_table_again_changes_nothing()
    {
        var file = Write("表.xlsx", Three);
        Import(file, "--scheme", "luzhou", "--yes");

        var spoken = Import(file, "--yes");

        Assert.Equal(0, spoken.ExitCode);
        Assert.Contains("再次导入名单“luzhou-2027”：3人，新增0人、删去0人、改动0处。\n", spoken.Output, StringComparison.Ordinal);
        Assert.EndsWith("没有要改的。\n", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_import_tells_what_changes_and_keeps_the_numbers()
    {
        Import(Write("表.xlsx", Three), "--scheme", "luzhou", "--yes");
        string[] zhao = Annex3.Person("3", "赵𠮷", "男", new(1988, 1, 9), "示例矿业有限公司", "钳工", "技师");
        string[] li = [.. Annex3.Li];
        (li[6], li[9]) = ("示例重工有限公司", "铆工");

        var unasked = Import(Write("表二.xlsx", Annex3.Of(zhao, li, Annex3.Wang)));
        var spoken = Import(Write("表二.xlsx", Annex3.Of(zhao, li, Annex3.Wang)), "--yes");

        Assert.Equal((1, 0), (unasked.ExitCode, spoken.ExitCode));
        Assert.Contains(
            "新增1人：004号赵𠮷。\n删去1人：003号曲比·阿洛。他们的编号不再给别人。\n改动2处：002号李强的工作单位、002号李强的职业（工种）。\n人员的先后次序有变。\n",
            spoken.Output,
            StringComparison.Ordinal);
        Assert.Equal(["编号", "004", "002", "001"], Lines(Folder + "list.csv").Select(line => line.Split(',')[0].TrimStart('\uFEFF')));
    }

    [Fact]
    public void What_the_table_lacks_stays_as_the_list_has_it()
    {
        var file = Write("表.csv", Three);
        Import(file, "--scheme", "luzhou", "--yes");
        var path = Path.Join(site.Sources, Folder, "list.csv");
        File.WriteAllText(path, File.ReadAllText(path)
            .Replace("\n", ",\n", StringComparison.Ordinal)
            .Replace("推荐排序,", "推荐排序,地区", StringComparison.Ordinal)
            .Replace(",1,", ",1,江阳区", StringComparison.Ordinal));

        Assert.EndsWith("没有要改的。\n", Import(file, "--yes").Output, StringComparison.Ordinal);
        var spoken = Import(Write("表.csv", Annex3.Of(Annex3.Wang)), "--yes");

        Assert.Contains("原表没有的列保留名单里的内容：地区。", spoken.Output, StringComparison.Ordinal);
        Assert.Equal("001,王芳,示例沱江湾酒业有限公司,酿酒师,女,江阳区人力资源和社会保障局,高级技师,1,江阳区", Lines(Folder + "list.csv")[1]);
    }

    [Fact]
    public void A_workbook_in_the_site_is_replaced_by_a_text_that_can_be_compared()
    {
        var spoken = Spoken.By(
            ["import", "list", Write("表.xls", Three), "--list", "luzhou-2026", "--site", site.Sources, "--today", "2026-11-17", "--yes"]);

        Assert.Equal(0, spoken.ExitCode);
        Assert.Contains("删除 content/honorees/luzhou-2026/list.xlsx\n", spoken.Output, StringComparison.Ordinal);
        Assert.Equal(["list.csv", "list.yaml"], TemporarySite.FilesBelow(Path.Join(site.Sources, "content/honorees/luzhou-2026")));
    }

    [Fact]
    public void An_approved_list_is_not_imported_again()
    {
        var spoken = Spoken.By(["import", "list", Write("表.csv", Three), "--list", "luzhou-2019", "--site", site.Sources, "--yes"]);

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains("content/honorees/luzhou-2019/list.yaml", spoken.Output, StringComparison.Ordinal);
        Assert.Contains("error PS0912: ", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quota_and_caps_are_told_once_by_the_rules()
    {
        string[][] eleven = [.. Enumerable.Range(0, 11)
            .Select(i => Annex3.Person($"{i + 1}", $"张{"甲乙丙丁戊己庚辛壬癸子"[i]}", "男", new(1985, 3, 12), "示例机械有限公司", "焊工", "技师"))];

        var spoken = Import(Write("表.csv", Annex3.Of(eleven)), "--scheme", "luzhou", "--dry-run");

        Assert.Equal(2, spoken.Output.Split(" PS0432: ").Length);
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_nothing_is_written()
    {
        var whole = XlsxOf(Three);
        (string Name, byte[] Bytes, string Code)[] files =
        [
            ("坏.xlsx", whole[..(whole.Length / 2)], "PS0201"),
            ("坏.xls", [.. Enumerable.Range(0, 999).Select(i => (byte)(i % 251))], "PS0201"),
            ("密.xls", XlsFile.Sheet(Three, locked: true), "PS0202"),
            ("密.xlsx", CompoundFile.Of(("EncryptionInfo", [4, 0, 4, 0]), ("EncryptedPackage", new byte[4096])), "PS0202"),
            ("乱.csv", [0xFF, 0xFF, 0x30, 0x80], "PS0101"),
            ("空.csv", [], "PS0900"),
            ("表.csv", Encoding.UTF8.GetBytes(Annex3.Csv(Annex3.Of())), "PS0203"),
        ];
        foreach (var (name, bytes, code) in files)
        {
            File.WriteAllBytes(Path.Join(site.Root, name), bytes);
            var spoken = Import(Path.Join(site.Root, name), "--scheme", "luzhou", "--yes");
            Assert.Equal((1, name), (spoken.ExitCode, name));
            Assert.StartsWith(name, spoken.Output, StringComparison.Ordinal);
            Assert.Contains($"error {code}: ", spoken.Output, StringComparison.Ordinal);
            Assert.EndsWith("没有写入，资料没有改动。\n", spoken.Output, StringComparison.Ordinal);
        }

        Assert.False(Directory.Exists(Path.Join(site.Sources, Folder)));
    }

    Spoken Import(string file, params string[] more) =>
        Spoken.By(["import", "list", file, "--list", "luzhou-2027", "--site", site.Sources, "--today", "2026-11-20", .. more]);

    string Write(string name, string[][] rows)
    {
        var path = Path.Join(site.Root, name);
        File.WriteAllBytes(path, name switch
        {
            "表-gbk.csv" => (CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8).GetBytes(Annex3.Csv(rows)),
            _ when name.EndsWith(".xlsx", StringComparison.Ordinal) => XlsxOf(rows),
            _ when name.EndsWith(".xls", StringComparison.Ordinal) => XlsFile.Sheet(rows),
            _ => Encoding.UTF8.GetBytes(Annex3.Csv(rows)),
        });
        return path;
    }

    static byte[] XlsxOf(
        string[][] rows) => new XlsxFile().Sheet("汇总表", [.. rows.Select(row => row.Select(cell => (object?)cell).ToArray())]).ToBytes();

    string Raw(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Join(site.Sources, path)));

    string[] Lines(string path) => File.ReadAllLines(Path.Join(site.Sources, path));

    const string Draft = """
        scheme: luzhou
        title: 2027年泸州市首席技师建议人选名单
        publicity:
          published: 2026-11-23
        objections:
          department: 示例市人力资源和社会保障局职业能力建设科
          phones: [0000-5550101, 0000-5550102]
          email: gongshi@example.cn
          address: 示例市示例大道1号2楼201室
          postcode: "000000"
          hours: 工作日上午9:00—12:00，下午14:00—17:30
          identity: required

        """;
}
