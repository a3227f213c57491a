using System.Collections.Immutable;
using System.Diagnostics;
using PublicitySite.Diagnostics;

namespace PublicitySite.Calendars;

/// <summary>What a calendar says to a question: the answer, or why there is none. It never answers by guessing.</summary>
abstract record CalendarResult<T>
{
    CalendarResult()
    {
    }

    /// <summary>The diagnostics that stand in the way of an answer, at the place that asked; none where there is one.</summary>
    internal ImmutableArray<Diagnostic> DiagnosticsAt(SourceLocation location) => this switch
    {
        Known => [],
        MissingYears(var years) => [.. years.Select(year => CalendarDiagnostics.NoCalendar(location, year))],
        NoSuchLength(var days) => [CalendarDiagnostics.NoSuchLength(location, days)],
        _ => throw new UnreachableException(),
    };

    /// <summary>Asks the next question with the answer to this one.</summary>
    internal CalendarResult<TNext> Then<TNext>(Func<T, CalendarResult<TNext>> ask) => this switch
    {
        Known(var value) => ask(value),
        MissingYears(var years) => new CalendarResult<TNext>.MissingYears(years),
        NoSuchLength(var days) => new CalendarResult<TNext>.NoSuchLength(days),
        _ => throw new UnreachableException(),
    };

    internal sealed record Known(T Value) : CalendarResult<T>;

    /// <summary>The arrangements of these years are needed and not there; in order, at least one.</summary>
    internal sealed record MissingYears(ImmutableArray<int> Years) : CalendarResult<T>;

    /// <summary>No publicity lasts this many days.</summary>
    internal sealed record NoSuchLength(int Days) : CalendarResult<T>;
}
