namespace PublicitySite.Calendars;

/// <summary>What fixes a publicity period: the day it goes out, from when it counts, and how long.</summary>
sealed record PeriodTerms
{
    /// <summary>More than a year is a slip of the pen.</summary>
    internal const int LongestDays = 366;

    /// <summary>The day on which the list goes out on this site.</summary>
    internal required DateOnly Published { get; init; }

    internal PublicityStart Start { get; init; } = new PublicityStart.PublishDay();

    /// <summary>How many days count; 1 to <see cref="LongestDays"/>.</summary>
    internal required int Days { get; init; }

    internal DayUnit Unit { get; init; }
}
