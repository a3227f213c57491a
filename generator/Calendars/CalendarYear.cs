using System.Collections.Immutable;

namespace PublicitySite.Calendars;

/// <summary>The State Council's arrangement for one year: <c>content/calendar/YEAR.yaml</c>.</summary>
sealed record CalendarYear
{
    internal required int Year { get; init; }

    /// <summary>The documents it was taken from, the yearly one first.</summary>
    internal required ImmutableArray<CalendarDocument> Documents { get; init; }

    /// <summary>Days off; may reach into December of the year before.</summary>
    internal required ImmutableArray<Holiday> DaysOff { get; init; }

    /// <summary>调休上班日: weekend days that are worked; may lie in December of the year before.</summary>
    internal required ImmutableArray<MakeupWorkday> MakeupWorkdays { get; init; }

    /// <summary>
    /// First day of December that the next year's arrangement may speak of. 29 December is the earliest that one ever did
    /// (2007, 2018); a make-up day for New Year lies on the weekend before it, and the last seven days of a year hold that.
    /// </summary>
    internal const int NewYearReachesBackTo = 25;

    /// <summary>Whether the arrangement of a year may name this day: one of that year, or of the last days of the year before.</summary>
    internal static bool MayName(int year, DateOnly day) => day.Year == year || (IsInNewYearReach(day) && day.Year == year - 1);

    /// <summary>Whether the arrangement of the next year is needed too to tell if the day is worked.</summary>
    internal static bool IsInNewYearReach(DateOnly day) => day is { Month: 12, Day: >= NewYearReachesBackTo };
}

/// <summary>A document of the State Council.</summary>
sealed record CalendarDocument(string Title, string? Number, string? Address);

/// <summary>Days off for one holiday, both ends inclusive.</summary>
sealed record Holiday(string Name, DateOnly From, DateOnly To);

/// <summary>One weekend day that is worked, and the holiday it makes up for.</summary>
sealed record MakeupWorkday(DateOnly Date, string Holiday);
