using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Model;
using PublicitySite.Validation.Summaries;

namespace PublicitySite.Validation.Documents;

/// <summary>A link in a text that leads to a list, scheme, notice, summary or attachment of this site leads to one that exists.</summary>
static class DeadLink
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0479", Severity.Error, new("链接的目标不存在", "link to what does not exist"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Missing, Check)
    {
        Basis = new("政府网站检查通报：页面上的链接应当打得开", "reports on inspections of government sites: no dead links"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today)
    {
        var targets = new LinkableFiles(content);
        return
            from text in (IEnumerable<MarkdownDocument>)[
                .. Published.Notices(content).Select(notice => notice.Body),
                .. PersonSummary.All(content).Select(told => told.Summary),
            ]
            from link in text.Links
            let path = link.PathFrom(text.Start.File)
            where path is not null && !targets.Has(path)
            select Found(text, link, path, targets);
    }

    static Diagnostic Found(MarkdownDocument text, WrittenLink link, string path, LinkableFiles targets) => Descriptor.At(
        text.PlaceOf(link.At),
        new($"链接“{link.Target}”的目标不存在。", $"The link '{link.Target}' leads to what does not exist."),
        targets.Nearest(path) is { } nearest
            ? new($"是不是指 {nearest}？", $"Did you mean {nearest}?")
            : new(
                "链接写站内文件的相对路径，例如“../2019/luzhou-call.md”或者“../../honorees/luzhou-2019/list.yaml”。",
                "Write the relative path of a file of the site, as ../2019/luzhou-call.md or ../../honorees/luzhou-2019/list.yaml."));
}
