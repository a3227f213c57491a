using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.People;

/// <summary>A list names a person, that is a name at an employer, once.</summary>
static class PersonTwice
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0450", Severity.Error, new("同一人选重复", "person twice in a list"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("名单公示通例：一人一行", "usage of public lists: one row a person"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        from same in list.People.GroupBy(PersonKey.Of)
        let first = same.First()
        from again in same.Skip(1)
        select Found(again, first);

    static Diagnostic Found(Honoree again, Honoree first) => Descriptor.At(
        again.PlaceOf(PersonColumns.Name),
        new(
            $"“{again.Name}”（{again.Employer}）在名单中出现两次：{first.Number}号和{again.Number}号。",
            $"{again.Name} ({again.Employer}) is twice in the list: no. {first.Number} and no. {again.Number}."),
        new(
            "删去重复的一行；如果是同一单位的两个同名的人，请在工作单位中写明部门加以区别。",
            "Delete one of the rows; if they are two people, add the department to the employer."));
}
