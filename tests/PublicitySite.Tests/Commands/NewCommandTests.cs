using PublicitySite.Commands.Cli;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    static readonly string[] Calendar =
    [
        "calendar", "2027", "--document", "关于2027年节假日安排的通知", "--off", "元旦=2027-01-01..2027-01-03", "--off", "清明节=2027-04-05", "--work",
        "元旦=2027-01-09",
    ];

    static readonly string[] Scheme =
    [
        "scheme", "hejiang", "--name", "合江工匠", "--description", "合江县的高技能人才选拔项目。", "--organiser", "合江县人力资源和社会保障局", "--level", "district",
        "--region", "合江县", "--individual-applications", "false", "--term-years", "3", "--when", "专家评审后", "--venue", "县人民政府网站", "--days",
        "5", "--basis", "合江工匠选拔办法",
    ];

    static readonly string[] Notice =
        ["notice", "luzhou-supplement", "--title", "关于补报材料的通知", "--kind", "notice", "--issuer", "泸州市人力资源和社会保障局", "--issued", "2026-11-19"];

    readonly TemporarySite site = new();

    public NewCommandTests() => site.CopyPlainSample("luzhou");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_calendar_is_written_from_options()
    {
        var spoken = Run(Calendar);

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.Equal(
            """
            documents:
              - title: 关于2027年节假日安排的通知
            off:
              - {holiday: 元旦, from: 2027-01-01, to: 2027-01-03}
              - {holiday: 清明节, from: 2027-04-05}
            work:
              - {holiday: 元旦, date: 2027-01-09}

            """,
            Text("content/calendar/2027.yaml"));
        AssertClean();
        Assert.Contains("content/calendar/2027.yaml: error PS0867: ", Run(Calendar).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_has_all_that_schemes_need()
    {
        var spoken = Run(Scheme);

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.Equal(
            """
            name: 合江工匠
            description: 合江县的高技能人才选拔项目。
            organisers: [合江县人力资源和社会保障局]
            level: district
            region: 合江县
            nominations:
              individual-applications: false
            term:
              years: 3
              name: 管理期
            ages:
              limits: []
            publicity:
              - when: 专家评审后
                venues: [县人民政府网站]
                days: 5
                unit: working-days
                here: true
            basis:
              - title: 合江工匠选拔办法
            public-fields: [姓名, 性别, 工作单位, 推荐单位, 地区, 职业（工种）, 职业资格等级, 主要荣誉]

            """,
            Text("content/schemes/hejiang.yaml"));
        AssertClean();
    }

    [Fact]
    public void A_notice_is_written_under_its_year()
    {
        Run([.. Notice, "--text", "现就补报材料通知如下。", "--text", "1.补报推荐材料。"]);

        Assert.Equal(
            "---\ntitle: 关于补报材料的通知\nkind: notice\nissuers: [泸州市人力资源和社会保障局]\nissued: 2026-11-19\npublished: 2026-11-20\n---\n现就补报材料通知如下。"
                + "\n\n1.补报推荐材料。\n",
            Text("content/notices/2026/luzhou-supplement.md"));
        AssertClean();
    }

    [Fact]
    public void The_text_of_a_notice_may_come_from_a_file()
    {
        var body = Path.Join(site.Root, "正文.txt");
        File.WriteAllText(body, "\uFEFF第一段。\r\n\r\n第二段。\r\n");

        Run([.. Notice, "--body", body]);

        Assert.EndsWith("\n---\n第一段。\n\n第二段。\n", Text("content/notices/2026/luzhou-supplement.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_comes_with_its_table()
    {
        var table = Path.Join(site.Root, "名单.csv");
        File.WriteAllText(table, "编号,姓名,工作单位,职业（工种）\n001,示例人,示例酒业有限公司,酿酒师\n");

        var spoken = Run(
            "list",
            "luzhou-2028",
            "--scheme",
            "luzhou",
            "--title",
            "泸州市首席技师补充人选名单",
            "--table",
            table,
            "--published",
            "2026-11-20",
            "--department",
            "职业能力建设科",
            "--phone",
            "0000-5550101",
            "--identity",
            "required");

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Assert.Equal(
            """
            scheme: luzhou
            title: 泸州市首席技师补充人选名单
            publicity:
              published: 2026-11-20
            objections:
              department: 职业能力建设科
              phones: [0000-5550101]
              identity: required

            """,
            Text("content/honorees/luzhou-2028/list.yaml"));
        Assert.Equal(File.ReadAllBytes(table), File.ReadAllBytes(Path.Join(site.Sources, "content/honorees/luzhou-2028/list.csv")));
        AssertClean();
    }

    [Theory]
    [InlineData("list", 5)]
    [InlineData("notice", 5)]
    [InlineData("scheme", 10)]
    [InlineData("calendar", 2)]
    public void What_is_missing_is_told_all_at_once(string kind, int count)
    {
        var spoken = Run(kind, "2028", "--json");

        Assert.Equal(1, spoken.ExitCode);
        Assert.Equal(count, spoken.Output.Split("\"code\":\"PS0866\"").Length - 1);
        Assert.EndsWith("\"written\":false}\n", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_at_the_screen_is_asked_for_what_is_missing()
    {
        using var output = new StringWriter();
        var terminal = new Terminal(
            output,
            output)
        { Answers = new StringReader("\n关于2027年节假日安排的通知\n\n\n元旦=2027-01-01..2027-01-03\n\n\ny\n") };

        Assert.Equal(
            0,
            CommandLine.Run(["new", "calendar", "2027", "--site", site.Sources, "--today", "2026-11-20"], terminal, Clock.OfTheMachine));

        Assert.StartsWith("放假安排文件的标题（例如 国务院办公厅关于2027年部分节假日安排的通知）：放假安排文件的标题（", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("放假的日子（例如 元旦=2027-01-01..2027-01-03；一行一个，写完直接回车）：", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "  - {holiday: 元旦, from: 2027-01-01, to: 2027-01-03}\nwork: []\n",
            Text("content/calendar/2027.yaml"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PS0868", "calendar 27 --document 通知 --off 元旦=2027-01-01")]
    [InlineData("PS0869", "calendar 2027 --document 通知 --off 元旦")]
    [InlineData("PS0127", "calendar 2027 --document 通知 --off 元旦=2027/1/1")]
    [InlineData("PS0868", "notice 通知 --title 标题 --kind notice --issuer 机关 --issued 2026-11-19 --text 正文")]
    [InlineData("PS0869", "notice a --title 标题 --kind notice --issuer 机关 --issued 2026-11-19 --published 明天 --text 正文")]
    [InlineData("PS0867", "notice luzhou-call --title 标题 --kind notice --issuer 机关 --issued 2026-11-19 --text 正文")]
    [InlineData("PS0870", "list a --scheme luzhou --title 标题 --table 名单.xls --published 2026-11-20 --department 科")]
    [InlineData("PS0867", "list luzhou-2026 --scheme luzhou --title 标题 --table 名单.xlsx --published 2026-11-20 --department 科")]
    public void What_is_written_wrong_is_told(string code, string command)
    {
        var spoken = Run(command.Split(' '));

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains($": error {code}: ", spoken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_a_command_with_those_it_is_part_of()
    {
        var help = Spoken.By("new", "list", "--help").Output;

        Assert.Contains("\n  publicity new list <名称> [选项]\n", help, StringComparison.Ordinal);
        Assert.Contains("\n  --lang <zh|en>", help, StringComparison.Ordinal);
        Assert.Contains("\n  publicity new <命令> [选项]\n", Spoken.By("new", "--help").Output, StringComparison.Ordinal);
        Assert.Contains("用法见：publicity new list --help\n", Spoken.By("new", "list").Error, StringComparison.Ordinal);
    }

    void AssertClean() =>
        Assert.Contains("错误 0，警告 0，", Spoken.By("check", "--site", site.Sources, "--today", "2026-11-20").Output, StringComparison.Ordinal);

    Spoken Run(params string[] arguments) => Spoken.By(["new", .. arguments, "--yes", "--site", site.Sources, "--today", "2026-11-20"]);

    string Text(string path) => File.ReadAllText(Path.Join(site.Sources, path));
}
