using System.Collections.Immutable;

namespace PublicitySite.Calendars;

/// <summary>Counts the days of a period one by one.</summary>
static class PeriodCount
{
    /// <summary>By calendar days every day is as good as a working day, and no calendar is asked.</summary>
    static readonly DayStatus EveryDay = new DayStatus.Workday();

    /// <summary>The period with this first day: the first day counts like any other, if it is a day that counts.</summary>
    internal static CalendarAnswer<PublicityPeriod> From(DateOnly first, PeriodTerms terms, WorkCalendar calendar)
    {
        var days = ImmutableArray.CreateBuilder<DateOnly>(terms.Days);
        var skipped = ImmutableArray.CreateBuilder<SkippedDay>();
        foreach (var day in CivilDays.From(first))
        {
            switch (terms.Unit == DayUnit.CalendarDays ? EveryDay : calendar.StatusOf(day))
            {
                case DayStatus.Unknown(var years):
                    return new CalendarAnswer<PublicityPeriod>.MissingYears(years);
                case { IsWorked: false, Reason: { } reason }:
                    skipped.Add(new(day, reason));
                    break;
                default:
                    days.Add(day);
                    break;
            }

            if (days.Count == terms.Days)
            {
                return Counted(first, terms.Unit, days, skipped);
            }
        }

        return AfterTheLastDay<PublicityPeriod>();
    }

    static CalendarAnswer<PublicityPeriod>.Known Counted(
        DateOnly first,
        DayUnit unit,
        ImmutableArray<DateOnly>.Builder days,
        ImmutableArray<SkippedDay>.Builder skipped) =>
        new(new()
        {
            Starts = first,
            Ends = days[^1],
            Unit = unit,
            Days = days.ToImmutable(),
            Skipped = skipped.ToImmutable(),
        });

    extension(WorkCalendar calendar)
    {
        /// <summary>The first working day after this one.</summary>
        internal CalendarAnswer<DateOnly> NextWorkingDay(DateOnly day)
        {
            foreach (var next in CivilDays.After(day))
            {
                switch (calendar.StatusOf(next))
                {
                    case DayStatus.Unknown(var years):
                        return new CalendarAnswer<DateOnly>.MissingYears(years);
                    case { IsWorked: true }:
                        return new CalendarAnswer<DateOnly>.Known(next);
                }
            }

            return AfterTheLastDay<DateOnly>();
        }
    }

    /// <summary>Dates end with the year 9999, and no calendar goes further.</summary>
    static CalendarAnswer<T>.MissingYears AfterTheLastDay<T>() => new([DateOnly.MaxValue.Year + 1]);
}
