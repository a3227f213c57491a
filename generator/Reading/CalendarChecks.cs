using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>Slips of the pen that would make every period of a year wrong: each day once, in order, in its year, on a likely weekday.</summary>
static class CalendarChecks
{
    internal static IEnumerable<Diagnostic> Of(
        int year, ImmutableArray<Placed<Holiday>> daysOff, ImmutableArray<Placed<MakeupWorkday>> work) =>
    [
        .. daysOff.Where(range => range.Value.To < range.Value.From)
            .Select(range => CalendarFindings.RangeBackwards(range.Place, range.Value.From, range.Value.To)),
        .. daysOff.Zip(daysOff.Skip(1)).SelectMany(pair => Order(pair.First.Value, pair.Second)),
        .. daysOff.SelectMany(range => OutsideYear(year, range.Place, range.Value.From, range.Value.To)),
        .. work.SelectMany(day => OutsideYear(year, day.Place, day.Value.Date, day.Value.Date)),
        .. work.SelectMany((day, index) => Makeup(day, daysOff, work[..index])),
    ];

    static IEnumerable<Diagnostic> Order(Holiday before, Placed<Holiday> next)
    {
        if (next.Value.From <= before.To && next.Value.From >= before.From)
        {
            yield return CalendarFindings.DayTwice(next.Place, next.Value.From);
        }
        else if (next.Value.From < before.From)
        {
            yield return CalendarFindings.OutOfOrder(next.Place, next.Value.From, before.From);
        }
    }

    // Days of a New Year arrangement may lie in the December before, never in the January after.
    static IEnumerable<Diagnostic> OutsideYear(int year, Place place, params DateOnly[] days) =>
        from day in days.Distinct()
        where day.Year != year && (day.Year, day.Month) != (year - 1, 12)
        select CalendarFindings.OutsideYear(place, day, year);

    static IEnumerable<Diagnostic> Makeup(
        Placed<MakeupWorkday> day, ImmutableArray<Placed<Holiday>> daysOff, ImmutableArray<Placed<MakeupWorkday>> before)
    {
        var date = day.Value.Date;
        if (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        {
            yield return CalendarFindings.MakeupOnWeekday(day.Place, date);
        }

        if (daysOff.FirstOrDefault(range => range.Value.From <= date && date <= range.Value.To) is { } off)
        {
            yield return CalendarFindings.MakeupIsOff(day.Place, date, off.Value.Name);
        }

        if (before.Any(earlier => earlier.Value.Date == date))
        {
            yield return CalendarFindings.DayTwice(day.Place, date);
        }
    }
}
