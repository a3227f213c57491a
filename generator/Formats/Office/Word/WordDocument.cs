using System.Collections.Immutable;
using PublicitySite.Documents;

namespace PublicitySite.Formats.Office.Word;

/// <summary>
/// What a docx shows, in the order of reading: tracked changes as if they were accepted, without comments and hidden text.
/// </summary>
sealed record WordDocument
{
    internal required ImmutableArray<WordBlock> Blocks { get; init; }

    /// <summary>Footnotes and endnotes in the order of their marks; one that a note itself marks comes behind.</summary>
    internal required ImmutableArray<ImmutableArray<Inline>> Notes { get; init; }

    /// <summary>One for every place; <see cref="Inline.Picture"/> names its index, from 0.</summary>
    internal required ImmutableArray<WordPicture> Pictures { get; init; }

    internal required WordRemainder LeftOut { get; init; }

    /// <summary>Blocks, and those in cells of tables; text boxes float beside the text and are not entered.</summary>
    internal IEnumerable<WordBlock> All => Blocks.SelectMany(block => block.Within);

    /// <returns>Null where the file is damaged or holds no text at all.</returns>
    internal static WordDocument? Read(ReadOnlyMemory<byte> bytes) => WordFile.Read(bytes, main => new WordReader(main).Read());
}

/// <summary>A paragraph, a table, or a text box.</summary>
abstract record WordBlock
{
    WordBlock()
    {
    }

    /// <summary>Place among the outermost elements of the file, from 0.</summary>
    internal int Origin { get; init; }

    /// <summary>Itself, and what stands in its cells.</summary>
    internal IEnumerable<WordBlock> Within => this is Table table
        ? [this, .. from row in table.Rows from cell in row from block in cell.Blocks from inner in block.Within select inner]
        : [this];

    /// <summary>A paragraph.</summary>
    /// <param name="Pages">Its inlines; after each but the last a new page begins.</param>
    internal sealed record Paragraph(ImmutableArray<ImmutableArray<Inline>> Pages) : WordBlock
    {
        /// <summary>The number that Word works out; empty for a bullet, null where there is none.</summary>
        internal string? Number { get; init; }

        internal bool IsNumberBold { get; init; }

        internal bool BeginsPage { get; init; }

        internal bool EndsSection { get; init; }

        /// <summary>Level that its author gave it, from 1; 0 for none.</summary>
        internal int Outline { get; init; }

        internal Alignment Alignment { get; init; }

        /// <summary>Of its characters, in points; 0 where nothing says so.</summary>
        internal double Size { get; init; }

        internal IEnumerable<Inline> Inlines => Pages.SelectMany(page => page);
    }

    internal sealed record Table(ImmutableArray<ImmutableArray<WordCell>> Rows) : WordBlock;

    internal sealed record TextBox(ImmutableArray<WordBlock> Blocks) : WordBlock;
}

/// <summary>A cell of a table.</summary>
/// <param name="Blocks">What stands in it.</param>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="Above">It is part of the cell above.</param>
sealed record WordCell(ImmutableArray<WordBlock> Blocks, int Columns, bool Above);

/// <summary>A picture as it lies in the file.</summary>
/// <param name="Bytes">Of any format.</param>
/// <param name="Description">Alternative text; may be empty, or put in by a program.</param>
sealed record WordPicture(ReadOnlyMemory<byte> Bytes, string Description);

/// <summary>What of a docx is not shown, or was changed with a trace.</summary>
/// <param name="Inserted">Runs that a tracked change put in; they are taken.</param>
/// <param name="Deleted">Runs that a tracked change took out.</param>
/// <param name="Comments">Marks of comments.</param>
/// <param name="Hidden">Runs of hidden text.</param>
/// <param name="HasContents">It has a table of contents.</param>
sealed record WordRemainder(int Inserted, int Deleted, int Comments, int Hidden, bool HasContents);
