using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Summaries;

/// <summary>
/// A summary that names another person of the list instead of the own one, or more often, was pasted into the wrong file.
/// </summary>
static class WrongPerson
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0460", Severity.Error, new("事迹简介写的是另一个人", "summary of another person"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("个人信息保护法第八条：保证个人信息的质量", "PIPL article 8: personal information has to be right"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let names = new NamesOfList(list)
        from told in PersonSummary.Of(list)
        let other = names.WrongPersonIn(told)
        where other is not null
        select Found(told, other);

    static Diagnostic Found(PersonSummary told, Honoree other)
    {
        var at = told.Summary.Source.IndexOf(other.Name, StringComparison.Ordinal);
        return Descriptor.At(
            told.Summary.PlaceOf(Math.Max(0, at)),
            new(
                $"这是“{told.Person.Name}”的事迹简介，写的却是{other.Number}号“{other.Name}”。",
                $"This is the summary of {told.Person.Name}, yet it tells of {other.Name} (no. {other.Number})."),
            new("请核对是不是贴错了文字，或者放错了文件。", "Check whether the wrong text was pasted, or the file has the wrong number."));
    }
}
