using System.Collections.Immutable;
using System.Diagnostics;
using PublicitySite.Diagnostics;

namespace PublicitySite.Calendars;

/// <summary>What a calendar says to a question: the answer, or why there is none. It never answers by guessing.</summary>
abstract record CalendarAnswer<T>
{
    CalendarAnswer()
    {
    }

    /// <summary>The findings that stand in the way of an answer, at the place that asked; none where there is one.</summary>
    internal ImmutableArray<Diagnostic> FindingsAt(Place place) => this switch
    {
        Known => [],
        MissingYears(var years) => [.. years.Select(year => CalendarFindings.NoCalendar(place, year))],
        NoSuchLength(var days) => [CalendarFindings.NoSuchLength(place, days)],
        _ => throw new UnreachableException(),
    };

    /// <summary>Asks the next question with the answer to this one.</summary>
    internal CalendarAnswer<TNext> Then<TNext>(Func<T, CalendarAnswer<TNext>> ask) => this switch
    {
        Known(var value) => ask(value),
        MissingYears(var years) => new CalendarAnswer<TNext>.MissingYears(years),
        NoSuchLength(var days) => new CalendarAnswer<TNext>.NoSuchLength(days),
        _ => throw new UnreachableException(),
    };

    internal sealed record Known(T Value) : CalendarAnswer<T>;

    /// <summary>The arrangements of these years are needed and not there; in order, at least one.</summary>
    internal sealed record MissingYears(ImmutableArray<int> Years) : CalendarAnswer<T>;

    /// <summary>No publicity lasts this many days.</summary>
    internal sealed record NoSuchLength(int Days) : CalendarAnswer<T>;
}
