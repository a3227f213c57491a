using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Chinese;

namespace PublicitySite.Tests.Calendars;

public sealed class PeriodReadingTests
{
    [Theory]
    [InlineData("2024-09-30", "2024-10-12", 5, 6, "start-not-counted", "2024-10-11")]
    [InlineData("2024-09-29", "2024-10-10", 5, 5, "inclusive", "2024-10-10")]
    [InlineData("2019-09-02", "2019-09-06", 5, 5, "inclusive", "2019-09-06")]
    [InlineData("2026-11-23", "2026-11-30", 5, 6, "start-not-counted", "2026-11-27")]
    [InlineData("2023-09-28", "2023-10-12", 5, 7, "make-up-days-ignored", "2023-10-10")] // A make-up Saturday and Sunday.
    [InlineData("2024-09-29", "2024-10-11", 4, 6, "none", "2024-10-09")]
    [InlineData("2024-09-26", "2024-10-09", 5, 6, "start-not-counted", "2024-10-08")]
    [InlineData("2024-10-10", "2024-10-16", 5, 6, "start-not-counted", "2024-10-15")]
    [InlineData("2024-09-28", "2024-10-10", 4, 5, "make-up-days-ignored", "2024-10-09")] // A Saturday, so left out either way.
    [InlineData("2024-09-30", "2024-10-04", 5, 1, "holidays-ignored", "2024-10-11")]
    [InlineData("2024-09-30", "2024-10-06", 7, 1, "calendar-days", "2024-10-14")]
    [InlineData("2024-09-30", "2024-10-08", 5, 2, "none", "2024-10-11")]
    [InlineData("2024-10-09", "2024-10-13", 4, 4, "none", "2024-10-12")] // The right count, but the last day is a Sunday.
    [InlineData("2024-10-12", "2024-10-09", 5, 0, "none", "2024-10-17")] // Ends before it starts.
    [InlineData("2024-10-05", "2024-10-14", 6, 6, "inclusive", "2024-10-14")] // The first day is off and does not count.
    public void Stated_dates_are_read(string starts, string ends, int days, int counted, string way, string expected)
    {
        var reading = Known(starts, ends, days);

        Assert.Equal(
            (counted, way, expected, way == "inclusive"),
            (reading.Counted, reading.Way.Name, reading.ExpectedEnds.Iso, reading.Agrees));
    }

    /// <summary>2024-04-26 (Fri), 28 (make-up Sun), 29, 30, 6 May: where two ways give the same dates the first one is told.</summary>
    [Theory]
    [InlineData("2024-04-26", "2024-05-06", 5, "inclusive")]
    [InlineData("2024-04-26", "2024-05-07", 5, "start-not-counted")] // Also what leaving out the make-up Sunday gives.
    [InlineData("2024-04-26", "2024-04-30", 5, "calendar-days")]
    [InlineData("2024-04-28", "2024-05-07", 4, "start-not-counted")]
    [InlineData("2024-04-26", "2024-05-08", 5, "none")]
    [InlineData("2024-04-26", "2024-05-02", 5, "holidays-ignored")]
    public void Ways_of_counting_are_tried_in_their_order(string starts, string ends, int days, string way) =>
        Assert.Equal(way, Known(starts, ends, days).Way.Name);

    [Fact]
    public void Needs_the_arrangement_of_every_year_that_it_touches()
    {
        Assert.Equal([2027], Missing("2026-12-21", "2026-12-25", 5));
        Assert.Equal([2027], Missing("2026-11-23", "2027-02-01", 5));
        Assert.Equal([2027, 2028], Missing("2026-11-23", "2028-02-01", 5));
    }

    [Fact]
    public void A_length_below_one_is_no_period()
    {
        var answer = PeriodReading.Read(new() { Starts = new(2024, 9, 30), Ends = new(2024, 10, 12), Days = 0 }, Facts.Calendar);

        Assert.Equal(new CalendarResult<PeriodReading>.NoSuchLength(0), answer);
    }

    static PeriodReading Known(string starts, string ends, int days) =>
        Assert.IsType<CalendarResult<PeriodReading>.Known>(Read(starts, ends, days)).Value;

    static ImmutableArray<int> Missing(string starts, string ends, int days) =>
        Assert.IsType<CalendarResult<PeriodReading>.MissingYears>(Read(starts, ends, days)).Years;

    static CalendarResult<PeriodReading> Read(string starts, string ends, int days) =>
        PeriodReading.Read(new() { Starts = Facts.Date(starts), Ends = Facts.Date(ends), Days = days }, Facts.Calendar);
}
