using System.Globalization;
using PublicitySite.Tests.Checking.Privacy;

namespace PublicitySite.Tests.Importing.Lists;

/// <summary>
/// Luzhou's Annex 3 as nominators fill it in: title and stamp above, headers broken over lines, empty numbered rows and a line of who
/// filled it in below.
/// </summary>
static class Annex3
{
    internal const string Title = "泸州市首席技师推荐人选汇总表";

    internal static readonly string[] Headers =
    [
        "推荐\n排序", "推荐单位", "姓 名", "性\n别", "出生\n年月", "身份证号", "工作单位", "文化\n程度", "参工\n时间", "职业\n（工种）", "现职业资格\n及取得时间", "主要工作\n经历",
        "主要技术\n成果", "贡献",
    ];

    internal static readonly string[] Wang = Person("1", "王　芳", "女", new(1985, 3, 12), "示例沱江湾酒业有限公司", "酿酒师", "高级技师（2015年12月）");

    internal static readonly string[] Li = Person("2", "李强", "男", new(1970, 5, 8), "示例机械有限公司", "焊工", "技师 2012.6");

    internal static readonly string[] Qubi = Person(
        "",
        "曲比·阿洛",
        "男",
        new(1980, 10, 1),
        "示例川滇输电工程有限公司",
        "高压线路带电检修工",
        "技师\n2010年6月、高级技师\n2018年");

    /// <summary>With the rows of people between what stands around them.</summary>
    internal static string[][] Of(params string[][] people) =>
    [
        [Title], ["推荐单位（盖章）：江阳区人力资源和社会保障局"], Headers, .. people,
        [
            "4",
            .. Enumerable.Repeat("", 13),
        ], ["5", .. Enumerable.Repeat("", 13)], ["填表人：赵六", "", "", "", "", "联系电话：0000-5550199", "", "", "填表日期：2026年7月1日"],
    ];

    /// <summary>A row with every private column filled in.</summary>
    internal static string[] Person(
        string rank, string name, string gender, DateOnly born, string employer, string occupation, string level) =>
    [
        rank, "江阳区人力资源和社会保障局", name, gender, born.ToString("yyyy.MM", CultureInfo.InvariantCulture), Identity(born, gender == "男"),
        employer, "大专", "2003.7", occupation, level, "2003年7月起在车间工作", "改进工艺", "培养徒弟",
    ];

    /// <summary>A number that is right and of nobody: its district was never one.</summary>
    internal static string Identity(DateOnly born, bool isMale) =>
        PlantedData.WithCheckDigit($"519999{born.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}{(isMale ? "003" : "002")}");

    /// <summary>RFC 4180 with <c>\r\n</c>, as spreadsheets save it.</summary>
    internal static string Csv(string[][] rows) =>
        string.Concat(
            rows.Select(row => string.Join(',', row.Select(cell => cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell}\"" : cell)) + "\r\n"));
}
