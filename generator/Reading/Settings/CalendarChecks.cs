using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>What the days of a calendar file say of each other: in order, and each day once.</summary>
static class CalendarChecks
{
    internal static IEnumerable<Diagnostic> Of(
        int year, ImmutableArray<Placed<Holiday>> daysOff, ImmutableArray<Placed<MakeupWorkday>> work)
    {
        ImmutableArray<Holiday> holidays = [.. daysOff.Select(holiday => holiday.Value)];
        return
        [
            .. daysOff.SelectMany(holiday => holiday.Value.FindingsAt(holiday.Place, year)),
            .. daysOff.Zip(daysOff.Skip(1)).SelectMany(pair => Order(pair.First.Value, pair.Second)),
            .. work.SelectMany(day => day.Value.FindingsAt(day.Place, year, holidays)),
            .. work.Where((day, index) => work[..index].Any(before => before.Value.Date == day.Value.Date))
                .Select(day => CalendarFileFindings.DayTwice(day.Place, day.Value.Date)),
        ];
    }

    static IEnumerable<Diagnostic> Order(Holiday before, Placed<Holiday> next)
    {
        if (next.Value.From < before.From)
        {
            yield return CalendarFileFindings.OutOfOrder(next.Place, next.Value.From, before.From);
        }
        else if (next.Value.From <= before.To)
        {
            yield return CalendarFileFindings.DayTwice(next.Place, next.Value.From);
        }
    }
}
