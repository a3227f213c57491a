using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>Makes the strip of days of a period: which count, which do not and why.</summary>
static class DayCells
{
    internal static ImmutableArray<DayCell> Of(PublicityPeriod period, DateOnly today)
    {
        var counted = period.Days.Select((date, place) => Cell(date, today, place + 1, null));
        var skipped = period.Skipped.Select(day => Cell(day.Date, today, null, day.Reason));
        return [.. counted.Concat(skipped).OrderBy(cell => cell.Date.Iso, StringComparer.Ordinal)];
    }

    static DayCell Cell(DateOnly date, DateOnly today, int? number, string? reason) =>
        new(Day.Of(date), DisplayNames.Of(date.DayOfWeek), number, reason, number is not null, date == today);
}
