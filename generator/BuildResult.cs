using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Pages;

namespace PublicitySite;

/// <summary>What a build came to.</summary>
/// <param name="Files">The whole site; empty where a diagnostic stops the publication.</param>
/// <param name="Diagnostics">All diagnostics, in the order in which they are printed.</param>
/// <param name="Pages">How many pages of each kind there are, in the order in which they are printed.</param>
sealed record BuildResult(
    ImmutableArray<OutputFile> Files,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<PageCount> Pages)
{
    /// <summary>Nothing may be written: the published site stays as it was.</summary>
    internal bool Stopped => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>How many pages of one kind there are.</summary>
/// <param name="Kind">As people call it: 人选页, profiles.</param>
/// <param name="Count">At least 0.</param>
sealed record PageCount(LocalizedText Kind, int Count);

/// <summary>Counts the pages of a site by kind, as the closing table prints them.</summary>
static class PageCounts
{
    internal static ImmutableArray<PageCount> Count(ImmutableArray<Page> pages) =>
        [.. pages.CountBy(page => page.Kind).OrderBy(count => count.Key).Select(count => new PageCount(NameOf(count.Key), count.Value))];

    static LocalizedText NameOf(PageKind kind) => kind switch
    {
        PageKind.Home => new("首页", "home"),
        PageKind.Column => new("栏目", "columns"),
        PageKind.Notice => new("通知公告", "notices"),
        PageKind.List => new("名单公示", "lists"),
        PageKind.Profile => new("人选风采", "profiles"),
        PageKind.Honorees => new("人才名录", "honorees"),
        PageKind.Scheme => new("选拔项目", "schemes"),
        PageKind.Archive => new("历史归档", "archive"),
        PageKind.Service => new("服务页", "service"),
        PageKind.Withdrawn => new("撤回说明", "withdrawn"),
        PageKind.Redirect => new("地址跳转", "redirects"),
        PageKind.Outside => new("离站提示", "leaving"),
    };
}

/// <summary>The steps of a build in their order, as its progress is told.</summary>
enum Stage
{
    Reading,
    Validation,
    Pages,
    Rendering,
    Checking,
    Writing,
}
