using System.Collections.Immutable;

namespace PublicitySite.Calendars;

/// <summary>
/// Which days are worked: weekends, and the State Council's yearly arrangements with their make-up days.
/// Knows the years it has an arrangement for, and never guesses another.
/// </summary>
sealed class WorkCalendar
{
    internal WorkCalendar(ImmutableArray<CalendarYear> years) => Years = years;

    internal ImmutableArray<CalendarYear> Years { get; }
}
