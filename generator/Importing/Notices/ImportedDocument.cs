using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Documents;

namespace PublicitySite.Importing.Notices;

/// <summary>What a reader found in a Word file or on an old page.</summary>
sealed record ImportedDocument
{
    internal required ImmutableArray<ImportedBlock> Blocks { get; init; }

    /// <summary>Footnotes in the order of their marks.</summary>
    internal ImmutableArray<ImmutableArray<Inline>> Notes { get; init; } = [];

    internal ImmutableArray<ImportedPicture> Pictures { get; init; } = [];

    /// <summary>What is told of the document as a whole.</summary>
    internal ImmutableArray<ImportWarning> Warnings { get; init; } = [];

    /// <summary>What an old page says of itself outside its text.</summary>
    internal PageFacts Facts { get; init; } = new("", "", null);

    /// <summary>The text in Markdown, and each warning with its line in it, from 1.</summary>
    internal (string Text, ImmutableArray<(int Line, ImportWarning Warning)> Warnings) Print()
    {
        var (writer, warnings) = (new MarkdownWriter(), ImmutableArray.CreateBuilder<(int, ImportWarning)>());
        foreach (var block in Blocks)
        {
            var line = block.Content is { } content ? writer.Write(content) : writer.LastLine;
            warnings.AddRange(block.Warnings.Select(warning => (line, warning)));
        }

        foreach (var (place, note) in Notes.Index())
            writer.WriteNote(place + 1, [new Block.Paragraph(note)]);
        return (writer.ToString(), warnings.ToImmutable());
    }
}

/// <summary>A picture of the document, without metadata.</summary>
/// <param name="Bytes">As it will be published.</param>
/// <param name="Ending">Of its name: jpg, png or gif; empty where it cannot be published.</param>
/// <param name="Description">What its author says that it shows; may be empty.</param>
sealed record ImportedPicture(ReadOnlyMemory<byte> Bytes, string Ending, string Description)
{
    /// <summary>Beside the notice; empty until it is named, and where it is not published.</summary>
    internal string Name { get; init; } = "";

    /// <summary>Where the document shows it, before it has a name.</summary>
    /// <param name="index">Its place among the document's pictures, from 0.</param>
    internal static Inline.Picture ShownAs(int index) => new(index.ToString(CultureInfo.InvariantCulture), "");

    internal static int IndexOf(Inline.Picture shown) => int.Parse(shown.Target, CultureInfo.InvariantCulture);
}

/// <summary>Facts in the head of an old page; empty where it says nothing.</summary>
sealed record PageFacts(string Title, string Source, DateOnly? Published);
