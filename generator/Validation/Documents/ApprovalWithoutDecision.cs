using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>Where a site publishes decisions, it has the document of every list that was approved, under its number.</summary>
static class ApprovalWithoutDecision
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0480",
        Severity.Information,
        new("没有公布文件", "approved list without its decision"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Missing, Check)
    {
        Basis = new("政府信息公开条例第十九条：需要公众广泛知晓的政府信息", "the regulation on open government information, article 19"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today)
    {
        var numbers = Published.Notices(content).Select(notice => notice.Number).ToHashSet(StringComparer.Ordinal);
        var decides = content.Notices.Any(notice => notice.Kind == NoticeKind.Decision);
        return
            from list in content.Lists
            where decides && list.Withdrawn is null
            let approval = list.Approval
            where approval is not null && !numbers.Contains(approval.Document)
            let decision = content.Notices.FirstOrDefault(notice => notice.Kind == NoticeKind.Decision && notice.List == list.Id)
            where decision is null or { Number: not null }
            select Found(list, approval, decision);
    }

    static Diagnostic Found(HonoreeList list, Approval approval, Notice? decision) => Descriptor.At(
        list.PlaceOf("approval.document"),
        new($"名单由“{approval.Document}”公布，本站没有这份文件。", $"The list was announced by {approval.Document}, which is not on this site."),
        decision is null
            ? new("请把公布文件放到 content/notices/，kind 写 decision。", "Put the document into content/notices/ with kind: decision.")
            : new(
                $"{decision.Origin.File} 是这份名单的公布文件，发文字号是“{decision.Number}”，请核对哪一处写错。",
                $"{decision.Origin.File} announces this list under {decision.Number}: check which number is wrong."));
}
