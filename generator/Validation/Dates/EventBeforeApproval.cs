using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>Nothing can happen to an honoree before there is one.</summary>
static class EventBeforeApproval
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0419", Severity.Error, new("事项早于批准", "event before the approval"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法的管理期和考核规定", "the schemes' rules on terms and assessment"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        from entry in list.Events
        where list.Approval is null || entry.Date < list.Approval.Date
        select Descriptor.At(
            entry.Origin,
            list.Approval is { } approval
                ? new(
                    $"{entry.Person}号的事项日期{entry.Date.Chinese}早于名单的批准日期{approval.Date.Chinese}。",
                    $"The event of {entry.Person} on {entry.Date.Iso} is before the list's approval on {approval.Date.Iso}.")
                : new($"名单还没有批准，{entry.Person}号不会有管理期内的事项。", $"The list is not approved, so {entry.Person} can have no events."),
            new(
                "请核对事项的日期和 approval；公示期间有变化的，写在 changes 里。",
                "Check the date and approval; what happens during the publicity belongs into changes."));
}
