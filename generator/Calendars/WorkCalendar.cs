using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PublicitySite.Calendars;

/// <summary>
/// Which days are worked: weekends, and the State Council's yearly arrangements with their make-up days.
/// Knows the years it has an arrangement for, and never guesses another.
/// </summary>
sealed class WorkCalendar
{
    readonly FrozenSet<int> covered;
    readonly FrozenDictionary<DateOnly, DayStatus> named;

    internal WorkCalendar(ImmutableArray<CalendarYear> years)
    {
        Years = years;
        covered = years.Select(year => year.Year).ToFrozenSet();
        named = StatusOfNamedDays(years).ToFrozenDictionary();
    }

    internal ImmutableArray<CalendarYear> Years { get; }

    /// <summary>Whether there is an arrangement for this year; the last days of its December need the next one as well.</summary>
    internal bool Covers(int year) => covered.Contains(year);

    internal DayStatus StatusOf(DateOnly day) => MissingYears(day, day) switch
    {
        [_, ..] missing => new DayStatus.Unknown(missing),
        _ when named.TryGetValue(day, out var status) => status,
        _ when IsWeekend(day) => new DayStatus.Weekend(),
        _ => new DayStatus.Workday(),
    };

    /// <summary>The years whose arrangements are needed for the days from first to last, both inclusive, but are not there.</summary>
    internal ImmutableArray<int> MissingYears(DateOnly from, DateOnly to)
    {
        var lastYear = CalendarYear.IsInNewYearReach(to) ? to.Year + 1 : to.Year;
        return [.. Enumerable.Range(from.Year, Math.Max(0, lastYear - from.Year + 1)).Where(year => !Covers(year))];
    }

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Make-up days are put in last: a day that is named both ways is worked.</summary>
    static Dictionary<DateOnly, DayStatus> StatusOfNamedDays(ImmutableArray<CalendarYear> years)
    {
        var status = new Dictionary<DateOnly, DayStatus>();
        foreach (var holiday in years.SelectMany(year => year.DaysOff))
        {
            foreach (var day in CivilDays.Between(holiday.From, holiday.To))
            {
                status[day] = new DayStatus.DayOff(holiday.Name);
            }
        }

        foreach (var makeup in years.SelectMany(year => year.MakeupWorkdays))
        {
            status[makeup.Date] = new DayStatus.MadeUp(makeup.Holiday);
        }

        return status;
    }
}
