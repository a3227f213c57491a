using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Dates;

/// <summary>A scheme does not rest on a document longer than the document holds.</summary>
static class BasisOutlivesItsDocument
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0425", Severity.Warning, new("依据已过有效期", "basis past its validity"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("选拔项目所列文件写明的有效期", "the validity that a document states"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from scheme in content.Schemes
        from basis in scheme.Basis.Index()
        from policy in content.Notices
        where policy.Kind == NoticeKind.Policy && policy.Number is not null && policy.Number == basis.Item.Number
        let ended = policy.ValidUntil ?? DateOnly.MaxValue
        where ended < today && (basis.Item.ValidUntil is null || basis.Item.ValidUntil > ended)
        select Descriptor.At(
            scheme.PlaceOf($"basis[{basis.Index}].valid-until"),
            new(
                $"依据“{basis.Item.Title}”的有效期已于{ended.Chinese}届满，选拔项目仍把它当作有效。",
                $"'{basis.Item.Title}' ended on {ended.Iso}; the scheme still takes it as in force."),
            new(
                $"请在这一条依据中写明 valid-until: {ended.Iso}，并补充新的依据。",
                $"Write valid-until: {ended.Iso} there, and add the document that holds now."));
}
