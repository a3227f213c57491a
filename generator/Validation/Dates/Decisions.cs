using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>A notice that announces the result of a list.</summary>
sealed record Decision(Notice Notice, HonoreeList List);

static class Decisions
{
    /// <summary>The notices of kind decision that name a list; what was withdrawn decides nothing.</summary>
    internal static IEnumerable<Decision> Of(SiteContent content) =>
        from notice in content.Notices
        where notice is { Kind: NoticeKind.Decision, List: not null, Withdrawn: null }
        from list in content.Lists
        where list.Id == notice.List && list.Withdrawn is null
        select new Decision(notice, list);
}
