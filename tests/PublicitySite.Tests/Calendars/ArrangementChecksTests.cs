using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;

namespace PublicitySite.Tests.Calendars;

public sealed class ArrangementChecksTests
{
    static readonly SourceLocation Here = SourceLocation.At("content/calendar/2026.yaml", 9, 5);

    static readonly ImmutableArray<Holiday> DaysOff = [new("元旦", new(2026, 1, 1), new(2026, 1, 3))];

    [Fact]
    public void The_arrangements_of_twenty_years_have_no_findings() => Assert.All(Facts.Years, year =>
    {
        Assert.All(year.DaysOff, holiday => Assert.Empty(holiday.DiagnosticsAt(Here, year.Year)));
        Assert.All(year.MakeupWorkdays, makeup => Assert.Empty(makeup.DiagnosticsAt(Here, year.Year, year.DaysOff)));
    });

    [Theory]
    [InlineData("2025-05-01", "2025-05-05", "2025年5月1日")]
    [InlineData("2026-05-01", "2027-05-05", "2027年5月5日")]
    [InlineData("2025-12-24", "2026-01-01", "2025年12月24日")]
    public void Days_off_of_another_year_are_found(string from, string to, string outside)
    {
        var diagnostic = Assert.Single(new Holiday("劳动节", Facts.Date(from), Facts.Date(to)).DiagnosticsAt(Here, 2026));

        Assert.Equal(("PS0304", Here), (diagnostic.Code, diagnostic.Location));
        Assert.Equal($"{outside}不属于2026年的放假安排。", diagnostic.Message.Chinese);
        Assert.Equal(
            "2026年的文件只写2026年的日期，以及元旦涉及的2025年12月25日以后的日期；请核对年份。",
            diagnostic.Help.Chinese);
    }

    [Fact]
    public void Days_off_that_end_before_they_begin_are_found()
    {
        var diagnostic = Assert.Single(new Holiday("国庆节", new(2026, 10, 7), new(2026, 10, 1)).DiagnosticsAt(Here, 2026));

        Assert.Equal("PS0305", diagnostic.Code);
        Assert.Equal("国庆节放假的止日2026年10月1日早于起日2026年10月7日。", diagnostic.Message.Chinese);
        Assert.Equal("国庆节 ends on 2026-10-01, before it begins on 2026-10-07.", diagnostic.Message.English);
    }

    [Theory]
    [InlineData("2026-01-04")]
    [InlineData("2025-12-28")]
    [InlineData("2026-01-05", "PS0306")]
    [InlineData("2026-01-03", "PS0307")]
    [InlineData("2026-01-02", "PS0306", "PS0307")]
    [InlineData("2025-01-04", "PS0304")]
    [InlineData("2025-01-06", "PS0304", "PS0306")]
    public void Make_up_workdays_are_weekend_days_of_the_year_that_are_not_off(string date, params string[] codes)
    {
        var diagnostics = new MakeupWorkday(Facts.Date(date), "元旦").DiagnosticsAt(Here, 2026, DaysOff);

        Assert.Equal(codes, diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Make_up_workdays_are_told_apart_from_days_off_by_name()
    {
        var diagnostics = new MakeupWorkday(new(2026, 1, 2), "春节").DiagnosticsAt(Here, 2026, DaysOff);

        Assert.Equal(
            ["春节的调休上班日2026年1月2日不是星期六或星期日。", "2026年1月2日既是元旦的放假日，又是春节的调休上班日。"],
            diagnostics.Select(diagnostic => diagnostic.Message.Chinese));
    }
}
