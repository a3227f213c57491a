using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>What is withdrawn was out before.</summary>
static class WithdrawnBeforePublication
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0423", Severity.Error, new("撤回早于发布", "withdrawn before the publication"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("国办秘函〔2019〕19号：不得伪造发稿日期", "the inspection index of government sites: dates of publication are true"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
    [
        .. from notice in content.Notices
           let withdrawn = notice.Withdrawn?.Date ?? DateOnly.MaxValue
           where withdrawn < notice.Published
           select Describe(notice.PlaceOf("withdrawn.date"), withdrawn, notice.Published),
        .. from list in content.Lists
           let withdrawn = list.Withdrawn?.Date ?? DateOnly.MaxValue
           where withdrawn < list.Publicity.Published
           select Describe(list.PlaceOf("withdrawn.date"), withdrawn, list.Publicity.Published),
    ];

    static Diagnostic Describe(SourceLocation location, DateOnly withdrawn, DateOnly published) => Descriptor.At(
        location,
        new(
            $"撤回日期{withdrawn.Chinese}早于发布日期{published.Chinese}。",
            $"It was withdrawn on {withdrawn.Iso}, before its publication on {published.Iso}."),
        new("请核对日期；还没有发布的，直接删去文件，不用写 withdrawn。", "Check the dates; what was never published is simply deleted."));
}
