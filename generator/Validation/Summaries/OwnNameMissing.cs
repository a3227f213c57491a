using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Summaries;

/// <summary>A summary names the person whom it tells of.</summary>
static class OwnNameMissing
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0459",
        Severity.Warning,
        new("事迹简介没有写本人姓名", "summary without the person's name"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("事迹简介撰写通例：写明本人姓名", "usage of summaries: they name the person"),
    };

    // Where another person is named instead, that is told as the graver fault it is.
    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let names = new NamesOfList(list)
        from told in PersonSummary.Of(list)
        where !NamesOfList.NamesOwn(told) && names.WrongPersonIn(told) is null
        select Descriptor.At(
            told.Summary.Start,
            new($"事迹简介中没有出现本人姓名“{told.Person.Name}”。", $"The summary does not name {told.Person.Name}."),
            new("请核对是不是贴错了人；是本人的，请在文中写上姓名。", "Check that it tells of this person, and write the name into it."));
}
