using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>Makes what pages tell of later changes: newest first, none of the future.</summary>
static class ChangeViews
{
    internal static IEnumerable<ChangeView> Of(IEnumerable<Change> changes, DateOnly today) =>
        from change in changes
        where change.Date <= today
        orderby change.Date descending
        select new ChangeView(Day.Of(change.Date), DisplayNames.Of(change.Kind), change.Note);
}
