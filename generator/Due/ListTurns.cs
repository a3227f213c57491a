using PublicitySite.Calendars;
using PublicitySite.Model;

namespace PublicitySite.Due;

/// <summary>The days on which a list shows something else: from its publication to its withdrawal.</summary>
static class ListTurns
{
    internal static IEnumerable<Turn> Of(HonoreeList list)
    {
        var withdrawn = list.Withdrawn?.Date ?? DateOnly.MaxValue;
        var published = list.Publicity.Published;
        return (list.Withdrawn is null ? [] : Once(list, withdrawn, TurnKind.Withdrawn))
            .Concat(WhileShown(list).Where(turn => turn.Day < withdrawn))
            .Where(turn => turn.Day > published)
            .Prepend(new(published, TurnKind.Published, list.Title));
    }

    static IEnumerable<Turn> WhileShown(HonoreeList list) =>
    [
        .. Days(list),
        .. list.Changes.SelectMany(change => Once(list, change.Date, TurnKind.Change)),
        .. list.Approval is { } approval ? Once(list, approval.Date, TurnKind.Approved).Concat(WhileApproved(list).Where(turn => turn.Day > approval.Date)) : [],
    ];

    /// <summary>Every day of the period: its page says how many are left and marks the day; the day after has no mark any more.</summary>
    static IEnumerable<Turn> Days(HonoreeList list)
    {
        var (first, after) = (list.Publicity.Period.Starts, list.Publicity.Period.Ends.AddDays(1));
        return CivilDays.Between(first, after).Select(day => new Turn(day, KindOf(list, day), list.Title));
    }

    static TurnKind KindOf(HonoreeList list, DateOnly day) => list.StateOn(day) is var state && state == list.StateOn(day.AddDays(-1))
        ? TurnKind.DayOfPublicity
        : state == PublicityState.Open ? TurnKind.Opened : state == PublicityState.Closed ? TurnKind.Closed : TurnKind.DayOfPublicity;

    static IEnumerable<Turn> WhileApproved(HonoreeList list) =>
    [
        .. list.Events.Where(entry => list.People.Any(person => person.Number == entry.Person)).SelectMany(entry => Once(list, entry.Date, TurnKind.Event)),
        .. list.Term is { } term && list.People.Any(person => list.TermStateOf(person, term.Until) == TermState.Serving)
            ? Once(list, term.Until.AddDays(1), TurnKind.TermEnded)
            : [],
    ];

    static IEnumerable<Turn> Once(HonoreeList list, DateOnly day, TurnKind kind) => [new(day, kind, list.Title)];
}
