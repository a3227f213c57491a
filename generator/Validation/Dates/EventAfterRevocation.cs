using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>A revocation is final.</summary>
static class EventAfterRevocation
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0421", Severity.Error, new("取消资格之后还有事项", "event after a revocation"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法的管理期和考核规定", "the schemes' rules on terms and assessment"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        from revocation in list.Events
        where revocation.Kind == HonoreeEventKind.Revoked
        from entry in list.Events
        where entry.Person == revocation.Person && entry.Date > revocation.Date
        select Descriptor.At(
            entry.Origin,
            new(
                $"{entry.Person}号已于{revocation.Date.Chinese}取消资格，{entry.Date.Chinese}又有事项。",
                $"{entry.Person} was revoked on {revocation.Date.Iso} and has another event on {entry.Date.Iso}."),
            new("请核对两条事项的日期和人员编号。", "Check dates and numbers of both events."));
}
