using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>What is changed was out before.</summary>
static class ChangeBeforePublication
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0422", Severity.Error, new("更正早于发布", "change before the publication"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("国办秘函〔2019〕19号：不得伪造发稿日期", "the inspection index of government sites: dates of publication are true"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
    [
        .. from notice in content.Notices
           from change in notice.Changes.Index()
           where change.Item.Date < notice.Published
           select Describe(notice.PlaceOf($"changes[{change.Index}].date"), change.Item.Date, notice.Published),
        .. from list in content.Lists
           from change in list.Changes.Index()
           where change.Item.Date < list.Publicity.Published
           select Describe(list.PlaceOf($"changes[{change.Index}].date"), change.Item.Date, list.Publicity.Published),
    ];

    static Diagnostic Describe(SourceLocation location, DateOnly changed, DateOnly published) => Descriptor.At(
        location,
        new(
            $"changes 中的日期{changed.Chinese}早于发布日期{published.Chinese}。",
            $"The change of {changed.Iso} is before the publication on {published.Iso}."),
        new("请核对日期；发布之前的修改不用写在 changes 里。", "Check the date; what was mended before the publication needs no entry."));
}
