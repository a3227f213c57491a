namespace PublicitySite.Model;

/// <summary>On which days something came into a column; what was withdrawn counts for nothing.</summary>
static class ColumnDays
{
    /// <summary>Columns of notices and policies have something new at least every so many months.</summary>
    internal const int SilentMonths = 6;

    // Lists and documents from which on a site is in use.
    const int Begun = 6;

    /// <summary>It has more than its first few lists and documents.</summary>
    internal static bool IsInUse(SiteContent content) => content.Lists.Length + content.Notices.Length >= Begun;

    internal static IEnumerable<DateOnly> Of(ColumnKind column, SiteContent content) => column == ColumnKind.Publicity
        ? content.Lists.Where(list => list.Withdrawn is null).Select(list => list.Publicity.Published)
        : content.Notices.Where(notice => notice.Withdrawn is null && ColumnOf(notice.Kind) == column).Select(notice => notice.Published);

    /// <summary>The columns of notices and policies that have had nothing new for too long, each with the day of its last.</summary>
    internal static IEnumerable<(Column Column, DateOnly Last)> Silent(SiteContent content, DateOnly today) =>
        from column in content.Site.Columns
        where IsInUse(content) && column.Kind is ColumnKind.Notices or ColumnKind.Policies
        let days = Of(column.Kind, content).Where(day => day <= today).ToArray()
        where days.Length > 0 && days.Max() < today.AddMonths(-SilentMonths)
        select (column, days.Max());

    static ColumnKind ColumnOf(NoticeKind kind) => kind switch
    {
        NoticeKind.Policy => ColumnKind.Policies,
        NoticeKind.Decision => ColumnKind.Results,
        NoticeKind.Notice or NoticeKind.Announcement => ColumnKind.Notices,
    };
}
