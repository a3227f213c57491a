using System.Collections.Immutable;

namespace PublicitySite.Pages.Views;

/// <summary>An honoree.</summary>
sealed record ProfileView : View
{
    public required string Name { get; init; }

    public required string Initial { get; init; }

    /// <summary>Family of the occupation, in ASCII: <c>welding</c> … <c>work</c>.</summary>
    public required string Craft { get; init; }

    public string? Photo { get; init; }

    /// <summary>工作单位、职业（工种） … without honours.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    public required ImmutableArray<string> Honours { get; init; }

    public required Html Summary { get; init; }

    public required string Occupation { get; init; }

    public required string Employer { get; init; }

    public required Link Scheme { get; init; }

    public required Link List { get; init; }

    public required ApprovalView Approval { get; init; }

    public TermView? Term { get; init; }

    public required Badge TermState { get; init; }

    public required ImmutableArray<EventView> Events { get; init; }

    /// <summary>The person before in the list.</summary>
    public Link? Previous { get; init; }

    /// <summary>The person after in the list.</summary>
    public Link? Next { get; init; }
}
