using System.Collections.Immutable;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;

namespace PublicitySite.Calendars;

/// <summary>Whether the days of a calendar file can be meant: one wrong digit here makes every period around it wrong.</summary>
static class ArrangementChecks
{
    /// <summary>What is wrong with the days off of one holiday in the file of this year.</summary>
    internal static ImmutableArray<Diagnostic> DiagnosticsAt(this Holiday holiday, SourceLocation location, int year) => holiday switch
    {
        _ when holiday.To < holiday.From => [ArrangementDiagnostics.EndsBeforeItBegins(location, holiday)],
        _ when OutsideYear(year, holiday.From, holiday.To) is { } day => [ArrangementDiagnostics.DayOutsideYear(location, day, year)],
        _ => [],
    };

    /// <summary>What is wrong with one make-up workday in the file of this year, which has these days off.</summary>
    internal static ImmutableArray<Diagnostic> DiagnosticsAt(
        this MakeupWorkday makeup, SourceLocation location, int year, ImmutableArray<Holiday> daysOff)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (OutsideYear(year, makeup.Date) is { } outside)
        {
            diagnostics.Add(ArrangementDiagnostics.DayOutsideYear(location, outside, year));
        }

        if (!WorkCalendar.IsWeekend(makeup.Date))
        {
            diagnostics.Add(ArrangementDiagnostics.MakeupOnWeekday(location, makeup));
        }

        if (daysOff.FirstOrDefault(holiday => holiday.From <= makeup.Date && makeup.Date <= holiday.To) is { } off)
        {
            diagnostics.Add(ArrangementDiagnostics.BothOffAndWorked(location, makeup, off));
        }

        return diagnostics.ToImmutable();
    }

    /// <summary>The first of these days that the arrangement of this year cannot speak of.</summary>
    static DateOnly? OutsideYear(int year, params ReadOnlySpan<DateOnly> days)
    {
        foreach (var day in days)
        {
            if (!CalendarYear.MayName(year, day))
            {
                return day;
            }
        }

        return null;
    }
}

/// <summary>The diagnostics about the days of one calendar file, word by word.</summary>
static class ArrangementDiagnostics
{
    static readonly DiagnosticDescriptor OutsideYear =
        new("PS0304", Severity.Error, new("日期不属于本年度的放假安排", "Day outside the calendar's year"));

    static readonly DiagnosticDescriptor Reversed =
        new("PS0305", Severity.Error, new("放假止日早于起日", "Days off end before they begin"));

    static readonly DiagnosticDescriptor NoWeekendDay =
        new("PS0306", Severity.Error, new("调休上班日不在周末", "Make-up workday on a weekday"));

    static readonly DiagnosticDescriptor BothWays =
        new("PS0307", Severity.Error, new("同一天既放假又上班", "Day both off and worked"));

    /// <summary>Most often a year that was left from the file that this one was copied from.</summary>
    internal static Diagnostic DayOutsideYear(SourceLocation location, DateOnly day, int year) => OutsideYear.At(
        location,
        new(
            $"{day.Chinese}不属于{year}年的放假安排。",
            $"{day.Iso} is no day of the arrangement for {year}."),
        new(
            $"{year}年的文件只写{year}年的日期，以及元旦涉及的{year - 1}年12月{CalendarYear.NewYearReachesBackTo}日以后的日期；请核对年份。",
            $"The file for {year} holds days of {year}, and those from {year - 1}-12-{CalendarYear.NewYearReachesBackTo} on "
                + "for New Year; check the year."));

    internal static Diagnostic EndsBeforeItBegins(SourceLocation location, Holiday holiday) => Reversed.At(
        location,
        new(
            $"{holiday.Name}放假的止日{holiday.To.Chinese}早于起日{holiday.From.Chinese}。",
            $"{holiday.Name} ends on {holiday.To.Iso}, before it begins on {holiday.From.Iso}."),
        new("请核对 from 和 to；只放假一天的，不写 to。", "Check from and to; leave to out for a single day."));

    /// <summary>A Monday to Friday is worked anyway, so it cannot make up for another day.</summary>
    internal static Diagnostic MakeupOnWeekday(SourceLocation location, MakeupWorkday makeup) => NoWeekendDay.At(
        location,
        new(
            $"{makeup.Holiday}的调休上班日{makeup.Date.Chinese}不是星期六或星期日。",
            $"The make-up workday {makeup.Date.Iso} for {makeup.Holiday} is no Saturday or Sunday."),
        new("请按放假安排的通知核对日期。", "Check the date against the notice."));

    internal static Diagnostic BothOffAndWorked(SourceLocation location, MakeupWorkday makeup, Holiday holiday) => BothWays.At(
        location,
        new(
            $"{makeup.Date.Chinese}既是{holiday.Name}的放假日，又是{makeup.Holiday}的调休上班日。",
            $"{makeup.Date.Iso} is a day off of {holiday.Name} and a make-up workday for {makeup.Holiday} at once."),
        new("请按放假安排的通知核对，只保留一处。", "Check it against the notice and keep one of the two."));
}
