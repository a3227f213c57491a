using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>Every layer of a document has its mark: 一、（一）1.（1）, full-width brackets, nothing behind them.</summary>
static class HeadingMark
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0471",
        Severity.Warning,
        new("层次序号的标点不对", "wrong mark at the number of a heading"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.3.3条；GB/T 15834—2011 附录B.3.4", "GB/T 9704-2012, 7.3.3; GB/T 15834-2011, B.3.4"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in Published.Notices(content)
        from line in NumberedLine.In(notice.Body)
        where !line.Number.IsRight
        let right = SectionNumber.Write(line.Number.Layer, line.Number.Value)
        select Descriptor.At(
            notice.Body.PlaceOf(line.At),
            new($"序号“{line.Text}”的标点不对。", $"The mark of the number {line.Text} is wrong."),
            new($"写成“{right}”。", $"Write it as {right}"));
}
