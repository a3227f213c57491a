using PublicitySite.Tests.Importing.Lists;
using PublicitySite.Tests.Support;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

/// <summary>Workbooks as they come: merged cells, hidden rows, several worksheets, people whose age is wrong.</summary>
public sealed class ImportListOriginalsTests : IDisposable
{
    static readonly object?[][] Grouped =
    [
        ["泸州市首席技师推荐人选汇总表"],
        ["序号", "推荐单位", "基本情况", null, null, "工种", "职业资格", null, "主要荣誉", "出生年月", "备注"],
        [null, null, "姓名", "性别", "工作单位", null, "等级", "取得时间"],
        ["一、江阳区"],
        ["1", "江阳区人力资源和社会保障局", "王芳", "女", "示例甲公司", "焊工", "高级技师", "2015.1", "全国技术能手", "1985.3", "略"],
        [null, null, null, null, null, null, null, null, "四川省劳动模范"],
        ["2", null, "李强", "男", "示例乙公司", "电工", "技师", "2010", null, "1979.10", "略"],
        ["3", null, "周末", "男", "示例丙公司", "电工", "技师", "2010", null, "1979.10", "略"],
        ["4", "纳溪区人力资源和社会保障局", "赵四", null, "示例丁公司", "车工", "技师", "2010"],
        ["备注：以上人选均已在单位公示"],
    ];

    readonly TemporarySite site = new();

    public ImportListOriginalsTests() => site.CopyPlainSample("liaocheng", "luzhou");

    public void Dispose() => site.Dispose();

    [Fact]
    public void Merged_cells_hold_for_all_and_what_is_hidden_is_told_and_left()
    {
        var book = new XlsxFile().SheetWithHiddenRow("汇总", 8, Grouped)
            .WithMerged(
                "A1:K1",
                "A2:A3",
                "B2:B3",
                "C2:E2",
                "F2:F3",
                "G2:H2",
                "I2:I3",
                "J2:J3",
                "K2:K3",
                "A4:K4",
                "A5:A6",
                "B5:B8",
                "C5:C6",
                "D5:D6",
                "E5:E6",
                "F5:F6",
                "G5:G6",
                "A10:K10")
            .WithColumns("<col min=\"11\" max=\"11\" width=\"9\" hidden=\"1\"/>")
            .HiddenSheet("底表", ["略"]);

        var spoken = Import(book.ToBytes());

        Assert.Equal(0, spoken.ExitCode);
        Assert.Contains(
            """
            没有导入的列：序号、取得时间、出生年月（只用来核对）、备注。
            跳过的行：第1行（表头上面的标题等）；第4行（分段标题）；第8行（隐藏的行）；第10行（填表人、备注、合计等）。
            原表看不见的内容：有隐藏的工作表（底表!A1）。原表在网站文件夹以外，不影响导入。
            原表看不见的内容：有隐藏的行（汇总!A8）。原表在网站文件夹以外，不影响导入。
            原表看不见的内容：有隐藏的列（汇总!K2）。原表在网站文件夹以外，不影响导入。
            年龄算到2027年12月31日（选拔项目没有写明日期，按名单当年最后一天；不对的用 --as-of 写明），核对了2人。
            年龄不能核对的1人（没有身份证号和出生年月、写法不对，或者没有性别），请人工核对：003号赵四。
            """.ReplaceLineEndings("\n"),
            spoken.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "+001,王芳,示例甲公司,焊工,女,江阳区人力资源和社会保障局,高级技师,全国技术能手；"
                + "四川省劳动模范\n+002,李强,示例乙公司,电工,男,江阳区人力资源和社会保障局,技师,\n+003,赵四,示例丁公司,车工,,纳溪区人力资源和社会保障局,技师,\n",
            spoken.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "error PS0901: 有几个工作表都像名单：甲区、乙区。")]
    [InlineData("丙区", "error PS0901: 没有工作表“丙区”，有内容的工作表是：甲区、乙区。")]
    [InlineData("乙区", "+001,李强,示例乙公司,电工\n")]
    public void The_worksheet_is_named_where_several_could_be_meant(string? sheet, string said)
    {
        object?[] headers = ["姓名", "工作单位", "工种"];
        var book = new XlsxFile().Sheet("甲区", headers, ["王芳", "示例甲公司", "焊工"]).Sheet("乙区", headers, ["李强", "示例乙公司", "电工"]);

        Assert.Contains(said, Import(book.ToBytes(), sheet is null ? [] : ["--sheet", sheet]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("luzhou", "女", "2026-07-19", "[汇总]!C2: error PS0906: “王芳”到2026年7月19日超过47周岁，不符合年龄条件（女）。")]
    [InlineData("luzhou", "女", "2026-07-18", "1人。")]
    [InlineData("luzhou", "男", "2026-07-19", "1人。")]
    [InlineData("liaocheng", "女", "2034-07-19", "[汇总]!C2: warning PS0907: “王芳”到2034年7月19日超过55周岁，选拔项目要求一般不超过。")]
    public void Ages_are_held_against_the_limit_of_the_gender_on_the_day(string scheme, string gender, string day, string said)
    {
        var born = new DateOnly(1978, 7, 19);
        var book = new XlsxFile().Sheet(
            "汇总",
            ["序号", "身份证号码", "姓名", "性别", "出生日期", "单位", "工种"],
            ["1", Annex3.Identity(born, gender == "男"), "王芳", gender, born, "示例甲公司", "焊工"]);

        var spoken = Spoken.By([
            "import",
            "list",
            Written(book.ToBytes()),
            "--list",
            "new-2027",
            "--scheme",
            scheme,
            "--as-of",
            day,
            "--site",
            site.Sources,
            "--today",
            "2026-11-20",
            "--dry-run",
        ]);

        Assert.Contains(said, spoken.Output, StringComparison.Ordinal);
    }

    Spoken Import(byte[] book, params string[] more) =>
        Spoken.By([
            "import",
            "list",
            Written(book),
            "--list",
            "luzhou-2027",
            "--scheme",
            "luzhou",
            "--site",
            site.Sources,
            "--today",
            "2026-11-20",
            "--dry-run",
            .. more,
        ]);

    string Written(byte[] book)
    {
        var path = Path.Join(site.Root, "汇总表.xlsx");
        File.WriteAllBytes(path, book);
        return path;
    }
}
