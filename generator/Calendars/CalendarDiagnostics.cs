using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Calendars;

/// <summary>The diagnostics about calendars and publicity periods, word by word.</summary>
static class CalendarDiagnostics
{
    static readonly DiagnosticDescriptor MissingCalendar =
        new("PS0301", Severity.Error, new("缺少工作日历", "Calendar missing"));

    static readonly DiagnosticDescriptor ImpossibleLength =
        new("PS0302", Severity.Error, new("公示天数不合理", "Impossible length of publicity"));

    static readonly DiagnosticDescriptor WrongEnd =
        new("PS0303", Severity.Error, new("公示截止日期不符", "Wrong last day of publicity"));

    /// <summary>A period touches a year, or the last days before a year, that has no calendar file.</summary>
    internal static Diagnostic NoCalendar(SourceLocation location, int year) => MissingCalendar.At(
        location,
        new(
            $"公示期要用到{year}年的放假安排，但没有{year}年的工作日历，无法推算工作日。",
            $"There is no calendar for {year}, and the publicity period needs it."),
        new(
            $"请按国务院办公厅关于{year}年部分节假日安排的通知，新增文件 {ContentPaths.Calendar(year)}。",
            $"Add {ContentPaths.Calendar(year)} from the State Council's notice for {year}."));

    /// <summary>A period of no days, or of more than a year.</summary>
    internal static Diagnostic NoSuchLength(SourceLocation location, int days) => ImpossibleLength.At(
        location,
        new(
            $"公示天数写的是{days}天，应为1至{PeriodTerms.LongestDays}天。",
            $"A publicity of {days} days; it has to be 1 to {PeriodTerms.LongestDays}."),
        new("请把 days 写成公示的天数，例如 days: 5。", "Write the number of days, e.g. days: 5."));

    /// <summary>
    /// The stated last day is not the one that the calendar gives; says how it may have come about, where that can be told.
    /// </summary>
    internal static Diagnostic EndDiffers(SourceLocation location, DateOnly stated, PublicityPeriod period, WorkCalendar calendar)
    {
        var mistake = Mistake(WayTo(stated, period, calendar));
        return WrongEnd.At(
            location,
            new(
                $"公示截止日期写的是{stated.Chinese}，但自{period.Starts.Chinese}起{Length(period).Chinese}，"
                    + $"应到{period.Ends.Chinese}截止。{mistake.Chinese}",
                $"The publicity is said to end on {stated.Iso}, but {Length(period).English} from {period.Starts.Iso} "
                    + $"end on {period.Ends.Iso}.{mistake.English}"),
            new(
                $"请改为 ends: {period.Ends.Iso}，或者删去 ends，由程序推算。",
                $"Write ends: {period.Ends.Iso}, or leave ends out and let it be computed."));
    }

    static CountingMethod WayTo(DateOnly stated, PublicityPeriod period, WorkCalendar calendar)
    {
        var reading = PeriodReading.Read(new() { Starts = period.Starts, Ends = stated, Days = period.Days.Length }, calendar);
        return period.Unit == DayUnit.WorkingDays && reading is CalendarResult<PeriodReading>.Known(var known)
            ? known.Way
            : CountingMethod.None;
    }

    static LocalizedText Length(PublicityPeriod period) => period switch
    {
        { Unit: DayUnit.CalendarDays, Days.Length: var n } => new($"{n}个自然日", $"{n} calendar days"),
        { Days.Length: var n } => new($"{n}个工作日", $"{n} working days"),
    };

    static LocalizedText Mistake(CountingMethod way) => way switch
    {
        CountingMethod.StartNotCounted => new("可能没有计入开始当日。", " Perhaps the first day was not counted."),
        CountingMethod.MakeUpDaysIgnored => new("可能没有计入调休上班日。", " Perhaps make-up workdays were not counted."),
        CountingMethod.HolidaysIgnored =>
            new("可能只扣除了周末，没有按放假安排计算。", " Perhaps only weekends were left out, not the holidays."),
        CountingMethod.CalendarDays => new("可能是按自然日计算的。", " Perhaps calendar days were counted."),
        CountingMethod.Inclusive or CountingMethod.None => new("", ""),
    };
}
