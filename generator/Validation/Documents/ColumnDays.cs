using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>On which days something came into a column; what was withdrawn counts for nothing.</summary>
static class ColumnDays
{
    // Lists and documents from which on a site is in use.
    const int Begun = 6;

    /// <summary>It has more than its first few lists and documents.</summary>
    internal static bool IsInUse(SiteContent content) => content.Lists.Length + content.Notices.Length >= Begun;

    internal static IEnumerable<DateOnly> Of(ColumnKind column, SiteContent content) => column == ColumnKind.Publicity
        ? content.Lists.Where(list => list.Withdrawn is null).Select(list => list.Publicity.Published)
        : Published.Notices(content).Where(notice => ColumnOf(notice.Kind) == column).Select(notice => notice.Published);

    static ColumnKind ColumnOf(NoticeKind kind) => kind switch
    {
        NoticeKind.Policy => ColumnKind.Policies,
        NoticeKind.Decision => ColumnKind.Results,
        _ => ColumnKind.Notices,
    };
}
