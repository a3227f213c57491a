using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Summaries;

/// <summary>What a form shows where something is to be filled in must not stay in a summary.</summary>
static class TemplateText
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0461", Severity.Error, new("留有模板文字", "text left over from a form"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("政府网站检查通报：表述应当规范", "reports on inspections of government sites: proper wording"),
    };

    static readonly MarkedWords Marks = new("xx", "ｘｘ", "××", "【", "待补充", "待填写", "todo");

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from told in PersonSummary.All(content)
        from mark in Marks.In(told.Summary.Source)
        where !IsPartOfModel(told.Summary.Source, mark)
        select Found(told, mark);

    static Diagnostic Found(PersonSummary told, MarkedWord mark) => Descriptor.At(
        told.Summary.PlaceOf(mark.At),
        new(
            $"“{told.Person.Name}”的事迹简介里留有模板文字“{mark.Text}”。",
            $"'{mark.Text}' is left over from a form in the summary of {told.Person.Name}."),
        new("请换成真实的内容，或者删去。", "Put in what belongs there, or delete it."));

    // XX-100 and XXL are names of things.
    static bool IsPartOfModel(string text, MarkedWord mark) =>
        char.IsAsciiLetter(mark.Text[0]) && (IsLatin(text, mark.At - 1) || IsLatin(text, mark.At + mark.Text.Length));

    static bool IsLatin(string text, int at) => at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '-');
}
