using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>A publicity cannot begin before the list is out.</summary>
static class StartBeforePublication
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0414", Severity.Error, new("公示早于发布开始", "publicity begins before publication"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法的公示规定", "the schemes' rules on publicity"),
        AlwaysOn = true,
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        where list.Publicity.Period.Starts < list.Publicity.Published
        select Descriptor.At(
            list.PlaceOf("publicity.start"),
            new(
                $"公示从{list.Publicity.Period.Starts.Chinese}开始，早于名单的发布日期{list.Publicity.Published.Chinese}。",
                $"The publicity begins on {list.Publicity.Period.Starts.Iso}, before the list is published "
                    + $"on {list.Publicity.Published.Iso}."),
            new("请核对 start 和 published；名单发布之前的日期不能计入公示期。", "Check start and published; days before the publication cannot count."));
}
