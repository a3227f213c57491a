using System.Collections.Immutable;

namespace PublicitySite.Model;

/// <summary>How to reach a department; the only place where telephone numbers and addresses may be published.</summary>
sealed record Contact
{
    internal required string Department { get; init; }

    /// <summary>Landlines as they are dialled: <c>0830-5550101</c>.</summary>
    internal ImmutableArray<string> Phones { get; init; } = [];

    internal string? Email { get; init; }

    internal string? Address { get; init; }

    internal string? Postcode { get; init; }

    /// <summary>Office hours in words.</summary>
    internal string? Hours { get; init; }
}
