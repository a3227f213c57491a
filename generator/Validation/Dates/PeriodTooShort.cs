using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>A list is in publicity at least as many days as its scheme asks.</summary>
static class PeriodTooShort
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0412", Severity.Error, new("公示天数少于规定", "publicity too short"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法的公示规定", "the schemes' rules on publicity"),
        AlwaysOn = true,
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let stage = list.Scheme.PublicityHere
        let period = list.Publicity.Period
        where period.Unit == stage.Unit && period.Days.Length < stage.Days
        select Descriptor.At(
            list.PlaceOf("publicity.days"),
            new(
                $"公示{period.Days.Length}{period.Unit.Chinese}，少于“{list.Scheme.Name}”规定的{stage.Days}{stage.Unit.Chinese}。",
                $"The publicity is of {period.Days.Length} {period.Unit.English}; '{list.Scheme.Name}' asks for {stage.Days}."),
            StageOfItsTime.Help);
}
