using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>A list counts its publicity in the days that its scheme counts in.</summary>
static class PeriodInAnotherUnit
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0413", Severity.Error, new("公示期的计算单位与规定不同", "publicity in another unit"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法的公示规定", "the schemes' rules on publicity"),
        AlwaysOn = true,
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let stage = list.Scheme.PublicityHere
        let unit = list.Publicity.Period.Unit
        where unit != stage.Unit
        select Descriptor.At(
            list.PlaceOf("publicity.unit"),
            new(
                $"公示期按{unit.Name.Chinese}计算，而“{list.Scheme.Name}”规定按{stage.Unit.Name.Chinese}计算。",
                $"The publicity counts {unit.English}; '{list.Scheme.Name}' counts {stage.Unit.English}."),
            StageOfItsTime.Help);
}
