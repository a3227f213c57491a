using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>The 发文字号 of a notice, or of a list's approval, has none of the slips that are certain.</summary>
static class DocumentNumberWrong
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0465", Severity.Error, new("发文字号写法不对", "document number written wrongly"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.2.5条", "GB/T 9704-2012, 7.2.5"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
    [
        .. content.Notices.SelectMany(notice => Check(notice.Number, notice.PlaceOf("number"))),
        .. content.Lists.SelectMany(list => Check(list.Approval?.Document, list.PlaceOf("approval.document"))),
    ];

    static IEnumerable<Diagnostic> Check(string? number, SourceLocation location) =>
        from found in DocumentNumber.In(number ?? "")
        where found.Slips != DocumentNumber.Slips.None
        select Descriptor.At(
            location,
            new($"发文字号“{number}”的写法不对。", $"The document number '{number}' is written wrongly."),
            DocumentNumber.Help(found.Slips));
}
