using PublicitySite.Model;

namespace PublicitySite.Validation.Texts;

/// <summary>A notice and the list that it is about.</summary>
sealed record NoticeOfList(Notice Notice, HonoreeList List);

static class NoticesOfLists
{
    /// <summary>What was withdrawn, notice or list, says nothing any more.</summary>
    internal static IEnumerable<NoticeOfList> Find(SiteContent content) =>
        from notice in content.Notices
        where notice is { List: not null, Withdrawn: null }
        from list in content.Lists
        where list.Id == notice.List && list.Withdrawn is null
        select new NoticeOfList(notice, list);

    /// <summary>Those that know the list's period: not the ones that were out before it was extended.</summary>
    internal static IEnumerable<NoticeOfList> WithItsPeriod(SiteContent content) =>
        Find(content).Where(
            pair => !pair.List.Changes.Any(change => change.Kind == ChangeKind.Extension && change.Date >= pair.Notice.Published));
}
