using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>A notice or a list as something that was published on a day: what columns, archive and feeds are made of.</summary>
sealed record Item
{
    internal required Address Address { get; init; }

    internal required string Title { get; init; }

    internal required DateOnly Published { get; init; }

    /// <summary>The day of its last visible change.</summary>
    internal required DateOnly Updated { get; init; }

    internal required ColumnKind Column { get; init; }

    internal required string Author { get; init; }

    internal string? Note { get; init; }

    internal string? Summary { get; init; }

    internal Badge? Badge { get; init; }

    internal DateOnly? Starts { get; init; }

    internal DateOnly? Ends { get; init; }

    /// <summary>Id of the scheme it belongs to.</summary>
    internal string? Scheme { get; init; }

    internal static Item Of(Notice notice, DateOnly today) => new()
    {
        Address = Addresses.Notice(notice),
        Title = notice.Title,
        Published = notice.Published,
        Updated = LastOf(notice.Published, notice.Changes, today),
        Column = ColumnOf(notice.Kind),
        Author = notice.Source,
        Note = notice.Number,
        Summary = notice.Summary,
        Badge = notice.ValidUntil is { } last ? DisplayNames.Validity(last, today) : null,
        Scheme = notice.Scheme,
    };

    internal static Item Of(HonoreeList list, string author, DateOnly today)
    {
        var state = list.StateOn(today);
        return new()
        {
            Address = Addresses.List(list),
            Title = list.Title,
            Published = list.Publicity.Published,
            Updated = LastOf(
                state == PublicityState.Approved ? list.Approval?.Date ?? default : list.Publicity.Published,
                list.Changes,
                today),
            Column = ColumnKind.Publicity,
            Author = author,
            Note = list.Scheme.Name,
            Badge = DisplayNames.Of(state),
            Starts = list.Publicity.Period.Starts,
            Ends = list.Publicity.Period.Ends,
            Scheme = list.Scheme.Id,
        };
    }

    /// <summary>The row on <paramref name="page"/>.</summary>
    internal ItemRow RowOn(Address page) => new()
    {
        Title = Title,
        Href = Address.From(page),
        Published = Day.Of(Published),
        Note = Note,
        Badge = Badge,
        Starts = Starts is { } starts ? Day.Of(starts).Iso : null,
        Ends = Ends is { } ends ? Day.Of(ends).Iso : null,
    };

    internal static ColumnKind ColumnOf(NoticeKind kind) => kind switch
    {
        NoticeKind.Decision => ColumnKind.Results,
        NoticeKind.Policy => ColumnKind.Policies,
        NoticeKind.Notice or NoticeKind.Announcement => ColumnKind.Notices,
    };

    static DateOnly LastOf(DateOnly first, IEnumerable<Change> changes, DateOnly today) =>
        changes.Select(change => change.Date).Where(date => date <= today).Append(first).Max();
}
