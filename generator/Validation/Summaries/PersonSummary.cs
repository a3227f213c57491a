using PublicitySite.Documents;
using PublicitySite.Model;

namespace PublicitySite.Validation.Summaries;

/// <summary>A summary that the public may come to read, with whom it tells of.</summary>
readonly record struct PersonSummary(HonoreeList List, Honoree Person, MarkdownDocument Summary)
{
    /// <summary>All of them, list by list in the order of the rows; those of withdrawn lists never go out.</summary>
    internal static IEnumerable<PersonSummary> All(SiteContent content) => content.Lists.SelectMany(Of);

    internal static IEnumerable<PersonSummary> Of(HonoreeList list) =>
        from person in list.People
        where list.Withdrawn is null
        let summary = person.Summary
        where summary is not null
        select new PersonSummary(list, person, summary);
}
