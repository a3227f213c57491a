using System.Text;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>
/// A list in the order of strokes needs the strokes of every character that decides a place; a guess would put a person in a
/// wrong one without anybody noticing. A rare character behind a surname that nobody else has decides nothing.
/// </summary>
static class NameWithoutStrokes
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0490", Severity.Error, new("缺少这个字的笔画", "character without strokes"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("按姓氏笔画为序的惯例：先比笔画数，再逐笔比笔形", "name lists by strokes: their number first, then stroke by stroke"),
        AlwaysOn = true,
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let order = list.OrderShown.ByStrokes(content.Site.Strokes)
        where order is not null
        from lacking in Lacking(list.OrderShown.Sorted(list.People, content.Site.Strokes), order).DistinctBy(lacking => lacking.Character)
        select Describe(lacking.Person, lacking.Character.ToString());

    /// <summary>In the final order those neighbours that a character decides between stand beside each other.</summary>
    static IEnumerable<(Honoree Person, Rune Character)> Lacking(IReadOnlyList<Honoree> sorted, StrokeOrder order)
    {
        for (var place = 1; place < sorted.Count; place++)
        {
            var (one, other) = (sorted[place - 1], sorted[place]);
            if (order.KeyOf(one.Name).Difference(order.KeyOf(other.Name)) is not { } pair || pair.Own.IsComparableTo(pair.Others))
                continue;
            if (pair.Own.Strokes is null)
                yield return (one, pair.Own.Character);
            if (pair.Others.Strokes is null)
                yield return (other, pair.Others.Character);
        }
    }

    static Diagnostic Describe(Honoree person, string character) => Descriptor.At(
        person.PlaceOf(PersonColumns.Name),
        new(
            $"程序的笔画表里没有“{character}”，不能确定{person.Number}号{person.Name}按笔画排在哪里。",
            $"The strokes of '{character}' are not known, so {person.Name} (number {person.Number}) cannot be put in order."),
        new(
            $"在 site.yaml 里写上它的笔画：“strokes: {{{character}: \"…\"}}”，引号里按笔顺每笔写一个数字：1 横（提）、2 竖、3 撇、4 点（捺）、5 折，例如“王”是 1121。",
            $"Give them in site.yaml: 'strokes: {{{character}: \"…\"}}', a digit for each stroke in the order of writing: 1 横 (提), 2 竖, 3 "
                + $"撇, 4 点 (捺), 5 折, such as 1121 for 王."));
}
