using System.Collections.Immutable;

namespace PublicitySite.Calendars;

/// <summary>Whether one day is worked, and why.</summary>
abstract record DayStatus
{
    DayStatus()
    {
    }

    internal bool IsWorked => this is Workday or MadeUp;

    /// <summary>What makes the day off or worked, as it is printed: 周末, 国庆节 …; none for a plain day, and where nobody can tell.</summary>
    internal string? Reason => this switch
    {
        DayOff(var holiday) => holiday,
        MadeUp(var holiday) => $"{holiday}调休上班",
        Weekend => "周末",
        _ => null,
    };

    /// <summary>A plain Monday to Friday.</summary>
    internal sealed record Workday : DayStatus;

    /// <summary>调休上班: a weekend day that is worked for this holiday.</summary>
    internal sealed record MadeUp(string Holiday) : DayStatus;

    /// <summary>周末 that belongs to no holiday.</summary>
    internal sealed record Weekend : DayStatus;

    /// <summary>A day off of this holiday, weekend days within it included.</summary>
    internal sealed record DayOff(string Holiday) : DayStatus;

    /// <summary>Nobody can tell before the arrangements of these years are there.</summary>
    internal sealed record Unknown(ImmutableArray<int> MissingYears) : DayStatus;
}
