using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

/// <summary>
/// The foot of every page has all that government sites have to print; where a host portal brings the foot, it is the portal's affair.
/// </summary>
static class FooterIncomplete
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0483",
        Severity.Warning,
        new("页脚缺少必备的内容", "the foot of the pages lacks something"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("国办发〔2017〕47号：页面底部功能区", "the guide to government sites: the foot of pages"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        content.Site.Host.Footer is null && Missing(content.Site).ToArray() is [_, ..] missing
            ? [Descriptor.At(
                content.Site.Origin,
                new(
                    $"页脚缺少{string.Join('、', missing.Select(item => item.Name))}。",
                    $"The foot of the pages lacks {string.Join(", ", missing.Select(item => item.Key))}."),
                new(
                    $"请在 site.yaml 中填写{string.Join('、', missing.Select(item => item.Key))}；还没有办下来的，办好以后补上。",
                    "Fill it in in site.yaml, as soon as the site has it."))]
            : [];

    static IEnumerable<(string Name, string Key)> Missing(Site site)
    {
        if (site.Footer.Icp is null)
            yield return ("ICP备案编号", "footer.icp");
        if (site.Footer.PoliceRecord is null)
            yield return ("公安机关备案号", "footer.police-record");
        if (site.Footer.PartyGovernmentMark is null)
            yield return ("党政机关网站标识", "footer.party-government-mark");
        if (site.Footer.ReportErrors is null)
            yield return ("“我为政府网站找错”入口", "footer.report-errors");
        if (site.Contact.Phones.IsEmpty)
            yield return ("联系电话", "contact.phones");
    }
}
