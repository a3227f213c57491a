using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Calendars;

/// <summary>Whether the days of a calendar file can be meant: one wrong digit here makes every period around it wrong.</summary>
static class ArrangementChecks
{
    /// <summary>What is wrong with the days off of one holiday in the file of this year.</summary>
    internal static ImmutableArray<Diagnostic> FindingsAt(this Holiday holiday, Place place, int year) => holiday switch
    {
        _ when holiday.To < holiday.From => [ArrangementFindings.EndsBeforeItBegins(place, holiday)],
        _ when OutsideYear(year, holiday.From, holiday.To) is { } day => [ArrangementFindings.DayOutsideYear(place, day, year)],
        _ => [],
    };

    /// <summary>What is wrong with one make-up workday in the file of this year, which has these days off.</summary>
    internal static ImmutableArray<Diagnostic> FindingsAt(this MakeupWorkday makeup, Place place, int year, ImmutableArray<Holiday> daysOff)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        if (OutsideYear(year, makeup.Date) is { } outside)
        {
            findings.Add(ArrangementFindings.DayOutsideYear(place, outside, year));
        }

        if (!WorkCalendar.IsWeekend(makeup.Date))
        {
            findings.Add(ArrangementFindings.MakeupOnWeekday(place, makeup));
        }

        if (daysOff.FirstOrDefault(holiday => holiday.From <= makeup.Date && makeup.Date <= holiday.To) is { } off)
        {
            findings.Add(ArrangementFindings.BothOffAndWorked(place, makeup, off));
        }

        return findings.ToImmutable();
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
