using System.Globalization;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Counts;

/// <summary>Numbers usually run on; a gap is told, because a row may have been lost. Gaps that removals account for are none.</summary>
static class NumberGap
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0436", Severity.Information, new("编号有缺号", "gap in numbers"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("编号一经公布不再变动，缺号可能是漏了一行", "numbers never change once published; a gap may be a lost row"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let numbers = list.People.Select(NumberOf).ToHashSet()
        where numbers.DefaultIfEmpty().Max() - numbers.Count > list.Changes.Count(change => change.Kind == ChangeKind.Removal)
        from person in list.People
        let number = NumberOf(person)
        where number > 1 && !numbers.Contains(number - 1)
        select Descriptor.At(
            person.Origin,
            new($"编号{person.Number}之前缺少{number - 1:000}。", $"There is no {number - 1:000} before {person.Number}."),
            new("请核对是否漏了一行；人选已经撤下的，保留缺号，不要重新编号。", "Check whether a row is missing; numbers of people taken off stay empty."));

    static int NumberOf(
        Honoree person) => int.TryParse(person.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
