using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.People;

/// <summary>A person is hardly in two lists that go out on the same day.</summary>
static class PersonInTwoListsOfADay
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0451", Severity.Warning, new("同一人选同日出现在两份名单", "person in two lists of a day"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("名单公示通例：一人在一处", "how lists are shown: each person in one of them"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from day in content.Lists.Where(list => list.Withdrawn is null).GroupBy(list => list.Publicity.Published)
        where day.Skip(1).Any()
        from same in day.SelectMany(list => list.People, (list, person) =>
            (List: list, Person: person)).GroupBy(row => PersonKey.Of(row.Person))
        let first = same.First()
        from again in same.Skip(1)
        where again.List != first.List
        select Found(again.Person, first.List, first.Person);

    static Diagnostic Found(Honoree again, HonoreeList list, Honoree first) => Descriptor.At(
        again.PlaceOf(PersonColumns.Name),
        new(
            $"“{again.Name}”（{again.Employer}）同一天还在名单“{list.Id}”（{first.Number}号）中公示。",
            $"{again.Name} ({again.Employer}) is also in the list '{list.Id}' (no. {first.Number}) of the same day."),
        new("请核对是否重复推荐；确属两个项目都入选的，可以不改。", "Check whether the person was nominated twice; leave it if both are meant."));
}
