using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages;

namespace PublicitySite.Tests.Support;

/// <summary>A small site with every kind of page, every column and every state.</summary>
static class FullSite
{
    internal static SiteContent Content { get; } = Some.Content(
        lists:
        [
            .. Enum.GetValues<PublicityState>().Select(state => Some.Bound(Some.ListThatIs(state, $"luzhou-{(int)state}"))),
        ],
        notices:
        [
            Some.Notice("call") with { RedirectFrom = ["notices/2019/old.html"], Scheme = "luzhou" },
            Some.Notice("answer", NoticeKind.Announcement),
            Some.Notice("rules", NoticeKind.Policy) with { ValidUntil = Some.Today },
            Some.Notice("result", NoticeKind.Decision) with { List = "luzhou-3" },
            Some.Notice("gone") with { Withdrawn = new(new(2026, 11, 5), "内容有误") },
        ]);

    internal static SiteIndex Index { get; } = new(Content, Some.Today);

    internal static ImmutableArray<Page> Pages { get; } = SitePlan.Of(Index);
}
