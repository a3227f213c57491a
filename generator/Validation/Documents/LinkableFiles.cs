using System.Collections.Immutable;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Validation.Documents;

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
