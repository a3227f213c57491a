using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>A list whose rows are said to stand in the order of strokes has to stand in it; told is the first row that does not.</summary>
static class NamesOutOfOrder
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0491", Severity.Error, new("名单没有按所写的笔画顺序排列", "names out of the stated order"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("按姓氏笔画为序的惯例；名单上写的排序方法应当属实", "name lists by strokes; what a list says of its order has to be true"),
        AlwaysOn = true,
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let order = list.OrderStated?.ByStrokes(content.Site.Strokes)
        where order is not null
        let diagnostic = FirstBreak(list, order)
        where diagnostic is not null
        select diagnostic;

    static Diagnostic? FirstBreak(HonoreeList list, StrokeOrder order)
    {
        NameKey[] keys = [.. list.People.Select(person => order.KeyOf(person.Name))];
        for (var place = 1; place < keys.Length; place++)
        {
            if (IsKnown(keys[place - 1], keys[place]) && keys[place - 1].CompareTo(keys[place]) > 0)
            {
                var before = Array.FindIndex(keys, key => IsKnown(key, keys[place]) && key.CompareTo(keys[place]) > 0);
                return Describe(list, list.People[place], list.People[before], keys[place].Difference(keys[before]));
            }
        }

        return null;
    }

    /// <summary>A character without strokes is told of by a rule of its own, and is no reason to move anybody.</summary>
    static bool IsKnown(NameKey one, NameKey other) =>
        one.Difference(other) is not { } pair || pair.Own.IsComparableTo(pair.Others);

    static Diagnostic Describe(HonoreeList list, Honoree late, Honoree early, (CharacterKey Own, CharacterKey Others)? difference)
    {
        var rule = list.OrderStated == NameOrder.SurnameStrokes
            ? new LocalizedText("姓氏笔画", "surname strokes")
            : new LocalizedText("姓名笔画", "name strokes");
        var why = difference is { } pair ? StrokeReasons.Explain(pair.Own, pair.Others) : default;
        return Descriptor.At(
            late.PlaceOf(PersonColumns.Name),
            new(
                $"list.yaml 写明名单已经按{rule.Chinese}排序，但{late.Number}号{late.Name}应当排在{early.Number}号{early.Name}之前：{why.Chinese}。",
                $"list.yaml says that the rows are in the order of {rule.English}, but {late.Name} (number {late.Number}) belongs "
                    + $"before {early.Name} (number {early.Number}): {why.English}."),
            new(
                $"在表格中把{late.Number}号这一行移到{early.Number}号之前，编号不变；或者删去“order-stated”，写“order: {list.OrderStated?.Code}”，由程序排序。",
                $"Move the row of number {late.Number} before that of {early.Number}, and keep its number; or write "
                    + $"'order: {list.OrderStated?.Code}' in place of 'order-stated' to have the rows sorted."));
    }
}

/// <summary>Why one character comes before another in the order of strokes, as a person would check it by hand.</summary>
static class StrokeReasons
{
    static readonly string[] Shapes = ["横", "竖", "撇", "点", "折"];

    /// <param name="first">The one that comes first; <see cref="CharacterKey.Nothing"/> where the name has none there.</param>
    /// <param name="second">The one after it.</param>
    internal static LocalizedText Explain(CharacterKey first, CharacterKey second)
    {
        var (early, late) = (first.Strokes ?? "", second.Strokes ?? "");
        if (first == CharacterKey.Nothing)
            return new("前面的字相同时，字少的姓名在前", "of names that begin alike the shorter comes first");
        if (early.Length != late.Length)
            return new(
                $"“{first.Character}”{early.Length}画，“{second.Character}”{late.Length}画",
                $"{first.Character} has {early.Length} strokes, {second.Character} {late.Length}");

        var stroke = early.AsSpan().CommonPrefixLength(late);
        return stroke == early.Length
            ? new(
                $"“{first.Character}”和“{second.Character}”笔画相同，按字符编码的顺序",
                $"{first.Character} and {second.Character} are written alike, so their code points decide")
            : new(
                $"“{first.Character}”和“{second.Character}”都是{early.Length}画，第{stroke + 1}笔前者是{Shape(early[stroke])}，"
                    + $"后者是{Shape(late[stroke])}",
                $"{first.Character} and {second.Character} have {early.Length} strokes each; stroke {stroke + 1} "
                    + $"is {Shape(early[stroke])} in the former and {Shape(late[stroke])} in the latter");
    }

    static string Shape(char stroke) => Shapes[stroke - '1'];
}
