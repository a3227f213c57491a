using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Counts;

/// <summary>The ranks of a nominator run from 1 without a gap.</summary>
static class RankGap
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0435", Severity.Warning, new("推荐排序有缺号", "gap in ranks"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("选拔通知中推荐多名人选时排出先后顺序的规定", "calls that want nominators to rank their people"),
    };

    // Who was taken off leaves a gap, and nobody moves up.
    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        where !list.Changes.Any(change => change.Kind == ChangeKind.Removal)
        from ranked in list.People.Where(person => person is { Nominator: not null, Rank: not null }).GroupBy(person => person.Nominator)
        let ranks = ranked.Select(person => person.Rank ?? 0).ToHashSet()
        from person in ranked
        where person.Rank > 1 && !ranks.Contains((person.Rank ?? 0) - 1)
        select Descriptor.At(
            person.PlaceOf(PersonColumns.Rank),
            new(
                $"“{ranked.Key}”的推荐排序缺少{person.Rank - 1}，这里是{person.Rank}。",
                $"'{ranked.Key}' has nobody of rank {person.Rank - 1}; here is {person.Rank}."),
            new("请核对排序；前一位人选没有进入名单的，可以不改。", "Check the ranks; if the one before did not come onto the list, leave it."));
}
