using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.People;

/// <summary>Whose title in a scheme was revoked is no candidate of it again.</summary>
static class CandidateRevoked
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0454", Severity.Error, new("人选曾被取消资格", "candidate whose title was revoked"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("选拔办法的取消资格规定", "the schemes' rules on revocation"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from candidate in Titleholders.Among(content)
        where candidate.State == TermState.Revoked
        select Found(candidate);

    static Diagnostic Found(Titleholders.Candidate found) => Descriptor.At(
        found.Person.PlaceOf(PersonColumns.Name),
        new(
            $"“{found.Person.Name}”（{found.Person.Employer}）在名单“{found.Earlier.Id}”（{found.Before.Number}号）中已被取消资格。",
            $"The title of {found.Person.Name} ({found.Person.Employer}) was revoked in '{found.Earlier.Id}' (no. {found.Before.Number})."),
        new("请核对人选；确有依据可以再次申报的，在原名单的 events 中更正。", "Check the candidate, or correct the events of the earlier list."));
}
