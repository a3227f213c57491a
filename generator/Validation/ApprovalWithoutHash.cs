using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>The approval of a list has to say which list was approved; without the hash a later slip in the table goes unnoticed.</summary>
static class ApprovalWithoutHash
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0492", Severity.Warning, new("批准没有绑定名单", "approval without the list's hash"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = ApprovedList.Basis,
        AlwaysOn = true,
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        where list is { Approval: not null, Withdrawn: null } && ApprovedList.Find(list) is null
        select Descriptor.At(
            list.PlaceOf("approval.list-sha256"),
            new(
                $"名单“{list.Id}”已经批准，但没有写批准时的校验码，以后表格被误改也发现不了。",
                $"The list '{list.Id}' is approved without its hash; a later slip in its table would go unnoticed."),
            new(
                $"核对名单与批准文件一致后，运行“publicity hash {list.Id}”，把得到的一行写进 approval。",
                $"Compare the list with the document, run 'publicity hash {list.Id}', and paste the line into 'approval'."));
}
