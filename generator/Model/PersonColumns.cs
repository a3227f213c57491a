using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace PublicitySite.Model;

/// <summary>
/// The columns of a list. All that reads, checks, imports, shows or hashes columns goes by this table; <c>docs/content-format.md</c> has
/// the
/// same one for those who fill it in. A new column is a row here, its property of <see cref="Honoree"/>, and its line there.
/// </summary>
static class PersonColumns
{
    /// <summary>
    /// In the order in which a new <c>list.csv</c> has them. 序号 is no 编号: a row's place changes, a person's number never does.
    /// </summary>
    internal static readonly ImmutableArray<PersonColumn> All =
    [
        new("编号", 10, CellForm.Number, person => person.Number, (person, text) => person with { Number = text })
        {
            IsRequired = true,
            Disclosure = Disclosure.Always,
            IsProfileFact = false,
        },
        new("姓名", 20, CellForm.Name, person => person.Name, (person, text) => person with { Name = text })
        {
            Variants = ["人选姓名", "推荐人选姓名"],
            FormVariants = ["姓名（全名）", "申报人姓名", "申报人", "候选人姓名", "候选人", "人选"],
            IsRequired = true,
            Disclosure = Disclosure.Always,
            IsProfileFact = false,
            IsOnlyOfPeople = true,
        },
        new("工作单位", 70, CellForm.Line, person => person.Employer, (person, text) => person with { Employer = text })
        {
            Variants =
            [
                "单位", "单位名称", "所在单位", "现工作单位", "所在单位名称", "工作单位名称", "单位全称", "工作单位全称", "工作单位及职务", "所在企业",
            ],
            FormVariants =
            [
                "单位（全称）", "工作单位（全称）", "所在工作单位", "申报人单位", "用人单位", "现工作单位及职务", "工作单位和职务", "工作单位及岗位",
            ],
            IsRequired = true,
            IsOnlyOfPeople = true,
        },
        new("职业（工种）", 80, CellForm.Line, person => person.Occupation, (person, text) => person with { Occupation = text })
        {
            Variants =
            [
                "职业/工种", "职业工种", "工种", "职业", "工种（职业）", "从事职业", "从事工种", "从事职业（工种）", "申报职业（工种）", "职业（工种）名称",
            ],
            FormVariants = ["现从事职业（工种）", "职业工种名称", "工种名称", "职业名称", "职业（工种）及等级", "专业工种", "技能工种"],
            IsRequired = true,
            IsOnlyOfPeople = true,
        },
        new("性别", 30, CellForm.Gender, person => person.Gender, (person, text) => person with { Gender = text }) { IsOnlyOfPeople = true },
        new("推荐单位", 110, CellForm.Line, person => person.Nominator, (person, text) => person with { Nominator = text })
        {
            Variants = ["推荐部门", "推荐单位名称", "推荐部门（单位）", "推荐单位（部门）", "申报单位"],
            FormVariants = ["推荐单位（全称）", "推荐部门（单位）名称", "推荐主体", "推荐地区或单位"],
        },
        new("地区", 120, CellForm.Line, person => person.Region, (person, text) => person with { Region = text })
        {
            Variants = ["所在地区", "县区", "区县", "所在县区", "所在区县", "县（市、区）", "所属地区"],
            FormVariants =
            [
                "所在县（市、区）", "所属县（市、区）", "县（区）", "区（县）", "县市区", "所在县市区", "所属区县", "所在市", "所在区（县）", "所在县（区）",
                "市（县、区）",
            ],
        },
        new("职业资格等级", 90, CellForm.Level, person => person.Qualification, (person, text) => person with { Qualification = text })
        {
            Variants =
            [
                "职业资格（技能等级）", "职业资格/技能等级", "职业资格", "技能等级", "职业技能等级", "职业资格（职业技能等级）", "职业资格（技能）等级",
                "现职业资格", "现职业资格等级", "技术等级", "现技术等级",
            ],
            FormVariants =
            [
                "技能水平", "资格等级", "技能等级（职业资格）", "职业技能等级（职业资格）", "职业资格或技能等级", "现技能等级", "现职业技能等级",
            ],
            IsOnlyOfPeople = true,
        },
        new("主要荣誉", 140, CellForm.Items, JoinedHonours, (person, text) => person with { Honours = Items(text) })
        {
            Variants = ["所获荣誉", "获得荣誉", "主要荣誉称号", "荣誉称号", "所获主要荣誉", "获奖情况", "主要荣誉及奖项", "曾获荣誉"],
            FormVariants =
            [
                "荣誉", "市级以上荣誉", "主要荣誉（奖项）", "荣誉及奖项", "主要荣誉和奖项", "获得主要荣誉", "曾获主要荣誉", "所获荣誉称号", "获得荣誉称号",
                "荣誉情况",
            ],
            IsProfileFact = false,
            IsOnlyOfPeople = true,
        },
        new(
            "推荐排序",
            130,
            CellForm.Rank,
            person => person.Rank?.ToString(CultureInfo.InvariantCulture),
            (person, text) => person with { Rank = RankOf(text) })
        {
            Variants = ["推荐顺序", "排序", "推荐排名"],
            FormVariants = ["推荐次序", "单位推荐排序"],
            IsProfileFact = false,
        },
        new("政治面貌", 60, CellForm.Line, person => person.PoliticalStatus, (person, text) => person with { PoliticalStatus = text })
        {
            Variants = ["政治面目"],
            Disclosure = Disclosure.WithReason,
        },
        new("民族", 40, CellForm.Line, person => person.Ethnicity, (person, text) => person with { Ethnicity = text })
        {
            Variants = ["民族成分"],
            Disclosure = Disclosure.WithReason,
        },
        new("文化程度", 100, CellForm.Line, person => person.Education, (person, text) => person with { Education = text })
        {
            Variants = ["学历", "最高学历"],
            Disclosure = Disclosure.WithReason,
        },
        new(
            "出生年月",
            50,
            CellForm.Month,
            person => person.BirthMonth?.ToString(),
            (person, text) => person with { BirthMonth = Model.BirthMonth.Parse(text) })
        {
            Variants = ["出生年月（年月）", "出生年/月"],
            Disclosure = Disclosure.WithReason,
        },
    ];

