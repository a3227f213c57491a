using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Summaries;

/// <summary>A summary is within a tenth of the length that the scheme asks for.</summary>
static class SummaryLengthUnusual
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0457", Severity.Warning, new("事迹简介字数偏离要求", "summary of an unusual length"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("选拔通知的字数规定，如500字左右", "the calls for nominations: about 500 characters"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from told in PersonSummary.All(content)
        let length = SummaryLength.Measure(told)
        where !length.IsRight && length.IsBearable
        select Descriptor.At(told.Summary.Start, length.Message(told.Person.Name, percent: 10), length.Help);
}
