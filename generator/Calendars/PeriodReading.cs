namespace PublicitySite.Calendars;

/// <summary>The dates that a document states for a publicity in working days, read against the calendar.</summary>
sealed record PeriodReading
{
    /// <summary>Working days from first to last stated day, both inclusive.</summary>
    internal required int Counted { get; init; }

    /// <summary>Last day that the stated first day and length give, inclusive.</summary>
    internal required DateOnly ExpectedEnds { get; init; }

    /// <summary>
    /// The way of counting that gives the stated last day; of several the first in the order of <see cref="CountingMethod"/>.
    /// </summary>
    internal required CountingMethod Way { get; init; }

    /// <summary>The stated last day is the right one.</summary>
    internal bool Agrees => Way == CountingMethod.Inclusive;

    /// <summary>Needs the arrangements of all years from the first day to the last one stated, and to the one expected.</summary>
    internal static CalendarResult<PeriodReading> Read(StatedPeriod stated, WorkCalendar calendar)
    {
        var terms = new PeriodTerms { Published = stated.Starts, Days = stated.Days };
        return PublicityPeriod.Count(terms, calendar).Then(expected => Read(stated, expected, calendar));
    }

    static CalendarResult<PeriodReading> Read(StatedPeriod stated, PublicityPeriod expected, WorkCalendar calendar) =>
        calendar.MissingYears(stated.Starts, stated.Ends) switch
        {
            [_, ..] missing => new CalendarResult<PeriodReading>.MissingYears(missing),
            _ => new CalendarResult<PeriodReading>.Known(Read(stated, expected.Ends, calendar)),
        };

    static PeriodReading Read(StatedPeriod stated, DateOnly expectedEnds, WorkCalendar calendar)
    {
        (DateOnly Date, DayStatus Status)[] days =
            [.. CivilDays.Between(stated.Starts, stated.Ends).Select(day => (day, calendar.StatusOf(day)))];
        return new()
        {
            Counted = days.Count(day => day.Status.IsWorked),
            ExpectedEnds = expectedEnds,
            Way = Enum.GetValues<CountingMethod>().First(way => Gives(way)),
        };

        bool Gives(CountingMethod way) =>
            way == CountingMethod.None || (days.Count(day => Counts(way, day)) == stated.Days && Counts(way, days[^1]));

        bool Counts(CountingMethod way, (DateOnly Date, DayStatus Status) day) => way switch
        {
            CountingMethod.Inclusive => day.Status.IsWorked,
            CountingMethod.StartNotCounted => day.Status.IsWorked && day.Date != stated.Starts,
            CountingMethod.MakeUpDaysIgnored => day.Status is DayStatus.Workday,
            CountingMethod.HolidaysIgnored => !WorkCalendar.IsWeekend(day.Date),
            CountingMethod.CalendarDays or CountingMethod.None => true,
        };
    }
}

/// <summary>A publicity as a document states it: both days inclusive, the length in working days.</summary>
sealed record StatedPeriod
{
    internal required DateOnly Starts { get; init; }

    internal required DateOnly Ends { get; init; }

    internal required int Days { get; init; }
}