    // Those that the program knows more of than the table says.
    internal static readonly PersonColumn Number = Named("编号");

    internal static readonly PersonColumn Name = Named("姓名");

    internal static readonly PersonColumn Gender = Named("性别");

    internal static readonly PersonColumn Employer = Named("工作单位");

    internal static readonly PersonColumn Nominator = Named("推荐单位");

    internal static readonly PersonColumn Region = Named("地区");

    internal static readonly PersonColumn Occupation = Named("职业（工种）");

    internal static readonly PersonColumn Qualification = Named("职业资格等级");

    internal static readonly PersonColumn Honours = Named("主要荣誉");

    internal static readonly PersonColumn Rank = Named("推荐排序");

    internal static readonly PersonColumn BirthMonth = Named("出生年月");

    static readonly ImmutableArray<PersonColumn> AsShown = [.. All.OrderBy(column => column.Shown)];

    static readonly FrozenDictionary<string, PersonColumn> ByHeader = ByName(column => [column.Header, .. column.Variants]);

    static readonly FrozenDictionary<string, PersonColumn> ByFormHeader = ByName(
        column => [column.Header, .. column.Variants, .. column.FormVariants]);

    /// <summary>The own names of all.</summary>
    internal static ImmutableArray<string> Headers { get; } = [.. All.Select(column => column.Header)];

    /// <summary>The own names of those that only a reason makes public.</summary>
    internal static ImmutableArray<string> PersonalHeaders { get; } = [
        .. All.Where(column => column.IsPersonal).Select(column => column.Header),
    ];

    /// <summary>What a header in the table of a list means; null where it means nothing.</summary>
    internal static PersonColumn? Find(string header) => ByHeader.GetValueOrDefault(Normalise(header));

    /// <summary>The same in the forms that nominators fill in, which know more headers.</summary>
    internal static PersonColumn? FindInForm(string header) => ByFormHeader.GetValueOrDefault(Normalise(header));

    /// <summary>
    /// The public part of a list, the same on its page, in its data files and in its hash: what the scheme makes public, as it is shown. A
    /// column that nobody has a value in is left out.
    /// </summary>
    internal static ImmutableArray<PersonColumn> PublicOf(HonoreeList list) =>
    [
        .. AsShown.Where(column => column.Disclosure == Disclosure.Always
            || (column.IsPublicBy(list.Scheme) && list.People.Any(person => column.Value(person) is not null))),
    ];

    /// <summary>Null where the text is no whole number from 1.</summary>
    internal static int? RankOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && rank > 0 ? rank : null;

    /// <summary>Without spaces, line breaks and the marks of fields to fill in; brackets and slashes of one width.</summary>
    internal static string Normalise(string header)
    {
        var kept = header.Where(
            character => !char.IsWhiteSpace(character) && !"*＊※★:：\u200B\uFEFF".Contains(character, StringComparison.Ordinal));
        return string.Concat(kept.Select(character => character switch
        {
            '(' or '﹙' or '〔' or '[' or '【' => '（',
            ')' or '﹚' or '〕' or ']' or '】' => '）',
            '／' or '\\' or '、' or '|' => '/',
            _ => character,
        }));
    }

    static string? JoinedHonours(Honoree person) => person.Honours.IsEmpty ? null : string.Join('；', person.Honours);

    /// <summary>Parted by semicolons of either width or by line breaks.</summary>
    static ImmutableArray<string> Items(string text) =>
        [.. text.Split(['；', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    static PersonColumn Named(string header) => All.First(column => column.Header == header);

    /// <summary>Throws where one header would mean two columns.</summary>
    static FrozenDictionary<string, PersonColumn> ByName(Func<PersonColumn, ImmutableArray<string>> names) => (
        from column in All
        from name in names(column)
        select (Name: Normalise(name), Column: column))
            .ToDictionary(pair => pair.Name, pair => pair.Column, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
}
