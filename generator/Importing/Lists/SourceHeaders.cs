using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Importing.Lists;

/// <summary>
/// Headers of the forms that nominators fill in. They say more than those of a list may: 现职业资格及取得时间 holds a level and a
/// date, of which a list takes the level.
/// </summary>
static partial class SourceHeaders
{
    static readonly FrozenDictionary<string, ListColumn> More = (
        from entry in ((ListColumn Column, string[] Names)[])
        [
            (ListColumn.Name, ["姓名（全名）", "申报人姓名", "申报人", "候选人姓名", "候选人", "人选"]),
            (ListColumn.Employer, ["单位（全称）", "工作单位（全称）", "所在工作单位", "申报人单位", "用人单位", "现工作单位及职务", "工作单位和职务", "工作单位及岗位"]),
            (ListColumn.Nominator, ["推荐单位（全称）", "推荐部门（单位）名称", "推荐主体", "推荐地区或单位"]),
            (ListColumn.Region, ["所在县（市、区）", "所属县（市、区）", "县（区）", "区（县）", "县市区", "所在县市区", "所属区县", "所在市", "所在区（县）", "所在县（区）", "市（县、区）"]),
            (ListColumn.Occupation, ["现从事职业（工种）", "职业工种名称", "工种名称", "职业名称", "职业（工种）及等级", "专业工种", "技能工种"]),
            (ListColumn.Qualification, ["技能水平", "资格等级", "技能等级（职业资格）", "职业技能等级（职业资格）", "职业资格或技能等级", "现技能等级", "现职业技能等级"]),
            (ListColumn.Honours, ["荣誉", "市级以上荣誉", "主要荣誉（奖项）", "荣誉及奖项", "主要荣誉和奖项", "获得主要荣誉", "曾获主要荣誉", "所获荣誉称号", "获得荣誉称号", "荣誉情况"]),
            (ListColumn.Rank, ["推荐次序", "单位推荐排序"]),
        ]
        from name in entry.Names
        select KeyValuePair.Create(ListHeaders.Normalise(name), entry.Column)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The column of a list that a header stands for; null where it is none.</summary>
    internal static ListColumn? Column(string header)
    {
        var name = ListHeaders.Normalise(header);
        return Known(name) ?? (DateBehind.Match(name) is { Success: true, Index: > 0 and var end } ? Known(name[..end]) : null);
    }

    /// <summary>It is a header: of a list's column, or of one that is never public.</summary>
    internal static bool IsKnown(string header) => Column(header) is not null || PrivateHeaders.Contains(header);

    /// <summary>身份证号, and not its address or its last day.</summary>
    internal static bool IsIdentity(string header) => header.Contains("身份", StringComparison.Ordinal) && !NotTheNumber.IsMatch(header);

    /// <summary>出生年月, 出生日期, 生日; not the place.</summary>
    internal static bool IsBirth(string header) => BirthWord.IsMatch(header);

    static ListColumn? Known(string name) => ListHeaders.Column(name) ?? (More.TryGetValue(name, out var column) ? column : null);

    [GeneratedRegex("（?(?:及|和|与|/|含)(?:其)?(?:取得|获得|获取|发证|评定|授予)(?:证书)?(?:时间|日期|年月)）?$", RegexOptions.CultureInvariant)]
    static partial Regex DateBehind { get; }

    [GeneratedRegex("有效|到期|地址|住址|类[型别]|复印|[正反]面|照片", RegexOptions.CultureInvariant)]
    static partial Regex NotTheNumber { get; }

    [GeneratedRegex(@"出\s*生(?!\s*地)|生\s*日", RegexOptions.CultureInvariant)]
    static partial Regex BirthWord { get; }
}
