using PublicitySite.Model;

namespace PublicitySite.Due;

/// <summary>How a list stands on one day, and what comes next.</summary>
sealed record ListDue
{
    // An assessment takes hearings, votes and a document: work on it begins this many months before the term ends.
    const int AssessmentMonths = 3;

    internal required HonoreeList List { get; init; }

    internal required PublicityState State { get; init; }

    /// <summary>It is not on the site before this day.</summary>
    internal required bool IsHeldBack { get; init; }

    /// <summary>Days of the period that count and are not over, today included; in the period's unit.</summary>
    internal required int DaysLeft { get; init; }

    /// <summary>People whose term is over and whose assessment nobody has written down.</summary>
    internal required int Unassessed { get; init; }

    /// <summary>Null where nothing is left to do.</summary>
    internal required NextStep? Next { get; init; }

    internal static ListDue Of(HonoreeList list, DateOnly today)
    {
        var state = list.StateOn(today);
        var unassessed = state == PublicityState.Approved && list.Term is { } term ? CountUnassessed(list, term, today) : 0;
        return new()
        {
            List = list,
            State = state,
            IsHeldBack = today < list.Publicity.Published,
            DaysLeft = state is PublicityState.Scheduled or PublicityState.Open ? list.Publicity.Period.Days.Count(day => day >= today) : 0,
            Unassessed = list.Term is { } over && over.Until < today ? unassessed : 0,
            Next = StepOf(list, state, unassessed, today),
        };
    }

    static NextStep? StepOf(HonoreeList list, PublicityState state, int unassessed, DateOnly today) => (state, list) switch
    {
        (PublicityState.Withdrawn, _) => null,
        (PublicityState.Approved, { Term: { } term }) =>
            unassessed == 0 ? null : new(StepKind.Assess, term.Until, today >= term.Until.AddMonths(-AssessmentMonths)),
        (PublicityState.Approved, _) => null,
        (_, { Publicity.Published: var day }) when today < day => new(StepKind.Publish, day, IsDue: false),
        (PublicityState.Scheduled, { Publicity.Period.Starts: var day }) => new(StepKind.Open, day, IsDue: false),
        (_, { Publicity.Period.Ends: var last }) => new(StepKind.Announce, last.AddDays(1), state == PublicityState.Closed),
    };

    /// <summary>Who holds the title to the end of the term, and has passed or failed no assessment yet.</summary>
    static int CountUnassessed(HonoreeList list, Term term, DateOnly today) => list.People.Count(person =>
        list.TermStateOf(person, today <= term.Until ? today : term.Until) == TermState.Serving
        && !list.Events.Any(entry => entry.Person == person.Number && entry.Date <= today
            && entry.Kind is HonoreeEventKind.AssessmentPassed or HonoreeEventKind.AssessmentFailed));
}
