using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;

namespace PublicitySite.Tests.Calendars;

public sealed class CalendarFindingsTests
{
    static readonly SourceLocation Here = SourceLocation.At("content/honorees/luzhou-2024/list.yaml", 5, 12);

    [Fact]
    public void A_missing_calendar_names_the_file_to_add()
    {
        var diagnostic = Assert.Single(Period(new(2026, 12, 21), 5).DiagnosticsAt(Here));

        Assert.Equal(("PS0301", Severity.Error, Here), (diagnostic.Code, diagnostic.Severity, diagnostic.Location));
        Assert.Equal("公示期要用到2027年的放假安排，但没有2027年的工作日历，无法推算工作日。", diagnostic.Message.Chinese);
        Assert.Equal("There is no calendar for 2027, and the publicity period needs it.", diagnostic.Message.English);
        Assert.Equal(
            "请按国务院办公厅关于2027年部分节假日安排的通知，新增文件 content/calendar/2027.yaml。",
            diagnostic.Help.Chinese);
        Assert.Equal("Add content/calendar/2027.yaml from the State Council's notice for 2027.", diagnostic.Help.English);
    }

    [Fact]
    public void An_impossible_length_says_which_lengths_there_are()
    {
        var diagnostic = Assert.Single(Period(new(2024, 9, 29), 0).DiagnosticsAt(Here));

        Assert.Equal("PS0302", diagnostic.Code);
        Assert.Equal("公示天数写的是0天，应为1至366天。", diagnostic.Message.Chinese);
        Assert.Equal("A publicity of 0 days; it has to be 1 to 366.", diagnostic.Message.English);
    }

    [Fact]
    public void A_known_period_has_no_findings() => Assert.Empty(Period(new(2024, 9, 29), 5).DiagnosticsAt(Here));

    [Theory]
    [InlineData("2024-10-12", "可能没有计入开始当日。", " Perhaps the first day was not counted.")]
    [InlineData("2024-10-04", "可能只扣除了周末，没有按放假安排计算。", " Perhaps only weekends were left out, not the holidays.")]
    [InlineData("2024-10-09", "", "")]
    [InlineData("2042-10-11", "", "")] // Far in years without a calendar: wrong all the same.
    public void A_wrong_last_day_says_the_right_one_and_how_it_may_have_come_about(string stated, string mistake, string english)
    {
        var day = Facts.Date(stated);
        var period = Assert.IsType<CalendarResult<PublicityPeriod>.Known>(Period(new(2024, 9, 30), 5)).Value;

        var diagnostic = CalendarDiagnostics.EndDiffers(Here, day, period, Facts.Calendar);

        Assert.Equal("PS0303", diagnostic.Code);
        Assert.Equal($"公示截止日期写的是{day.Chinese}，但自2024年9月30日起5个工作日，应到2024年10月11日截止。{mistake}", diagnostic.Message.Chinese);
        Assert.Equal(
            $"The publicity is said to end on {stated}, but 5 working days from 2024-09-30 end on 2024-10-11.{english}",
            diagnostic.Message.English);
        Assert.Equal("请改为 ends: 2024-10-11，或者删去 ends，由程序推算。", diagnostic.Help.Chinese);
    }

    [Fact]
    public void A_wrong_last_day_of_calendar_days_is_not_explained_by_working_days()
    {
        var terms = new PeriodTerms { Published = new(2024, 9, 30), Days = 5, Unit = DayUnit.CalendarDays };
        var period = Assert.IsType<CalendarResult<PublicityPeriod>.Known>(PublicityPeriod.Count(terms, Facts.Calendar)).Value;

        var diagnostic = CalendarDiagnostics.EndDiffers(Here, new(2024, 10, 12), period, Facts.Calendar);

        Assert.Equal("公示截止日期写的是2024年10月12日，但自2024年9月30日起5个自然日，应到2024年10月4日截止。", diagnostic.Message.Chinese);
    }

    static CalendarResult<PublicityPeriod> Period(DateOnly published, int days) =>
        PublicityPeriod.Count(new() { Published = published, Days = days }, Facts.Calendar);
}
