using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Model;

namespace PublicitySite.Pages;

/// <summary>
/// The table of a list as the public sees it: on its page, in its CSV and in its JSON alike.
/// A column stands in it when the scheme makes it public and somebody has a value in it.
/// </summary>
/// <param name="Headers">编号 and 姓名 first.</param>
/// <param name="Rows">The cells of each person in the order of the headers.</param>
sealed record ListTable(ImmutableArray<string> Headers, ImmutableArray<ImmutableArray<string>> Rows)
{
    static readonly ImmutableArray<(string Header, Func<Honoree, string?> Value)> Columns =
    [
        ("编号", person => person.Number),
        ("姓名", person => person.Name),
        ("性别", person => person.Gender),
        ("工作单位", person => person.Employer),
        ("职业（工种）", person => person.Occupation),
        ("职业资格等级", person => person.Qualification),
        ("文化程度", person => person.Education),
        ("推荐单位", person => person.Nominator),
        ("地区", person => person.Region),
        ("推荐排序", person => person.Rank?.ToString(CultureInfo.InvariantCulture)),
        ("主要荣誉", person => person.Honours.IsEmpty ? null : string.Join('；', person.Honours)),
    ];

    internal static ListTable Of(HonoreeList list)
    {
        var shown = ShownFor(list).ToArray();
        return new(
            [.. shown.Select(column => column.Header)],
            [.. list.People.Select(person => shown.Select(column => column.Value(person) ?? "").ToImmutableArray())]);
    }

    /// <summary>The row of one person, cell by cell.</summary>
    internal static IEnumerable<Cell> RowOf(HonoreeList list, Honoree person) =>
        ShownFor(list).Select(column => new Cell(column.Header, column.Value(person) ?? ""));

    static IEnumerable<(string Header, Func<Honoree, string?> Value)> ShownFor(HonoreeList list) =>
        Columns.Where(column => column.Header is "编号" or "姓名" || (IsPublic(list.Scheme, column.Header) && list.People.Any(person => column.Value(person) is not null)));

    static bool IsPublic(Scheme scheme, string header) => scheme.PublicFields.IsEmpty || scheme.PublicFields.Contains(header);
}
