using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>The 发文字号 of a notice, or of a list's approval, has none of the slips that are certain.</summary>
static class DocumentNumberWrong
{
    static readonly FindingKind Kind = new("PS0465", Severity.Error, new("发文字号写法不对", "document number written wrongly"));

    internal static readonly Rule Rule = new(Kind, RuleScope.Present, Check)
    {
        Basis = new("GB/T 9704—2012 第7.2.5条", "GB/T 9704-2012, 7.2.5"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
    [
        .. content.Notices.SelectMany(notice => Of(notice.Number, notice.PlaceOf("number"))),
        .. content.Lists.SelectMany(list => Of(list.Approval?.Document, list.PlaceOf("approval.document"))),
    ];

    static IEnumerable<Diagnostic> Of(string? number, Place place) =>
        from found in DocumentNumber.In(number ?? "")
        where found.Slips != DocumentNumber.Slips.None
        select Kind.At(place, new($"发文字号“{number}”的写法不对。", $"The document number '{number}' is written wrongly."), DocumentNumber.Help(found.Slips));
}
