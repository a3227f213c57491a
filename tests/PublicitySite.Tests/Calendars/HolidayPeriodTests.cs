using PublicitySite.Calendars;
using PublicitySite.Chinese;

namespace PublicitySite.Tests.Calendars;

/// <summary>5 working days around every holiday of twenty years: <c>periods.csv</c>, one period a line.</summary>
public sealed class HolidayPeriodTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Periods =>
        Facts.Lines("periods.csv")
            .Select(cells => new TheoryDataRow<string, string, string, string>(cells[1], cells[2], cells[3], cells[4]));

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_period_around_a_holiday_ends_on_its_fifth_working_day(string holiday, string published, string ends, string days)
    {
        var answer = PublicityPeriod.Count(new() { Published = Facts.Date(published), Days = 5 }, Facts.Calendar);

        var period = Assert.IsType<CalendarResult<PublicityPeriod>.Known>(answer).Value;
        Assert.Equal((holiday, ends), (holiday, period.Ends.Iso));
        Assert.Equal(days, string.Join(' ', period.Days.Select(day => day.Iso)));
    }

    [Fact]
    public void The_table_is_what_a_count_day_by_day_gives()
    {
        var wrong = Facts.Lines("periods.csv").Where(cells =>
        {
            var days = Facts.WorkingDays(Facts.Date(cells[2]), 5);
            return days[^1].Iso != cells[3] || string.Join(' ', days.Select(day => day.Iso)) != cells[4];
        });

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("元旦")]
    [InlineData("春节")]
    [InlineData("清明节")]
    [InlineData("劳动节")]
    [InlineData("端午节")]
    [InlineData("中秋节")]
    [InlineData("国庆节")]
    public void The_table_holds_this_holiday_of_every_year(string holiday)
    {
        var years = Facts.Lines("periods.csv").Where(cells => cells[1].Split('、').Contains(holiday)).Select(cells => cells[0]).Distinct();

        Assert.Equal(Enumerable.Range(2007, 20).Select(year => $"{year}"), years);
    }
}
