using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Strokes;

namespace PublicitySite.Validation;

/// <summary>A list whose rows are said to stand in the order of strokes has to stand in it; told is the first row that does not.</summary>
static class NamesOutOfOrder
{
    static readonly FindingKind Kind = new("PS0491", Severity.Error, new("名单没有按所写的笔画顺序排列", "names out of the stated order"));

    internal static readonly Rule Rule = new(Kind, RuleScope.Present, Check)
    {
        Basis = new("按姓氏笔画为序的惯例；名单上写的排序方法应当属实", "name lists by strokes; what a list says of its order has to be true"),
        AlwaysOn = true,
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let order = list.OrderStated?.ByStrokes(content.Site.Strokes)
        where order is not null
        let finding = FirstBreak(list, order)
        where finding is not null
        select finding;

    static Diagnostic? FirstBreak(HonoreeList list, StrokeOrder order)
    {
        NameKey[] keys = [.. list.People.Select(person => order.KeyOf(person.Name))];
        for (var place = 1; place < keys.Length; place++)
        {
            if (IsKnown(keys[place - 1], keys[place]) && keys[place - 1].CompareTo(keys[place]) > 0)
            {
                var before = Array.FindIndex(keys, key => IsKnown(key, keys[place]) && key.CompareTo(keys[place]) > 0);
                return Finding(list, list.People[place], list.People[before], keys[place].Difference(keys[before]));
            }
        }

        return null;
    }

    /// <summary>A character without strokes is told of by a rule of its own, and is no reason to move anybody.</summary>
    static bool IsKnown(NameKey one, NameKey other) =>
        one.Difference(other) is not { } pair || pair.Own.IsComparableTo(pair.Others);

    static Diagnostic Finding(HonoreeList list, Honoree late, Honoree early, (CharacterKey Own, CharacterKey Others)? difference)
    {
        var rule = list.OrderStated == NameOrder.SurnameStrokes ? new Wording("姓氏笔画", "surname strokes") : new Wording("姓名笔画", "name strokes");
        var why = difference is { } pair ? StrokeReasons.Of(pair.Own, pair.Others) : default;
        return Kind.At(
            late.PlaceOf("姓名"),
            new(
                $"list.yaml 写明名单已经按{rule.Chinese}排序，但{late.Number}号{late.Name}应当排在{early.Number}号{early.Name}之前：{why.Chinese}。",
                $"list.yaml says that the rows are in the order of {rule.English}, but {late.Name} (number {late.Number}) belongs before {early.Name} (number {early.Number}): {why.English}."),
            new(
                $"在表格中把{late.Number}号这一行移到{early.Number}号之前，编号不变；或者删去“order-stated”，写“order: {list.OrderStated?.Code}”，由程序排序。",
                $"Move the row of number {late.Number} before that of {early.Number}, and keep its number; or write 'order: {list.OrderStated?.Code}' in place of 'order-stated' to have the rows sorted."));
    }
}
