using PublicitySite.Calendars;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands;

/// <summary>A publicity period, or the reading of a stated one, for people.</summary>
static class PeriodText
{
    /// <summary>First and last day, then every day between them with its number or the reason why it does not count.</summary>
    internal static string Of(PublicityPeriod period, WorkCalendar calendar, Language language)
    {
        var skipped = period.Skipped.ToDictionary(day => day.Date, day => day.Reason);
        var title = new Wording(
            $"公示期：{Day(period.Starts, Language.Chinese)}至{Day(period.Ends, Language.Chinese)}，共{period.Days.Length}个{Unit(period).Chinese}",
            $"Publicity: {Day(period.Starts, Language.English)} to {Day(period.Ends, Language.English)}, {period.Days.Length} {Unit(period).English}");
        var rows = CivilDays.Between(period.Starts, period.Ends).Select(day => skipped.TryGetValue(day, out var reason)
            ? $"   -  {Day(day, language)}  {new Wording($"不计：{reason}", $"not counted: {reason}").In(language)}"
            : $"{period.Days.IndexOf(day) + 1,4}  {Day(day, language)}  {MadeUp(period, calendar, day)}".TrimEnd());
        return string.Join('\n', rows.Prepend(title.In(language)));
    }

    internal static string Of(StatedPeriod stated, PeriodReading reading, Language language)
    {
        var counted = new Wording(
            $"{Day(stated.Starts, Language.Chinese)}至{Day(stated.Ends, Language.Chinese)}有{reading.Counted}个工作日。",
            $"{Day(stated.Starts, Language.English)} to {Day(stated.Ends, Language.English)} holds {reading.Counted} working days.");
        var verdict = reading.Agrees
            ? new Wording($"与{stated.Days}个工作日相符。", $"It agrees with {stated.Days} working days.")
            : new Wording(
                $"不符：{stated.Days}个工作日应到{Day(reading.ExpectedEnds, Language.Chinese)}截止。{Mistake(reading.Way).Chinese}",
                $"It does not agree: {stated.Days} working days end on {Day(reading.ExpectedEnds, Language.English)}. {Mistake(reading.Way).English}".TrimEnd());
        return $"{counted.In(language)}\n{verdict.In(language)}";
    }

    static string MadeUp(PublicityPeriod period, WorkCalendar calendar, DateOnly day) =>
        period.Unit == DayUnit.WorkingDays ? calendar.StatusOf(day).Reason ?? "" : "";

    static Wording Unit(PublicityPeriod period) => period.Unit == DayUnit.WorkingDays
        ? new("工作日", "working days")
        : new("自然日", "calendar days");

    static string Day(DateOnly day, Language language) => language == Language.Chinese
        ? $"{day.Chinese}（星期{"日一二三四五六"[(int)day.DayOfWeek]}）"
        : $"{day.Iso} ({day.DayOfWeek})";

    static Wording Mistake(CountingWay way) => way switch
    {
        CountingWay.StartNotCounted => new("所写日期没有计入开始当日。", "The first day was not counted."),
        CountingWay.MakeUpDaysIgnored => new("所写日期没有计入调休上班日。", "Make-up workdays were not counted."),
        CountingWay.HolidaysIgnored => new("所写日期只扣除了周末，没有扣除节假日。", "Only weekends were left out, not the holidays."),
        CountingWay.CalendarDays => new("所写日期是按自然日计算的。", "Calendar days were counted."),
        _ => new("", ""),
    };
}
