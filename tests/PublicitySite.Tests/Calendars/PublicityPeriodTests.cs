using System.Collections.Immutable;
using PublicitySite.Calendars;

namespace PublicitySite.Tests.Calendars;

public sealed class PublicityPeriodTests
{
    static readonly PublicityStart NextWorkingDay = new PublicityStart.NextWorkingDay();

    [Fact]
    public void A_period_over_National_Day_skips_the_holiday_and_counts_the_make_up_day()
    {
        var period = Known(new() { Published = new(2024, 9, 29), Days = 5 });

        Assert.Equal(new(2024, 9, 29), period.Starts);
        Assert.Equal(new(2024, 10, 10), period.Ends);
        Assert.Equal(Dates("2024-09-29 2024-09-30 2024-10-08 2024-10-09 2024-10-10"), period.Days);
        Assert.Equal(CivilDays.Between(new(2024, 10, 1), new(2024, 10, 7)).Select(day => new SkippedDay(day, "国庆节")), period.Skipped);
    }

    [Fact]
    public void A_first_day_that_is_not_worked_is_printed_but_not_counted()
    {
        var period = Known(new() { Published = new(2026, 11, 21), Days = 5 });

        Assert.Equal(new(2026, 11, 21), period.Starts);
        Assert.Equal(new(2026, 11, 27), period.Ends);
        Assert.Equal(new(2026, 11, 23), period.Days[0]);
        Assert.Equal([new(new(2026, 11, 21), "周末"), new(new(2026, 11, 22), "周末")], period.Skipped);
    }

    [Theory]
    [InlineData("2019-09-02", "2019-09-03", "2019-09-09")]
    [InlineData("2019-09-06", "2019-09-09", "2019-09-16")] // Friday to Monday, and over 中秋节.
    [InlineData("2024-09-27", "2024-09-29", "2024-10-10")] // The next working day is a make-up Sunday.
    [InlineData("2024-09-30", "2024-10-08", "2024-10-12")]
    [InlineData("2018-12-28", "2018-12-29", "2019-01-07")]
    public void Counting_may_begin_on_the_next_working_day(string published, string starts, string ends)
    {
        var period = Known(new() { Published = Facts.Date(published), Start = NextWorkingDay, Days = 5 });

        Assert.Equal((Facts.Date(starts), Facts.Date(ends)), (period.Starts, period.Ends));
        Assert.Equal(period.Starts, period.Days[0]);
    }

    [Fact]
    public void Counting_may_begin_on_a_day_of_its_own()
    {
        var period = Known(new() { Published = new(2019, 9, 2), Start = new PublicityStart.On(new(2019, 9, 4)), Days = 5 });

        Assert.Equal((new(2019, 9, 4), new(2019, 9, 10)), (period.Starts, period.Ends));
    }

    [Fact]
    public void Calendar_days_all_count()
    {
        var period = Known(new() { Published = new(2024, 9, 30), Days = 7, Unit = DayUnit.CalendarDays });

        Assert.Equal(new(2024, 10, 6), period.Ends);
        Assert.Equal(CivilDays.Between(new(2024, 9, 30), new(2024, 10, 6)), period.Days);
        Assert.Empty(period.Skipped);
    }

    [Fact]
    public void Calendar_days_need_no_calendar_unless_they_begin_on_the_next_working_day()
    {
        var terms = new PeriodTerms { Published = new(2030, 5, 1), Days = 7, Unit = DayUnit.CalendarDays };

        Assert.Equal(new(2030, 5, 7), Known(terms).Ends);
        Assert.Equal([2030], Missing(terms with { Start = NextWorkingDay }));

        var period = Known(terms with { Published = new(2024, 10, 1), Start = NextWorkingDay });
        Assert.Equal((new(2024, 10, 8), new(2024, 10, 14)), (period.Starts, period.Ends));
    }

    [Theory]
    [InlineData("2026-12-18", null)] // Ends on the 24th.
    [InlineData("2026-12-21", 2027)]
    [InlineData("2026-12-31", 2027)]
    [InlineData("2006-12-31", 2006)]
    [InlineData("2031-03-03", 2031)]
    [InlineData("9999-12-30", 9999)]
    public void A_period_that_touches_a_year_without_calendar_is_not_guessed(string published, int? missing)
    {
        var answer = PublicityPeriod.Count(new() { Published = Facts.Date(published), Days = 5 }, Facts.Calendar);

        Assert.Equal(missing, answer is CalendarResult<PublicityPeriod>.MissingYears(var years) ? years[0] : null);
        Assert.Equal(missing is null, answer is CalendarResult<PublicityPeriod>.Known);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(367)]
    [InlineData(int.MaxValue)]
    public void A_period_has_at_least_one_day_and_at_most_a_years(int days)
    {
        var terms = new PeriodTerms { Published = new(2024, 9, 29), Days = days, Unit = DayUnit.CalendarDays };

        Assert.Equal(new CalendarResult<PublicityPeriod>.NoSuchLength(days), PublicityPeriod.Count(terms, Facts.Calendar));
    }

    [Fact]
    public void Dates_end_with_the_year_9999()
    {
        var terms = new PeriodTerms { Published = DateOnly.MaxValue, Days = 5, Unit = DayUnit.CalendarDays };

        Assert.Equal([10000], Missing(terms));
        Assert.Equal([10000], Missing(terms with { Start = NextWorkingDay }));
    }

    [Fact]
    public void Starts_have_names()
    {
        Assert.Equal(new PublicityStart.PublishDay(), PublicityStart.Named("publish-day"));
        Assert.Equal(new PublicityStart.NextWorkingDay(), PublicityStart.Named("next-working-day"));
        Assert.Null(PublicityStart.Named("2024-09-29"));
    }

    static PublicityPeriod Known(PeriodTerms terms) =>
        Assert.IsType<CalendarResult<PublicityPeriod>.Known>(PublicityPeriod.Count(terms, Facts.Calendar)).Value;

    static ImmutableArray<int> Missing(PeriodTerms terms) =>
        Assert.IsType<CalendarResult<PublicityPeriod>.MissingYears>(PublicityPeriod.Count(terms, Facts.Calendar)).Years;

    static IEnumerable<DateOnly> Dates(string list) => list.Split(' ').Select(Facts.Date);
}
