using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>A summary that the public may come to read, with whom it tells of.</summary>
readonly record struct Told(HonoreeList List, Honoree Person, MarkdownText Summary)
{
    /// <summary>All of them, list by list in the order of the rows; those of withdrawn lists never go out.</summary>
    internal static IEnumerable<Told> All(SiteContent content) => content.Lists.SelectMany(Of);

    internal static IEnumerable<Told> Of(HonoreeList list) =>
        from person in list.People
        where list.Withdrawn is null
        let summary = person.Summary
        where summary is not null
        select new Told(list, person, summary);
}
