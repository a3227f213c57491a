using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Model;

namespace PublicitySite.Due;

/// <summary>
/// An instant at which pages become others, so that the site has to be built anew: always the beginning of a day in the site's zone.
/// The day behind 截至, which moves every day, is no reason for it.
/// </summary>
/// <param name="Day">The civil day that begins.</param>
/// <param name="Offset">Distance of the site's zone from UTC.</param>
/// <param name="Turns">What happens then; at least one, no subject twice.</param>
sealed record Moment(DateOnly Day, TimeSpan Offset, ImmutableArray<StateChange> Turns)
{
    /// <summary><c>2026-11-21T00:00:00+08:00</c>.</summary>
    public override string ToString() => $"{Day.Iso}T00:00:00{Zones.Text(Offset)}";

    /// <summary>The first after the beginning of <paramref name="today"/>; null where the pages stay as they are for good.</summary>
    internal static Moment? After(
        DateOnly today, SiteContent content) => Between(today.AddDays(1), DateOnly.MaxValue, content).FirstOrDefault();

    /// <summary>All from the first day to the last, both inclusive, in order.</summary>
    internal static IEnumerable<Moment> Between(DateOnly first, DateOnly last, SiteContent content) =>
        from turn in (IEnumerable<StateChange>)
        [
            .. content.Lists.SelectMany(ListStateChanges.Of),
            .. content.Notices.SelectMany(DocumentStateChanges.Of),
            .. content.Schemes.SelectMany(DocumentStateChanges.Of),
        ]
        where first <= turn.Day && turn.Day <= last
        group turn by turn.Day into day
        orderby day.Key
        select new Moment(day.Key, content.Site.Offset, Told(day));

    static ImmutableArray<StateChange> Told(IEnumerable<StateChange> turns) =>
    [
        .. turns.GroupBy(turn => turn.Title, StringComparer.Ordinal).Select(same => same.MinBy(turn => turn.Kind)).OfType<StateChange>()
            .OrderBy(turn => turn.Kind).ThenBy(turn => turn.Title, StringComparer.Ordinal),
    ];
}

/// <summary>The days on which a notice, or what a scheme rests on, shows something else.</summary>
static class DocumentStateChanges
{
    internal static IEnumerable<StateChange> Of(Notice notice)
    {
        var withdrawn = notice.Withdrawn?.Date ?? DateOnly.MaxValue;
        return
        [
            new(notice.Published, StateChangeKind.Published, notice.Title),
            .. notice.Withdrawn is not null && withdrawn > notice.Published
                ? [new StateChange(withdrawn, StateChangeKind.Withdrawn, notice.Title)]
                : Array.Empty<StateChange>(),
            .. WhileShown(notice).Where(turn => turn.Day > notice.Published && turn.Day < withdrawn),
        ];
    }

    internal static IEnumerable<StateChange> Of(Scheme scheme) =>
        from basis in scheme.Basis
        from turn in Lapsed(basis.ValidUntil, basis.Title)
        select turn;

    static IEnumerable<StateChange> WhileShown(Notice notice) =>
    [
        .. Lapsed(notice.ValidUntil, notice.Title),
        .. notice.Changes.Select(change => new StateChange(change.Date, StateChangeKind.Change, notice.Title)),
    ];

    /// <summary>The last day counts whole; 9999-12-31 is a way to write “for good”.</summary>
    static IEnumerable<StateChange> Lapsed(DateOnly? validUntil, string title) =>
        validUntil is { } last && last < DateOnly.MaxValue ? [new(last.AddDays(1), StateChangeKind.Lapsed, title)] : [];
}

/// <summary>The days on which a list shows something else: from its publication to its withdrawal.</summary>
static class ListStateChanges
{
    internal static IEnumerable<StateChange> Of(HonoreeList list)
    {
        var withdrawn = list.Withdrawn?.Date ?? DateOnly.MaxValue;
        var published = list.Publicity.Published;
        return (list.Withdrawn is null ? [] : Once(list, withdrawn, StateChangeKind.Withdrawn))
            .Concat(WhileShown(list).Where(turn => turn.Day < withdrawn))
            .Where(turn => turn.Day > published)
            .Prepend(new(published, StateChangeKind.Published, list.Title));
    }

    static IEnumerable<StateChange> WhileShown(HonoreeList list) =>
    [
        .. Days(list),
        .. list.Changes.SelectMany(change => Once(list, change.Date, StateChangeKind.Change)),
        .. list.Approval is { } approval
            ? Once(list, approval.Date, StateChangeKind.Approved).Concat(WhileApproved(list).Where(turn => turn.Day > approval.Date))
            : [],
    ];

    /// <summary>Every day of the period: its page says how many are left and marks the day; the day after has no mark any more.</summary>
    static IEnumerable<StateChange> Days(HonoreeList list)
    {
        var (first, after) = (list.Publicity.Period.Starts, list.Publicity.Period.Ends.AddDays(1));
        return CivilDays.Between(first, after).Select(day => new StateChange(day, KindOf(list, day), list.Title));
    }

    static StateChangeKind KindOf(HonoreeList list, DateOnly day) => (list.StateOn(day.AddDays(-1)), list.StateOn(day)) switch
    {
        (not PublicityState.Open, PublicityState.Open) => StateChangeKind.Opened,
        (not PublicityState.Closed, PublicityState.Closed) => StateChangeKind.Closed,
        _ => StateChangeKind.DayOfPublicity,
    };

    static IEnumerable<StateChange> WhileApproved(HonoreeList list) =>
    [
        .. list.Events
            .Where(entry => list.People.Any(person => person.Number == entry.Person))
            .SelectMany(entry => Once(list, entry.Date, StateChangeKind.Event)),
        .. list.Term is { } term && list.People.Any(person => list.TermStateOf(person, term.Until) == TermState.Serving)
            ? Once(list, term.Until.AddDays(1), StateChangeKind.TermEnded)
            : [],
    ];

    static IEnumerable<StateChange> Once(HonoreeList list, DateOnly day, StateChangeKind kind) => [new(day, kind, list.Title)];
}
