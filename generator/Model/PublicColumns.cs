using System.Collections.Immutable;
using System.Globalization;

namespace PublicitySite.Model;

/// <summary>A column of a list that may be public.</summary>
/// <param name="Header">As it is printed, e.g. 工作单位.</param>
/// <param name="Value">What a person has in it; null for nothing.</param>
sealed record PublicColumn(string Header, Func<Honoree, string?> Value);

/// <summary>The public part of a list: the same on its page, in its data files and in its hash.</summary>
static class PublicColumns
{
    /// <summary>In the order in which they are shown; 编号 and 姓名 first.</summary>
    static readonly ImmutableArray<PublicColumn> All =
    [
        new("编号", person => person.Number),
        new("姓名", person => person.Name),
        new("性别", person => person.Gender),
        new("民族", person => person.Ethnicity),
        new("出生年月", person => person.BirthMonth?.ToString()),
        new("政治面貌", person => person.PoliticalStatus),
        new("工作单位", person => person.Employer),
        new("职业（工种）", person => person.Occupation),
        new("职业资格等级", person => person.Qualification),
        new("文化程度", person => person.Education),
        new("推荐单位", person => person.Nominator),
        new("地区", person => person.Region),
        new("推荐排序", person => person.Rank?.ToString(CultureInfo.InvariantCulture)),
        new("主要荣誉", person => person.Honours.IsEmpty ? null : string.Join('；', person.Honours)),
    ];

    /// <summary>What a person has in a column, by the column's own name.</summary>
    internal static string? ValueOf(Honoree person, string header) => All.First(column => column.Header == header).Value(person);

    /// <summary>What the scheme makes public; a column that nobody has a value in is left out.</summary>
    internal static ImmutableArray<PublicColumn> Of(HonoreeList list) =>
        [.. All.Where(column => column.Header is "编号" or "姓名" || (IsPublic(list.Scheme, column.Header) && list.People.Any(person => column.Value(person) is not null)))];

    // A column about the person is never public by default.
    static bool IsPublic(Scheme scheme, string header) => PersonalField.Names.Contains(header)
        ? scheme.MakesPublic(header)
        : scheme.PublicFields.IsEmpty || scheme.PublicFields.Contains(header);
}
