using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Pages;

namespace PublicitySite;

/// <summary>Counts the pages of a site by kind, as the closing table prints them.</summary>
static class PageCounts
{
    internal static ImmutableArray<PageCount> Of(ImmutableArray<Page> pages) =>
        [.. pages.CountBy(page => page.Kind).OrderBy(count => count.Key).Select(count => new PageCount(NameOf(count.Key), count.Value))];

    static Wording NameOf(PageKind kind) => kind switch
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
        _ => new("离站提示", "leaving"),
    };
}
