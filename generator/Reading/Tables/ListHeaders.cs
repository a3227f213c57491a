using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PublicitySite.Reading.Tables;

/// <summary>The headers that the bureaus' forms use, and the column each of them means.</summary>
static class ListHeaders
{
    /// <summary>Columns without which a table is no list.</summary>
    internal static readonly ImmutableArray<ListColumn> Required =
        [ListColumn.Number, ListColumn.Name, ListColumn.Employer, ListColumn.Occupation];

    // The first of a column is its own name. 序号 is not among them: a row's place changes, a person's 编号 never does.
    static readonly (ListColumn Column, string[] Names)[] Table =
    [
        (ListColumn.Number, ["编号"]),
        (ListColumn.Name, ["姓名", "人选姓名", "推荐人选姓名"]),
        (ListColumn.Gender, ["性别"]),
        (ListColumn.Employer, ["工作单位", "单位", "单位名称", "所在单位", "现工作单位", "所在单位名称", "工作单位名称", "单位全称", "工作单位全称", "工作单位及职务", "所在企业"]),
        (ListColumn.Nominator, ["推荐单位", "推荐部门", "推荐单位名称", "推荐部门（单位）", "推荐单位（部门）", "申报单位"]),
        (ListColumn.Region, ["地区", "所在地区", "县区", "区县", "所在县区", "所在区县", "县（市、区）", "所属地区"]),
        (ListColumn.Occupation, ["职业（工种）", "职业/工种", "职业、工种", "职业工种", "工种", "职业", "工种（职业）", "从事职业", "从事工种", "从事职业（工种）", "申报职业（工种）", "职业（工种）名称"]),
        (ListColumn.Qualification, ["职业资格等级", "职业资格（技能等级）", "职业资格/技能等级", "职业资格", "技能等级", "职业技能等级", "职业资格（职业技能等级）", "职业资格（技能）等级", "现职业资格", "现职业资格等级", "技术等级", "现技术等级"]),
        (ListColumn.Education, ["文化程度", "学历", "最高学历"]),
        (ListColumn.Honours, ["主要荣誉", "所获荣誉", "获得荣誉", "主要荣誉称号", "荣誉称号", "所获主要荣誉", "获奖情况", "主要荣誉及奖项", "曾获荣誉"]),
        (ListColumn.Rank, ["推荐排序", "推荐顺序", "排序", "推荐排名"]),
        (ListColumn.BirthMonth, ["出生年月", "出生年月（年月）", "出生年、月"]),
        (ListColumn.Ethnicity, ["民族", "民族成分"]),
        (ListColumn.PoliticalStatus, ["政治面貌", "政治面目"]),
    ];

    static readonly FrozenDictionary<string, ListColumn> ByHeader = (
        from entry in Table
        from name in entry.Names
        select KeyValuePair.Create(Normalise(name), entry.Column)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The columns' own names, in the order of the table above.</summary>
    internal static ImmutableArray<string> Names { get; } = [.. Table.Select(entry => entry.Names[0])];

    internal static string Name(ListColumn column) => Names[(int)column];

    internal static ListColumn? Column(string header) =>
        ByHeader.TryGetValue(Normalise(header), out var column) ? column : null;

    /// <summary>Without spaces, line breaks and the marks of fields to fill in; brackets and slashes of one width.</summary>
    internal static string Normalise(string header)
    {
        var kept = header.Where(character => !char.IsWhiteSpace(character) && !"*＊※★:：\u200B\uFEFF".Contains(character, StringComparison.Ordinal));
        return string.Concat(kept.Select(character => character switch
        {
            '(' or '﹙' or '〔' or '[' or '【' => '（',
            ')' or '﹚' or '〕' or ']' or '】' => '）',
            '／' or '\\' or '、' or '|' => '/',
            _ => character,
        }));
    }
}
