using System.Collections.Immutable;
using PublicitySite.Calendars;

namespace PublicitySite.Model;

/// <summary>公示 of a list on this site, and what is told of the same publicity elsewhere.</summary>
sealed record Publicity
{
    /// <summary>The day on which the list goes out on this site.</summary>
    internal required DateOnly Published { get; init; }

    internal required PublicityPeriod Period { get; init; }

    /// <summary>At the employer, at the nominating unit …</summary>
    internal ImmutableArray<OtherPublicity> Elsewhere { get; init; } = [];

    /// <summary>What came of it, once it has ended, in a sentence.</summary>
    internal string? Outcome { get; init; }
}

/// <summary>The publicity at another place; both days inclusive.</summary>
sealed record OtherPublicity(string Where, DateOnly From, DateOnly To);

/// <summary>How to object while the list is in publicity.</summary>
/// <param name="Contact">Who receives objections.</param>
/// <param name="IdentityRequired">Objections need a name and a way to reply (实名).</param>
sealed record Objections(Contact Contact, bool IdentityRequired);
