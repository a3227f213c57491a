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
    internal static CalendarAnswer<PublicityPeriod> Of(PeriodTerms terms, WorkCalendar calendar) => terms switch
    {
        { Days: < 1 or > PeriodTerms.LongestDays } => new CalendarAnswer<PublicityPeriod>.NoSuchLength(terms.Days),
        { Start: PublicityStart.On(var date) } => PeriodCount.From(date, terms, calendar),
        { Start: PublicityStart.NextWorkingDay } =>
            calendar.NextWorkingDay(terms.Published).Then(first => PeriodCount.From(first, terms, calendar)),
        _ => PeriodCount.From(terms.Published, terms, calendar),
    };
}

/// <summary>A day that does not count, and why: 周末, 国庆节 …</summary>
sealed record SkippedDay(DateOnly Date, string Reason);
