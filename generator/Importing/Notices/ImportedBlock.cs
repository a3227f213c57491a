using System.Collections.Immutable;
using PublicitySite.Documents;

namespace PublicitySite.Importing.Notices;

/// <summary>A block of what staff brought, with what is known of it besides.</summary>
sealed record ImportedBlock
{
    /// <summary>null where nothing is to be printed, and only the rest counts.</summary>
    internal Block? Content { get; init; }

    /// <summary>A new page begins here.</summary>
    internal bool BeginsPage { get; init; }

    /// <summary>It has been found to be the note of annexes or the signature.</summary>
    internal bool IsClosing { get; init; }

    internal Look Look { get; init; } = Look.Plain;

    /// <summary>Place among the outermost elements of the Word file, from 0; -1 where there is none.</summary>
    internal int Origin { get; init; } = -1;

    internal ImmutableArray<ImportWarning> Warnings { get; init; } = [];

    /// <summary>It is an item of a list without numbers.</summary>
    internal bool IsItem => Content is Block.List;

    internal Block.Table? Table => Content as Block.Table;

    /// <summary>The words of a paragraph or item whose part in the document is still open; null for all else.</summary>
    internal string? Text => IsOpen ? Inline.TextOf(Inlines) : null;

    internal bool IsOpen => !IsClosing && Content is Block.Paragraph or Block.List;

    /// <summary>Of a paragraph, an item or a heading, or of all cells of a table.</summary>
    internal ImmutableArray<Inline> Inlines => Content switch
    {
        Block.Paragraph paragraph => paragraph.Inlines,
        Block.Heading heading => heading.Inlines,
        Block.List { Items: [{ Blocks: [Block.Paragraph item] }] } => item.Inlines,
        Block.Table table => [.. from row in table.Rows from cell in row from line in cell.Lines from inline in line select inline],
        _ => [],
    };

    internal static ImportedBlock Paragraph(IEnumerable<Inline> inlines) => new() { Content = new Block.Paragraph([.. inlines]) };

    /// <summary>The paragraph as an item of a list without numbers.</summary>
    internal ImportedBlock AsItem() => this with { Content = new Block.List([new([new Block.Paragraph(Inlines)])]) };

    internal static ImportedBlock PageBreak() => new() { BeginsPage = true };

    /// <summary>Lines that stand below each other without a gap.</summary>
    internal static ImportedBlock Closing(IEnumerable<string> lines) => new()
    {
        Content = new Block.Paragraph([.. lines.SelectMany(line => (Inline[])[new Inline.Break(), new Inline.Text(line)]).Skip(1)]),
        IsClosing = true,
    };

    /// <summary>The same paragraph or item with other words.</summary>
    internal ImportedBlock With(IEnumerable<Inline> inlines)
    {
        var paragraph = this with { Content = new Block.Paragraph([.. inlines]) };
        return IsItem ? paragraph.AsItem() : paragraph;
    }

    /// <summary>The same block with its inlines changed one by one; those of a table stay in their cells.</summary>
    internal ImportedBlock Select(Func<Inline, Inline> change) => Content switch
    {
        Block.Heading heading => this with { Content = heading with { Inlines = [.. heading.Inlines.Select(change)] } },
        Block.Table table => this with
        {
            Content = table with
            {
                Rows = [.. table.Rows.Select(row => row.Select(cell => cell with
                {
                    Lines = [.. cell.Lines.Select(line => line.Select(change).ToImmutableArray())],
                }).ToImmutableArray())],
            },
        },
        null => this,
        _ => With(Inlines.Select(change)),
    };
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
