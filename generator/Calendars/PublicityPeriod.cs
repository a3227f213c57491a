using System.Collections.Immutable;

namespace PublicitySite.Calendars;

/// <summary>公示期: first day, last day, and the days between.</summary>
sealed record PublicityPeriod
{
    /// <summary>First day, inclusive: printed even where it is no working day and so is not counted.</summary>
    internal required DateOnly Starts { get; init; }

    /// <summary>Last day, inclusive: the period runs to its end, 24:00 in the site's zone.</summary>
    internal required DateOnly Ends { get; init; }

    internal required DayUnit Unit { get; init; }

    /// <summary>The days that count, in order.</summary>
    internal required ImmutableArray<DateOnly> Days { get; init; }

    /// <summary>The days from first to last that do not count, in order.</summary>
    internal required ImmutableArray<SkippedDay> Skipped { get; init; }

    /// <summary>The period that these terms give. The last day is the last one that counts.</summary>
    internal static CalendarResult<PublicityPeriod> Count(PeriodTerms terms, WorkCalendar calendar) => terms switch
    {
        { Days: < 1 or > PeriodTerms.LongestDays } => new CalendarResult<PublicityPeriod>.NoSuchLength(terms.Days),
        { Start: PublicityStart.On(var date) } => PeriodCount.From(date, terms, calendar),
        { Start: PublicityStart.NextWorkingDay } =>
            calendar.NextWorkingDay(terms.Published).Then(first => PeriodCount.From(first, terms, calendar)),
        _ => PeriodCount.From(terms.Published, terms, calendar),
    };
}

/// <summary>A day that does not count, and why: 周末, 国庆节 …</summary>
sealed record SkippedDay(DateOnly Date, string Reason);

/// <summary>Counts the days of a period one by one.</summary>
static class PeriodCount
{
    /// <summary>By calendar days every day is as good as a working day, and no calendar is asked.</summary>
    static readonly DayStatus EveryDay = new DayStatus.Workday();

    /// <summary>The period with this first day: the first day counts like any other, if it is a day that counts.</summary>
    internal static CalendarResult<PublicityPeriod> From(DateOnly first, PeriodTerms terms, WorkCalendar calendar)
    {
        var days = ImmutableArray.CreateBuilder<DateOnly>(terms.Days);
        var skipped = ImmutableArray.CreateBuilder<SkippedDay>();
        foreach (var day in CivilDays.From(first))
        {
            switch (terms.Unit == DayUnit.CalendarDays ? EveryDay : calendar.StatusOf(day))
            {
                case DayStatus.Unknown(var years):
                    return new CalendarResult<PublicityPeriod>.MissingYears(years);
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

    static CalendarResult<PublicityPeriod>.Known Counted(
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
        internal CalendarResult<DateOnly> NextWorkingDay(DateOnly day)
        {
            foreach (var next in CivilDays.After(day))
            {
                switch (calendar.StatusOf(next))
                {
                    case DayStatus.Unknown(var years):
                        return new CalendarResult<DateOnly>.MissingYears(years);
                    case { IsWorked: true }:
                        return new CalendarResult<DateOnly>.Known(next);
                }
            }

            return AfterTheLastDay<DateOnly>();
        }
    }

    /// <summary>Dates end with the year 9999, and no calendar goes further.</summary>
    static CalendarResult<T>.MissingYears AfterTheLastDay<T>() => new([DateOnly.MaxValue.Year + 1]);
}
