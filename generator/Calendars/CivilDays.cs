namespace PublicitySite.Calendars;

/// <summary>Days in a row, worked or not.</summary>
static class CivilDays
{
    /// <summary>From first to last, both inclusive; none where the last is before the first.</summary>
    internal static IEnumerable<DateOnly> Between(DateOnly from, DateOnly to) =>
        Enumerable.Range(from.DayNumber, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(DateOnly.FromDayNumber);

    /// <summary>From this day on, to the end of the year 9999.</summary>
    internal static IEnumerable<DateOnly> From(DateOnly first) => Between(first, DateOnly.MaxValue);

    /// <summary>From the day after this one on.</summary>
    internal static IEnumerable<DateOnly> After(DateOnly day) => From(day).Skip(1);
}
