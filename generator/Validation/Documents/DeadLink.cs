using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Files;
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

/// <summary>
/// The files of the content that a text may link to; each stands for its page. Pictures are not among them: they are shown, not linked to.
/// </summary>
sealed class LinkableFiles
{
    static readonly ImmutableArray<string> Kinds = [".md", ".yaml", ".csv", ".xlsx", ".xls", ".docx", ".doc", ".pdf", ".txt", ".zip"];

    readonly HashSet<string> files;

    internal LinkableFiles(SiteContent content) => files =
    [
        .. content.Notices.Select(notice => ContentPaths.Notice(notice.Folder, notice.Id)),
        .. content.Notices.SelectMany(notice => notice.Attachments).Select(attachment => attachment.SourcePath),
        .. content.Schemes.Select(scheme => ContentPaths.Scheme(scheme.Id)),
        .. content.Lists.Select(list => ContentPaths.List(list.Id)),
        .. content.Lists.SelectMany(list => list.People).Select(person => person.Summary?.Start.File ?? ""),
    ];

    /// <summary>
    /// True also for what is no file of the content, e.g. a page that the site makes: whether that exists, its pages tell.
    /// </summary>
    internal bool Has(string path) =>
        files.Contains(path) || !ContentPaths.IsBelow(ContentPaths.Content, path) || !Kinds.Contains(Path.GetExtension(path));

    internal string? Nearest(string path) => Diagnostics.SpellingSuggestion.Find(path, files);
}
