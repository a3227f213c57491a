using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>A document cannot be published before it was signed.</summary>
static class PublishedBeforeIssued
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0410", Severity.Error, new("发布日期早于成文日期", "published before it was issued"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("国办秘函〔2019〕19号：不得伪造发稿日期", "the inspection index of government sites: dates of publication are true"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in content.Notices
        where notice.Published < notice.Issued
        select Descriptor.At(
            notice.PlaceOf("published"),
            new(
                $"发布日期{notice.Published.Chinese}早于成文日期{notice.Issued.Chinese}。",
                $"It was published on {notice.Published.Iso}, before it was issued on {notice.Issued.Iso}."),
            new("请核对 issued（成文日期）和 published（发布日期），发布日期不得早于成文日期。", "Check issued and published; a document is issued first."));
}
