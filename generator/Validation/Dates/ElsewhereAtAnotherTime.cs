using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>Where a scheme has a list shown at several places in one stage, the days have to meet.</summary>
static class ElsewhereAtAnotherTime
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0424",
        Severity.Warning,
        new("同一阶段的公示日期不重合", "publicity elsewhere at another time"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("选拔项目规定网站、单位等多处同时公示的，起止日期应当一致", "the schemes' rules: places of one stage show the list at the same time"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let period = list.Publicity.Period
        from other in list.Publicity.Elsewhere.Index()
        where list.Scheme.PublicityHere.Venues.Contains(other.Item.Where)
            && (other.Item.To < period.Starts || other.Item.From > period.Ends)
        select Descriptor.At(
            list.PlaceOf($"other-publicity[{other.Index}].from"),
            new(
                $"“{other.Item.Where}”公示{other.Item.From.Chinese}至{other.Item.To.Chinese}，"
                    + $"与本网站的公示期{period.Starts.Chinese}至{period.Ends.Chinese}没有一天重合。",
                $"'{other.Item.Where}' shows the list {other.Item.From.Iso} to {other.Item.To.Iso}, on no day of its publicity "
                    + $"here, {period.Starts.Iso} to {period.Ends.Iso}."),
            new(
                "请核对日期；如果是另一阶段的公示，请在 where 中写明阶段，例如“人选所在单位（推荐阶段）”。",
                "Check the dates; for another stage say so in where."));
}
