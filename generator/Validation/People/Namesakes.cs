using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.People;

/// <summary>Two people of one name in a list may be one person whose employer is written in two ways.</summary>
static class Namesakes
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0452", Severity.Information, new("名单中有同名的人", "namesakes in a list"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("名单公示通例：同名者以工作单位区别", "usage of public lists: namesakes are told apart by their employers"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        from same in list.People.GroupBy(person => PersonName.Plain(person.Name))
        where same.Skip(1).Any() && !list.Namesakes.Any(name => PersonName.Plain(name) == same.Key)
        let first = same.First()
        from other in same.Skip(1)
        where PersonKey.Of(other) != PersonKey.Of(first)
        select Found(other, first);

    static Diagnostic Found(Honoree other, Honoree first) => Descriptor.At(
        other.PlaceOf(PersonColumns.Name),
        new(
            $"“{other.Name}”与{first.Number}号同名，单位不同：“{first.Employer}”“{other.Employer}”。",
            $"{other.Name} has the name of no. {first.Number} and another employer: {first.Employer} / {other.Employer}."),
        new(
            $"请核对是不是两个人；核对过的，在 list.yaml 中写“namesakes: [{other.Name}]”，以后不再提示。",
            $"Check that they are two people, then write 'namesakes: [{other.Name}]' in list.yaml."));
}
