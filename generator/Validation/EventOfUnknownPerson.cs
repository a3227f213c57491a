using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>An event has to name a person of its list.</summary>
static class EventOfUnknownPerson
{
    static readonly FindingKind Kind = new("PS0403", Severity.Error, new("事项中的编号不在名单内", "event of an unknown person"));

    internal static readonly Rule Rule = new(Kind, RuleScope.Site, Check)
    {
        Basis = new("本网站的资料格式", "this program's content format"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        from entry in list.Events
        where list.People.All(person => person.Number != entry.Person)
        select Kind.At(
            list.Origin,
            new($"events 中的编号“{entry.Person}”不在名单“{list.Id}”内。", $"'{entry.Person}' in events is no person of the list '{list.Id}'."),
            new("请核对名单表格中的编号，写成三位数字并加引号，例如 \"007\"。", "Check the number in the list's table; write three digits in quotes, e.g. \"007\"."));
}
