using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Counts;

/// <summary>Two people of one nominator cannot have the same rank.</summary>
static class RankTwice
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0434", Severity.Error, new("推荐排序重复", "rank twice"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("选拔通知中推荐多名人选时排出先后顺序的规定", "calls that want nominators to rank their people"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        from ranked in list.People
            .Where(person => person is { Nominator: not null, Rank: not null })
            .GroupBy(person => (person.Nominator, person.Rank))
        from again in ranked.Skip(1)
        let first = ranked.First()
        select Descriptor.At(
            again.PlaceOf(PersonColumns.Rank),
            new(
                $"“{ranked.Key.Nominator}”的推荐排序{ranked.Key.Rank}已经给了{first.Number}号{first.Name}。",
                $"Rank {ranked.Key.Rank} of '{ranked.Key.Nominator}' is already that of {first.Number} {first.Name}."),
            new("请按推荐单位报送的顺序填写，每个推荐单位从1排起，不重复。", "Write the nominator's own order, from 1 on, each number once."));
}
