using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Validation.Texts;

namespace PublicitySite.Validation.Dates;

/// <summary>A result is not announced before the list is approved, nor while it is in publicity.</summary>
static class DecisionBeforeApproval
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0416",
        Severity.Error,
        new("结果公布早于批准", "result announced before the approval"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法：公示期满无异议后报批、发文公布", "the schemes' rules: approval follows the publicity"),
        AlwaysOn = true,
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from decision in NoticesOfLists.Find(content)
        where decision.Notice.Kind == NoticeKind.Decision
        from day in (IEnumerable<(string Key, LocalizedText Name, DateOnly Date)>)
        [
            ("issued", new("成文日期", "issued"), decision.Notice.Issued),
            ("published", new("发布日期", "published"), decision.Notice.Published),
        ]
        where day.Date < Earliest(decision.List)
        select Descriptor.At(
            decision.Notice.PlaceOf(day.Key),
            new(
                $"结果公布的{day.Name.Chinese}{day.Date.Chinese}过早：{Reason(decision.List).Chinese}",
                $"The result was {day.Name.English} on {day.Date.Iso}, too early: {Reason(decision.List).English}"),
            new("请核对公布文件的日期和名单的批准日期。", "Check the dates of the decision and of the list's approval."));

    static DateOnly Earliest(HonoreeList list) => list.Approval?.Date ?? list.Publicity.Period.Ends.AddDays(1);

    static LocalizedText Reason(HonoreeList list) => list.Approval is { } approval
        ? new($"名单“{list.Id}”{approval.Date.Chinese}才批准。", $"the list '{list.Id}' was approved on {approval.Date.Iso}.")
        : new(
            $"名单“{list.Id}”公示到{list.Publicity.Period.Ends.Chinese}。",
            $"the list '{list.Id}' is in publicity through {list.Publicity.Period.Ends.Iso}.");
}
