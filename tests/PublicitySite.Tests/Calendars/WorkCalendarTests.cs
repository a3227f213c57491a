using PublicitySite.Calendars;

namespace PublicitySite.Tests.Calendars;

public sealed class WorkCalendarTests
{
    [Fact]
    public void Every_day_of_twenty_years_is_worked_as_the_facts_say()
    {
        var wrong = CivilDays.Between(new(2007, 1, 1), new(2026, 12, 24))
            .Where(day => Facts.Calendar.StatusOf(day).IsWorked != Facts.IsWorked(day));

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("2020-02-01", false, "春节")] // The extension of 2020 took the make-up day back.
    [InlineData("2020-02-02", false, "春节")]
    [InlineData("2020-02-03", true, null)]
    [InlineData("2020-01-19", true, "春节调休上班")]
    [InlineData("2015-09-03", false, "抗日战争暨世界反法西斯战争胜利70周年纪念日")]
    [InlineData("2015-09-05", false, "抗日战争暨世界反法西斯战争胜利70周年纪念日")]
    [InlineData("2015-09-06", true, "抗日战争暨世界反法西斯战争胜利70周年纪念日调休上班")]
    [InlineData("2006-12-31", null, null)] // Named by the arrangement of 2007, but there is none for 2006.
    [InlineData("2007-12-29", true, "元旦调休上班")]
    [InlineData("2007-12-30", false, "元旦")]
    [InlineData("2007-12-31", false, "元旦")]
    [InlineData("2011-12-31", true, "元旦调休上班")]
    [InlineData("2018-12-29", true, "元旦调休上班")]
    [InlineData("2018-12-31", false, "元旦")]
    [InlineData("2022-12-31", false, "元旦")]
    [InlineData("2019-05-02", false, "劳动节")] // A day off by the adjustment of March 2019.
    [InlineData("2019-05-05", true, "劳动节调休上班")]
    [InlineData("2014-04-06", false, "周末")] // The notice of 2014 names 5 and 7 April only.
    [InlineData("2023-10-07", true, "中秋节、国庆节调休上班")]
    [InlineData("2023-10-06", false, "中秋节、国庆节")]
    [InlineData("2024-10-05", false, "国庆节")] // A Saturday within the holiday belongs to it.
    [InlineData("2024-10-13", false, "周末")]
    [InlineData("2026-09-20", true, "国庆节调休上班")]
    [InlineData("2026-11-20", true, null)]
    [InlineData("2027-01-04", null, null)]
    public void A_day_is_worked_or_not_for_a_reason(string date, bool? worked, string? reason)
    {
        var status = Facts.Calendar.StatusOf(Facts.Date(date));

        Assert.Equal(worked, status is DayStatus.Unknown ? null : status.IsWorked);
        Assert.Equal(reason, status.Reason);
    }

    [Theory]
    [InlineData(2006, false)]
    [InlineData(2007, true)]
    [InlineData(2026, true)]
    [InlineData(2027, false)]
    public void Covers_the_years_of_its_files(int year, bool covered) =>
        Assert.Equal(covered, Facts.Calendar.Covers(year));

    [Theory]
    [InlineData("2026-12-24", "2026-12-24", new int[0])]
    [InlineData("2026-12-25", "2026-12-25", new[] { 2027 })]
    [InlineData("2026-12-31", "2026-12-31", new[] { 2027 })]
    [InlineData("2027-06-01", "2027-06-01", new[] { 2027 })]
    [InlineData("2006-12-30", "2007-01-04", new[] { 2006 })]
    [InlineData("2026-11-20", "2028-12-26", new[] { 2027, 2028, 2029 })]
    [InlineData("2028-01-01", "2027-01-01", new int[0])]
    public void The_last_days_of_December_need_the_next_years_arrangement(string from, string to, int[] missing) =>
        Assert.Equal(missing, Facts.Calendar.MissingYears(Facts.Date(from), Facts.Date(to)));

    [Fact]
    public void No_arrangement_ever_reached_further_back_into_December()
    {
        var earliest = Facts.Days.Where(fact => fact.Date.Month == 12).Min(fact => fact.Date.Day);

        Assert.Equal(29, earliest);
        Assert.True(CalendarYear.NewYearReachesBackTo < earliest);
        Assert.All(Facts.Days, fact => Assert.True(CalendarYear.MayName(fact.Year, fact.Date)));
    }

    [Theory]
    [InlineData("2025-12-24", false)]
    [InlineData("2025-12-25", true)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    [InlineData("2024-12-31", false)]
    public void An_arrangement_may_name_days_of_its_year_and_of_the_week_before_it(string date, bool may) =>
        Assert.Equal(may, CalendarYear.MayName(2026, Facts.Date(date)));

    [Fact]
    public void A_day_that_is_named_both_ways_is_worked()
    {
        var day = new DateOnly(2026, 1, 4);
        var calendar = new WorkCalendar(
        [
            new() { Year = 2026, Documents = [], DaysOff = [new("元旦", new(2026, 1, 1), day)], MakeupWorkdays = [new(day, "元旦")] },
        ]);

        Assert.Equal(new DayStatus.MadeUp("元旦"), calendar.StatusOf(day));
    }
}
