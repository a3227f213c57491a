using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>Documents that a text cites are cited by numbers as GB/T 9704 writes them.</summary>
static class DocumentNumberInText
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0467",
        Severity.Warning,
        new("正文中的发文字号写法不对", "document number in the text written wrongly"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.2.5条", "GB/T 9704-2012, 7.2.5"),
    };

    // A year in brackets with a number behind it is surely a document only if 号 follows.
    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from notice in Published.Notices(content)
        from found in DocumentNumber.In(notice.Body.Source)
        where found.Slips != DocumentNumber.Slips.None && !found.Slips.HasFlag(DocumentNumber.Slips.NoEnding)
        select Descriptor.At(
            notice.Body.PlaceOf(found.At),
            new($"发文字号“{found.Text}”的写法不对。", $"The document number '{found.Text}' is written wrongly."),
            DocumentNumber.Help(found.Slips));
}
