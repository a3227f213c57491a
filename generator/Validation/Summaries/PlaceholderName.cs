using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Summaries;

/// <summary>张三, 某某 and dots of omission in a summary probably stand for something that was to be filled in.</summary>
static class PlaceholderName
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0462",
        Severity.Warning,
        new("疑似模板文字", "text that may be left over from a form"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("政府网站检查通报：表述应当规范", "reports on inspections of government sites: proper wording"),
    };

    static readonly MarkedWords Marks = new("张三", "李四", "王五", "某某", "……", "。。。", "...");

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from told in PersonSummary.All(content)
        from mark in Marks.In(told.Summary.Source)
        where !BeginsName(told, mark)
        select Descriptor.At(
            told.Summary.PlaceOf(mark.At),
            new(
                $"“{told.Person.Name}”的事迹简介里的“{mark.Text}”像是模板文字，或者没有写完。",
                $"'{mark.Text}' in the summary of {told.Person.Name} looks left over from a form, or unfinished."),
            new("请写明真实的内容；事实没有列全的，用“等”字。", "Write what is meant; close an open enumeration with 等."));

    // 张三丰 of the list may be named.
    static bool BeginsName(PersonSummary told, MarkedWord mark)
    {
        return told.List.People.Any(person => person.Name.StartsWith(mark.Text, StringComparison.Ordinal) && IsAt(person.Name));

        bool IsAt(string name) => told.Summary.Source.AsSpan(mark.At).StartsWith(name);
    }
}
