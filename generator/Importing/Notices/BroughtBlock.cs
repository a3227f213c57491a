using System.Collections.Immutable;

namespace PublicitySite.Importing.Notices;

/// <summary>A piece of a document that was brought, in the order of reading: what both readers make and the writer prints.</summary>
abstract record BroughtBlock
{
    BroughtBlock()
    {
    }

    /// <summary>Place among the outermost elements of the Word file, from 0; -1 where there is none.</summary>
    internal int Origin { get; init; } = -1;

    internal ImmutableArray<ImportWarning> Doubts { get; init; } = [];

    internal sealed record Paragraph(ImmutableArray<BroughtInline> Inlines) : BroughtBlock
    {
        internal Look Look { get; init; } = Look.Plain;

        /// <summary>An item of a list without numbers.</summary>
        internal bool IsItem { get; init; }

        internal string Text => field ??= BroughtInline.TextOf(Inlines);
    }

    /// <summary>A heading; 2 for the highest.</summary>
    internal sealed record Heading(int Level, ImmutableArray<BroughtInline> Inlines) : BroughtBlock;

    /// <summary>Lines that stand below each other without a gap: the note of annexes, a signature.</summary>
    internal sealed record Lines(ImmutableArray<ImmutableArray<BroughtInline>> All) : BroughtBlock;

    internal sealed record Table(ImmutableArray<ImmutableArray<BroughtCell>> Rows) : BroughtBlock
    {
        internal IEnumerable<string> Texts => from row in Rows from cell in row from line in cell.Lines select BroughtInline.TextOf(line);
    }

    internal sealed record PageBreak : BroughtBlock;

    /// <summary>Nothing is printed; its doubts are told where it would stand.</summary>
    internal sealed record LeftOut : BroughtBlock;
}

/// <summary>How a paragraph looks, as far as that tells what it is.</summary>
/// <param name="Outline">Level that its author gave it, from 1; 0 for none.</param>
/// <param name="Centred">It stands in the middle.</param>
/// <param name="Right">It stands on the right.</param>
/// <param name="Size">Of its characters, in points; 0 where nothing says so.</param>
readonly record struct Look(int Outline, bool Centred, bool Right, double Size)
{
    internal static readonly Look Plain;
}

/// <summary>A cell of a table.</summary>
/// <param name="Lines">Its paragraphs.</param>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="Above">It is part of the cell above.</param>
sealed record BroughtCell(ImmutableArray<ImmutableArray<BroughtInline>> Lines, int Columns, bool Above);
