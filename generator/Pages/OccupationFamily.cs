using System.Collections.Immutable;

namespace PublicitySite.Pages;

/// <summary>
/// Families of occupations, for the drawing that stands where a portrait is missing: told by the words that the names of 《国家职业分类大典》
/// are made of. What comes first decides: 化学检验员 is chemistry, 起重装卸机械操作工 is lifting.
/// </summary>
static class OccupationFamily
{
    /// <summary>What fits no family.</summary>
    internal const string Other = "work";

    static readonly ImmutableArray<(string Code, string[] Words)> Families =
    [
        ("welding", ["焊"]),
        ("chemistry", ["化学", "化工", "化验", "生化", "药品", "冶炼", "炼油"]),
        ("medicine", ["中药", "药", "医", "护理", "养老"]),
        ("art", ["工艺", "漆", "陶", "瓷", "雕", "伞", "玻璃", "刺绣", "玉", "竹", "首饰", "剪纸"]),
        ("lifting", ["电梯", "起重", "装卸", "吊装", "叉车"]),
        ("cold", ["制冷", "空调", "暖通"]),
        ("digital", ["机器人", "计算机", "软件", "信息", "网络", "通信", "数据", "智能", "电子"]),
        ("aircraft", ["无人机", "飞机", "航空", "航天"]),
        ("vehicle", ["汽车", "客车", "农机", "机车", "轨道", "摩托", "驾驶"]),
        ("inspection", ["检验", "检测", "探伤", "质检", "计量"]),
        ("mining", ["采煤", "井下", "矿", "钻", "掘进", "采油", "地质"]),
        ("water", ["供排水", "管道", "给水", "污水", "燃气"]),
        ("electric", ["电工", "电气", "输电", "变电", "配电", "发电", "电力", "带电", "线路"]),
        ("textile", ["纺", "织", "缝", "服装", "印染"]),
        ("brewing", ["酿", "酒"]),
        ("food", ["食品", "制粉", "烹", "厨", "面点", "茶", "糕"]),
        ("building", ["建筑", "砌筑", "瓦工", "木工", "抹灰", "测量", "钢筋", "混凝土", "架子"]),
        ("machining", ["车工", "铣", "磨工", "钳工", "镗", "加工", "数控", "机床", "模具", "轧", "铸", "锻", "装配", "机械", "冲压", "热处理", "内燃机"]),
    ];

    internal static ImmutableArray<string> All { get; } = [.. Families.Select(family => family.Code), Other];

    /// <param name="occupation">职业（工种）; null where a list does not say it.</param>
    internal static string Of(string? occupation) =>
        occupation is null ? Other
        : Families.FirstOrDefault(family => family.Words.Any(word => occupation.Contains(word, StringComparison.Ordinal))).Code ?? Other;
}
