using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.People;

/// <summary>Who still serves a term in a scheme is no candidate of its next round.</summary>
static class CandidateStillServing
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0453", Severity.Error, new("人选仍在管理期内", "candidate still serving"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("选拔办法中管理期内不再推荐的规定", "schemes that nominate nobody within the term again"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from candidate in Titleholders.Among(content)
        where candidate.State == TermState.Serving
        select Found(candidate);

    static Diagnostic Found(Titleholders.Candidate found) => Descriptor.At(
        found.Person.PlaceOf(PersonColumns.Name),
        new(
            $"“{found.Person.Name}”（{found.Person.Employer}）是名单“{found.Earlier.Id}”的{found.Before.Number}号，发布之日仍在管理期内。",
            $"{found.Person.Name} ({found.Person.Employer}) is no. {found.Before.Number} of '{found.Earlier.Id}' and still serves on the "
                + $"day of publication."),
        new(
            "在管理期内的不得再次申报：请核对人选；资格已经终止的，在原名单的 events 中写明。",
            "Nobody is nominated within a term: check the candidate, or put the end of the title into the events of the earlier list."));
}
