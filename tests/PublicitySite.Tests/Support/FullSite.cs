using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages;

namespace PublicitySite.Tests.Support;

/// <summary>A small site with every kind of page, every column and every state.</summary>
static class FullSite
{
    /// <summary>Its foot links to another site, so that it has a notice on the way there.</summary>
    static readonly Site Site = Some.Site() with
    {
        Footer = Some.Site().Footer with { ReportErrors = new("https://errors.example.org/report") },
    };

    internal static SiteContent Content { get; } = Some.Content(
        lists:
        [
            .. Enum.GetValues<PublicityState>()
                .Select(state => Some.Bound(WithPeopleOfItsOwn(Some.ListThatIs(state, $"luzhou-{(int)state}")))),
        ],
        notices:
        [
            Some.Notice("call") with { RedirectFrom = ["notices/2019/old.html"], Scheme = "luzhou" },
            Some.Notice("answer", NoticeKind.Announcement),
            Some.Notice("rules", NoticeKind.Policy) with { ValidUntil = Some.Today },
            Some.Notice("result", NoticeKind.Decision) with { List = "luzhou-3", Number = "泸市人社发〔2026〕120号" },
            Some.Notice("gone") with { Withdrawn = new(new(2026, 11, 5), "内容有误") },
        ]) with
    {
        Site = Site,
    };

    internal static SiteIndex Index { get; } = new(Content, Some.Today);

    internal static ImmutableArray<Page> Pages { get; } = SitePlan.Make(Index);

    // Nobody is a candidate while serving.
    static HonoreeList WithPeopleOfItsOwn(HonoreeList list) =>
        list with { People = [.. list.People.Select(person => person with { Employer = $"{person.Employer}{list.Id}车间" })] };
}
