using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>A list that goes out after all documents of its scheme have ended rests on nothing.</summary>
static class ListWithoutBasisInForce
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0426",
        Severity.Warning,
        new("发布名单时依据都已过有效期", "list after its scheme's documents have ended"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Missing, Check)
    {
        Basis = new("选拔项目所列文件写明的有效期", "the validity that a document states"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        let published = list.Publicity.Published
        where list.Scheme.Basis.Length > 0 && list.Scheme.Basis.All(basis => basis.ValidUntil < published)
        where !content.Notices.Any(notice => IsPolicyInForce(notice, list))
        let last = list.Scheme.Basis.Max(basis => basis.ValidUntil) ?? published
        select Descriptor.At(
            list.PlaceOf("publicity.published"),
            new(
                $"名单发布时，“{list.Scheme.Name}”的依据都已过有效期（最后一个到{last.Chinese}）。",
                $"When the list went out, all documents of '{list.Scheme.Name}' had ended, the last on {last.Iso}."),
            new(
                "请在选拔项目的 basis 中补充现在有效的文件，或者核对 valid-until。",
                "Add the document that is in force to the scheme's basis, or check valid-until."));

    static bool IsPolicyInForce(Notice notice, HonoreeList list) =>
        notice.Kind == NoticeKind.Policy
        && notice.Scheme == list.Scheme.Id
        && notice.Issued <= list.Publicity.Published
        && (notice.ValidUntil is null || notice.ValidUntil >= list.Publicity.Published);
}
