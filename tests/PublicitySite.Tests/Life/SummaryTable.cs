using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Life;

/// <summary>
/// 推荐人选汇总表 as it comes by mail: title and stamp above, broken headers, numbers for rows that nobody filled in, the one who filled it in
/// below.
/// </summary>
static class SummaryTable
{
    static readonly object[] Headers =
    [
        "推荐\n排序", "推荐单位", "姓名", "性别", "出生\n年月", "身份证号", "工作单位", "文化\n程度", "参工\n时间", "职业\n（工种）",
        "现职业资格\n及取得时间", "主要工作经历", "主要技术成果", "贡献",
    ];

    internal static byte[] Workbook { get; } = new XlsxFile()
        .Sheet("Sheet1", [
            ["附件3"],
            ["聊城市首席技师推荐人选汇总表"],
            ["推荐单位（盖章）："],
            Headers,
            .. Rows(),
            Empty(13),
            Empty(14),
            ["填表人：李四", null, null, "联系电话：19900009999", null, null, "填表日期：2026年11月9日"],
        ])
        .ToBytes();

    static IEnumerable<object?[]> Rows()
    {
        foreach (var nominator in Candidate.All.GroupBy(person => person.Nominator))
        {
            foreach (var (place, person) in nominator.Index())
                yield return Row(person, nominator.Count() > 1 ? $"{place + 1}" : null);
        }
    }

    static object?[] Row(Candidate person, string? rank) =>
    [
        rank, person.Nominator, person.Name.Length == 2
            ? $"{person.Name[0]}　{person.Name[1]}"
            : person.Name, person.Gender, person.Born[..7], person.Identity,
        person.Employer, person.Education, "1999.07", person.Occupation, $"{person.Qualification}（2015年12月）",
        $"{person.History}，电话{person.Mobile}",
        "一项", $"奖金打入{person.Account}",
    ];

    static object?[] Empty(int number) => [$"{number}"];
}
