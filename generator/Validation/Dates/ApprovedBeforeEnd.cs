using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>A list is approved after its publicity has ended.</summary>
static class ApprovedBeforeEnd
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0415", Severity.Error, new("公示期未满就批准", "approved before the publicity ended"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法：公示期满无异议后报批、发文公布", "the schemes' rules: approval follows the publicity"),
        AlwaysOn = true,
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let ends = list.Publicity.Period.Ends
        let approved = list.Approval?.Date ?? DateOnly.MaxValue
        where approved <= ends
        select Descriptor.At(
            list.PlaceOf("approval.date"),
            new(
                $"批准日期{approved.Chinese}不晚于公示的最后一日{ends.Chinese}。",
                $"The list was approved on {approved.Iso}, but its publicity runs through {ends.Iso}."),
            new(
                $"公示期满以后才能批准，最早为{ends.AddDays(1).Chinese}；请核对批准日期和公示期。",
                $"It can be approved from {ends.AddDays(1).Iso} on; check both dates."));
}
