namespace PublicitySite.Privacy;

/// <summary>What is shown of a person's birth and sex beside a number with stars in it.</summary>
/// <param name="Year">Null where it is not shown: the person is then of working age.</param>
/// <param name="Month">From 1, null where it is not shown.</param>
/// <param name="IsMale">Null where it is not shown.</param>
readonly record struct KnownBirth(int? Year, int? Month, bool? IsMale)
{
    /// <summary>Youngest who work, in full years.</summary>
    const int YoungestAge = 16;

    /// <summary>Oldest who work, in full years: men are to retire at 63.</summary>
    const int OldestAge = 63;

    /// <summary>Not even that the person works.</summary>
    internal static KnownBirth Nothing { get; } = new(null, null, null) { CountedIn = 0 };

    /// <summary>The year in which the person is of working age; 0 where any age will do.</summary>
    internal required int CountedIn { get; init; }

    internal int FirstYear => Year ?? (CountedIn > 0 ? CountedIn - OldestAge : 1900);

    /// <summary>Inclusive.</summary>
    internal int LastYear => Year ?? (CountedIn > 0 ? CountedIn - YoungestAge : 2099);
}
