using System.Collections.Immutable;

namespace PublicitySite.Pages;

/// <summary>One way to narrow the honorees, and one value of it.</summary>
/// <param name="Kind">Which way.</param>
/// <param name="Text">The value as readers see it.</param>
/// <param name="Slug">The value in addresses.</param>
/// <param name="People">Who has it, newest list first.</param>
sealed record Facet(FacetKind Kind, string Text, string Slug, ImmutableArray<Titleholder> People)
{
    internal static ImmutableArray<Facet> All(ImmutableArray<Titleholder> people) =>
    [
        .. Group(FacetKind.Scheme, people, p => p.List.Scheme.Id, p => p.List.Scheme.Name).OrderBy(f => f.Slug, StringComparer.Ordinal),
        .. Group(FacetKind.Year, people, p => DisplayNames.Year(p.List.Year), p => DisplayNames.Year(p.List.Year) + "年").OrderByDescending(
            f => f.Slug,
            StringComparer.Ordinal),
        .. Group(FacetKind.Region, people, null, p => p.Person.Region).OrderBy(f => f.Slug, StringComparer.Ordinal),
        .. Group(FacetKind.Occupation, people, null, p => p.Person.Occupation).OrderBy(f => f.Slug, StringComparer.Ordinal),
        .. Group(FacetKind.Letter, people, p => p.Letter ?? "other", p => p.Letter?.ToUpperInvariant() ?? "其他").OrderBy(f => f.Slug.Length)
            .ThenBy(f => f.Slug, StringComparer.Ordinal),
    ];

    /// <summary>Values without an id of their own get one from their text.</summary>
    static IEnumerable<Facet> Group(
        FacetKind kind, ImmutableArray<Titleholder> people, Func<Titleholder, string>? id, Func<Titleholder, string?> text) =>
        from person in people
        let value = text(person)
        where value is not null
        group (person, value) by id is null ? value : id(person) into same
        select new Facet(kind, same.First().value, id is null ? Pages.Slug.Of(same.Key) : same.Key, [.. same.Select(s => s.person)]);
}

/// <summary>按选拔项目、年度、地区、职业、姓氏首字母.</summary>
enum FacetKind
{
    Scheme,
    Year,
    Region,
    Occupation,

    /// <summary>The first letter of the surname's pinyin.</summary>
    Letter,
}
