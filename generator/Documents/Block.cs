using System.Collections.Immutable;

namespace PublicitySite.Documents;

/// <summary>A piece of a document, in the order of reading.</summary>
abstract record Block
{
    Block()
    {
    }

    internal sealed record Paragraph(ImmutableArray<Inline> Inlines) : Block;

    /// <summary>A heading.</summary>
    /// <param name="Level">1 to 6, as written.</param>
    /// <param name="Inlines">Its words.</param>
    internal sealed record Heading(int Level, ImmutableArray<Inline> Inlines) : Block
    {
        /// <summary>Index in the source of its mark.</summary>
        internal int At { get; init; }

        /// <summary>Its words alone.</summary>
        internal string Text => string.Concat(Inlines.Select(inline => inline switch
        {
            Inline.Text text => text.Value,
            Inline.Code code => code.Value,
            Inline.Picture picture => picture.Description,
            _ => "",
        })).Trim();
    }

    /// <summary>Items below each other.</summary>
    /// <param name="Items">From the first.</param>
    /// <param name="Start">The number of the first as written; null for a list without numbers.</param>
    /// <param name="IsLoose">Blank lines stand between the items, and each is set as a paragraph.</param>
    internal sealed record List(ImmutableArray<ListItem> Items, string? Start = null, bool IsLoose = false) : Block;

    internal sealed record Quote(ImmutableArray<Block> Blocks) : Block;

    /// <summary>Lines of a program.</summary>
    /// <param name="Language">As named behind the fence; may be empty.</param>
    /// <param name="Lines">As written.</param>
    internal sealed record Code(string Language, ImmutableArray<string> Lines) : Block;

    /// <summary>A line across.</summary>
    internal sealed record Rule : Block;

    /// <summary>A table.</summary>
    /// <param name="Rows">Cells that begin in a row, and those that reach into it from above.</param>
    internal sealed record Table(ImmutableArray<ImmutableArray<Cell>> Rows) : Block
    {
        /// <summary>How many rows are the head.</summary>
        internal int Heads { get; init; } = 1;

        /// <summary>Of the columns that are aligned; the rest are not.</summary>
        internal ImmutableArray<Alignment> Alignments { get; init; } = [];

        internal IEnumerable<string> Texts => from row in Rows from cell in row from line in cell.Lines select Inline.TextOf(line);

        /// <summary>How many rows the cell covers that begins in a row at a column.</summary>
        internal int Height(int row, int column)
        {
            var last = row;
            while (last + 1 < Rows.Length && ReachesInto(Rows[last + 1], column))
                last++;
            return last - row + 1;
        }

        static bool ReachesInto(ImmutableArray<Cell> row, int column)
        {
            var at = 0;
            foreach (var cell in row)
            {
                if (at == column)
                    return cell.Above;
                at += cell.Columns;
            }

            return false;
        }
    }

    /// <summary>An item of a list.</summary>
    /// <param name="Blocks">What stands in it.</param>
    internal sealed record ListItem(ImmutableArray<Block> Blocks)
    {
        /// <summary>The number with its sign and blank, as written; empty in a list without numbers.</summary>
        internal string Number { get; init; } = "";

        /// <summary>Index in the source of the number.</summary>
        internal int At { get; init; }
    }

    /// <summary>A cell of a table.</summary>
    /// <param name="Lines">Its paragraphs.</param>
    /// <param name="Columns">How many columns it covers.</param>
    /// <param name="Above">It is part of the cell above.</param>
    internal sealed record Cell(ImmutableArray<ImmutableArray<Inline>> Lines, int Columns, bool Above);
}

/// <summary>To which side the cells of a column stand.</summary>
enum Alignment
{
    None,
    Left,
    Center,
    Right,
}
