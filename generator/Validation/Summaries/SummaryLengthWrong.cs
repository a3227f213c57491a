using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Summaries;

/// <summary>A summary of less than half the length asked, or of more than half as much again, is none.</summary>
static class SummaryLengthWrong
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0458", Severity.Error, new("事迹简介字数不符合要求", "summary of a wrong length"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("选拔通知的字数规定，如500字左右", "the calls for nominations: about 500 characters"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from told in PersonSummary.All(content)
        let length = SummaryLength.Measure(told)
        where !length.IsBearable
        select Descriptor.At(told.Summary.Start, length.Message(told.Person.Name, percent: 50), length.Help);
}
