using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>A term begins when the list is approved, or later.</summary>
static class TermBeforeApproval
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0418", Severity.Warning, new("管理期早于批准开始", "term begins before the approval"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法的管理期和考核规定", "the schemes' rules on terms and assessment"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let begins = list.Term?.From ?? DateOnly.MaxValue
        let approved = list.Approval?.Date ?? DateOnly.MinValue
        where begins < approved
        select Descriptor.At(
            list.PlaceOf("term.from"),
            new(
                $"管理期从{begins.Chinese}起算，早于批准日期{approved.Chinese}。",
                $"The term begins on {begins.Iso}, before the approval on {approved.Iso}."),
            new("请核对 term 的 from；管理期一般从批准或者公布之后起算。", "Check term's from; a term begins with the approval or later."));
}
