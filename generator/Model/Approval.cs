using System.Collections.Immutable;

namespace PublicitySite.Model;

/// <summary>The document by which the list was approved and announced.</summary>
sealed record Approval
{
    /// <summary>发文字号.</summary>
    internal required string Document { get; init; }

    internal required DateOnly Date { get; init; }

    internal required ImmutableArray<string> Issuers { get; init; }

    /// <summary>The hash of what was approved (<see cref="ListHash"/>).</summary>
    internal string? ListSha256 { get; init; }
}

/// <summary>管理期 or 聘期 of the people of a list.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="Years">Whole years; the last day is the day before the anniversary.</param>
sealed record Term(DateOnly From, int Years)
{
    /// <summary>Last day, inclusive.</summary>
    internal DateOnly Until => From.AddYears(Years).AddDays(-1);
}
