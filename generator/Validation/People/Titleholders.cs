using PublicitySite.Model;

namespace PublicitySite.Validation.People;

/// <summary>Candidates of lists that are not approved yet, beside the approved rounds of the same scheme that name them.</summary>
static class Titleholders
{
    /// <summary>One for each earlier round that has the candidate.</summary>
    internal readonly record struct Candidate(Honoree Person, HonoreeList Earlier, Honoree Before, TermState State);

    /// <summary>The state is that on the day on which the candidate's list went out.</summary>
    internal static IEnumerable<Candidate> Among(SiteContent content) =>
        from list in content.Lists
        where list is { Approval: null, Withdrawn: null }
        let day = list.Publicity.Published
        let people = list.People.ToLookup(PersonKey.Of)
        from earlier in content.Lists
        where earlier.Scheme.Id == list.Scheme.Id && earlier is { Withdrawn: null, Approval.Date: var approved } && approved <= day
        from before in earlier.People
        from person in people[PersonKey.Of(before)]
        select new Candidate(person, earlier, before, earlier.TermStateOf(before, day));
}
