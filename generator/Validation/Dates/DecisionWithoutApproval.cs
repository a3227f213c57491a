using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Validation.Texts;

namespace PublicitySite.Validation.Dates;

/// <summary>When the result is announced, the list records by which document it was approved.</summary>
static class DecisionWithoutApproval
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0417",
        Severity.Warning,
        new("公布了结果，名单没有批准信息", "result of a list without approval"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法：公示期满无异议后报批、发文公布", "the schemes' rules: approval follows the publicity"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from decision in NoticesOfLists.Find(content)
        where decision.Notice.Kind == NoticeKind.Decision
        where decision.List.Approval is null && decision.Notice.Published > decision.List.Publicity.Period.Ends
        select Descriptor.At(
            decision.List.Origin,
            new(
                $"“{decision.Notice.Title}”已经公布结果，名单“{decision.List.Id}”还没有填写 approval。",
                $"'{decision.Notice.Title}' announces the result, but the list '{decision.List.Id}' has no approval."),
            new(
                $"请在 list.yaml 中填写 approval：批准的文号、日期和发文机关（{string.Join('、', decision.Notice.Issuers)}）。",
                "Write approval in list.yaml: document, date and issuers."));
}
