using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>What ends or changes a title happens during the term; assessments at its end may take up to a year.</summary>
static class EventAfterTerm
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0420", Severity.Warning, new("事项晚于管理期", "event after the term"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法的管理期和考核规定", "the schemes' rules on terms and assessment"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let ends = list.Term?.Until ?? DateOnly.MaxValue
        from entry in list.Events
        where entry.Date > ends && !(IsAssessment(entry) && entry.Date <= ends.AddYears(1))
        select Descriptor.At(
            entry.Origin,
            new(
                $"{entry.Person}号的事项日期{entry.Date.Chinese}在管理期（到{ends.Chinese}）之后。",
                $"The event of {entry.Person} on {entry.Date.Iso} is after the term, which ends on {ends.Iso}."),
            new("请核对日期；管理期满以后一般不再取消资格或者保留称号。", "Check the date; after the term there is usually nothing left to revoke or keep."));

    static bool IsAssessment(HonoreeEvent entry) => entry.Kind is HonoreeEventKind.AssessmentPassed or HonoreeEventKind.AssessmentFailed;
}
