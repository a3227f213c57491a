using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>The document that announces a list is issued by those who approved the list, in the same order.</summary>
static class DecisionIssuers
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0475",
        Severity.Warning,
        new("公布文件与批准信息的发文机关不一致", "issuers of decision and approval differ"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.2.4条：联合行文主办机关排列在前", "GB/T 9704-2012, 7.2.4: joint issuers in one order"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in Published.Notices(content)
        where notice is { Kind: NoticeKind.Decision, List: not null }
        let approval = content.Lists.FirstOrDefault(list => list.Id == notice.List)?.Approval
        where approval is not null && approval.Document == notice.Number && !approval.Issuers.SequenceEqual(notice.Issuers)
        select Found(notice, approval);

    static Diagnostic Found(Notice notice, Approval approval)
    {
        var (here, there) = (string.Join('、', notice.Issuers), string.Join('、', approval.Issuers));
        return Descriptor.At(
            notice.PlaceOf("issuers"),
            new(
                $"发文机关是“{here}”，名单“{notice.List}”的批准机关却是“{there}”。",
                $"Issued by {here}; the list '{notice.List}' was approved by {there}."),
            new("两处的机关和先后顺序应当一致，请按原文改正。", "Make organs and order the same, as the document has them."));
    }
}
