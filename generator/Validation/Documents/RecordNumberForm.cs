using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>网站标识码, ICP备案编号 and 公安机关备案号 have the forms in which they are given out.</summary>
static class RecordNumberForm
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0484",
        Severity.Warning,
        new("标识码或备案号格式不对", "identity code or record number in a wrong form"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("国办发〔2017〕47号：网站标识码、备案编号", "the guide to government sites: identity code and record numbers"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today)
    {
        var site = content.Site;
        if (!RecordNumbers.IsIdentityCode(site.IdentityCode))
            yield return Found(site, "网站标识码", site.IdentityCode, "5105000001");
        if (site.Footer.Icp is { } icp && !RecordNumbers.IsIcp(icp))
            yield return Found(site, "ICP备案编号", icp, "川ICP备00000000号-1");
        if (site.Footer.PoliceRecord is { } police && !RecordNumbers.IsPolice(police))
            yield return Found(site, "公安机关备案号", police, "川公网安备00000000000000号");
    }

    static Diagnostic Found(Site site, string name, string found, string example) => Descriptor.At(
        site.Origin,
        new($"{name}“{found}”的格式不对。", $"{name} '{found}' is in a wrong form."),
        new($"请照发证机关给的原样填写，例如“{example}”。", $"Write it as it was given out, such as '{example}'."));
}
