using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Model;

/// <summary>One round of one scheme: <c>content/honorees/ID/</c>.</summary>
sealed record HonoreeList
{
    /// <summary>The folder's name.</summary>
    internal required string Id { get; init; }

    internal required Scheme Scheme { get; init; }

    internal required string Title { get; init; }

    /// <summary>The order into which the rows are brought; <see cref="NameOrder.Given"/> leaves them as they are.</summary>
    internal NameOrder Order { get; init; }

    /// <summary>The order that the rows are said to have already: it is verified, nothing is moved.</summary>
    internal NameOrder? OrderStated { get; init; }

    internal required Publicity Publicity { get; init; }

    internal required Objections Objections { get; init; }

    internal Approval? Approval { get; init; }

    internal Term? Term { get; init; }

    /// <summary>What happened to single honorees after approval, in order of date.</summary>
    internal ImmutableArray<HonoreeEvent> Events { get; init; } = [];

    internal ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>Names that two or more people of the list bear, as was checked.</summary>
    internal ImmutableArray<string> Namesakes { get; init; } = [];

    internal Withdrawal? Withdrawn { get; init; }

    /// <summary>The people are invented; every page that shows one of them says 示例数据.</summary>
    internal bool SampleData { get; init; }

    /// <summary>The rows in the order in which they are shown.</summary>
    internal required ImmutableArray<Honoree> People { get; init; }

    /// <summary>Where its settings stand in the file.</summary>
    internal KeyLocations Keys { get; init; } = KeyLocations.None;

    internal required SourceLocation Origin { get; init; }

    /// <summary>The order that the public is told of.</summary>
    internal NameOrder OrderShown => Order == NameOrder.Given ? OrderStated ?? NameOrder.Given : Order;

    /// <summary>The year under which the list is filed: that of its publication.</summary>
    internal int Year => Publicity.Published.Year;
}
