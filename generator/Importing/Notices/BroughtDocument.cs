using System.Collections.Immutable;

namespace PublicitySite.Importing.Notices;

/// <summary>What a reader found in a Word file or on an old page.</summary>
sealed record BroughtDocument
{
    internal required ImmutableArray<BroughtBlock> Blocks { get; init; }

    /// <summary>Footnotes in the order of their marks.</summary>
    internal ImmutableArray<ImmutableArray<BroughtInline>> Notes { get; init; } = [];

    internal ImmutableArray<BroughtPicture> Pictures { get; init; } = [];

    /// <summary>What is told of the document as a whole.</summary>
    internal ImmutableArray<ImportWarning> Doubts { get; init; } = [];

    /// <summary>What an old page says of itself outside its text.</summary>
    internal PageFacts Facts { get; init; } = new("", "", null);
}

/// <summary>A picture of the document, without metadata.</summary>
/// <param name="Bytes">As it will be published.</param>
/// <param name="Ending">Of its name: jpg, png or gif.</param>
/// <param name="Description">What its author says that it shows; may be empty.</param>
sealed record BroughtPicture(ReadOnlyMemory<byte> Bytes, string Ending, string Description);

/// <summary>Facts in the head of an old page; empty where it says nothing.</summary>
sealed record PageFacts(string Title, string Source, DateOnly? Published);
