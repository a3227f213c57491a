using System.Collections.Immutable;

namespace PublicitySite.Pages.Views;

/// <summary>A notice or a list as one line of a column.</summary>
sealed record ItemRow
{
    public required string Title { get; init; }

    public required string Href { get; init; }

    public required Day Published { get; init; }

    /// <summary>发文字号 or the scheme's name.</summary>
    public string? Note { get; init; }

    /// <summary>State of a list, validity of a policy.</summary>
    public Badge? Badge { get; init; }

    /// <summary>First and last day of a list's publicity, for the script that keeps states true.</summary>
    public string? Starts { get; init; }

    public string? Ends { get; init; }
}

/// <summary>A list as a card: what is open for objection, and until when.</summary>
sealed record ListCard
{
    public required string Title { get; init; }

    public required string Href { get; init; }

    public required string Scheme { get; init; }

    public required Badge State { get; init; }

    public required Day Starts { get; init; }

    public required Day Ends { get; init; }

    /// <summary>Days of the period that count.</summary>
    public required int Days { get; init; }

    /// <summary>The first day has come.</summary>
    public required bool Begun { get; init; }

    /// <summary>Days that count from today on, today included.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>What the days are: 个工作日 or 天.</summary>
    public required string Unit { get; init; }

    /// <summary>Every day from first to last.</summary>
    public required ImmutableArray<DayCell> Strip { get; init; }

    public required int People { get; init; }

    public required string Department { get; init; }
}

/// <summary>An honoree as a card or a line.</summary>
sealed record PersonCard
{
    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string Employer { get; init; }

    public required string Occupation { get; init; }

    public string? Region { get; init; }

    /// <summary>Name of the scheme.</summary>
    public required string Title { get; init; }

    public required string Year { get; init; }

    public required Badge Term { get; init; }

    public string? Photo { get; init; }

    /// <summary>The first character of the name.</summary>
    public required string Initial { get; init; }

    /// <summary>Family of the occupation, in ASCII: <c>welding</c> … <c>work</c>.</summary>
    public required string Craft { get; init; }
}
