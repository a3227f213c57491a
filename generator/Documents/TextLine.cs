using System.Collections.Immutable;
using System.Text;

namespace PublicitySite.Documents;

/// <summary>A line of a document as words alone, with the places of its characters; numbers of items belong to it.</summary>
/// <param name="Text">Trimmed; never empty.</param>
/// <param name="AfterBlank">A blank line or a heading stands before it: it begins a paragraph.</param>
/// <param name="Pieces">Where pieces of the text begin, in it and in the source; in between both go on alike.</param>
sealed record TextLine(string Text, bool AfterBlank, ImmutableArray<(int Start, int Source)> Pieces)
{
    static readonly char[] Blanks = [' ', '\u3000', '\t'];

    /// <summary>The index in the source of a character.</summary>
    internal int At(int index)
    {
        var piece = Pieces.Last(piece => piece.Start <= index);
        return piece.Source + index - piece.Start;
    }

    /// <summary>The lines of blocks; tables, quotations and code are left out.</summary>
    internal static IEnumerable<TextLine> Read(ImmutableArray<Block> blocks, string source)
    {
        var (number, afterHeading) = ((Block.ListItem?)null, false);
        foreach (var (item, block) in Flat(null, blocks))
        {
            number = item ?? number;
            foreach (var line in LinesOf(block))
            {
                if (Build(number, line, source, afterHeading) is not { } built)
                    continue;
                yield return built;
                (number, afterHeading) = (null, false);
            }

            afterHeading = block is Block.Heading;
        }
    }

    /// <summary>Blocks without lists around them; the first of an item with the item.</summary>
    static IEnumerable<(Block.ListItem? Item, Block Block)> Flat(Block.ListItem? item, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Block.List list)
            {
                foreach (var inside in list.Items.SelectMany(entry => Flat(entry.Number.Length > 0 ? entry : null, entry.Blocks)))
                    yield return inside.Item is null ? (item, inside.Block) : inside;
            }
            else
            {
                yield return (item, block);
            }

            item = null;
        }
    }

    static IEnumerable<ImmutableArray<Inline>> LinesOf(Block block)
    {
        var rest = block switch
        {
            Block.Paragraph paragraph => paragraph.Inlines,
            Block.Heading heading => heading.Inlines,
            _ => [],
        };
        while (!rest.IsEmpty)
        {
            var end = rest.TakeWhile(inline => inline is not Inline.Break).Count();
            yield return rest[..end];
            rest = rest[Math.Min(end + 1, rest.Length)..];
        }
    }

    static TextLine? Build(Block.ListItem? item, ImmutableArray<Inline> inlines, string source, bool afterHeading)
    {
        var (text, pieces) = (new StringBuilder(item?.Number), ImmutableArray.CreateBuilder<(int Start, int Source)>());
        if (item is not null)
            pieces.Add((0, item.At));
        foreach (var inline in inlines)
        {
            var value = Inline.TextOf([inline]);
            if (value.Length == 0)
                continue;
            pieces.Add((text.Length, inline.At));
            text.Append(value);
        }

        var all = text.ToString();
        var trimmed = all.TrimStart(Blanks);
        var left = all.Length - trimmed.Length;
        trimmed = trimmed.TrimEnd(Blanks);
        if (trimmed.Length == 0)
            return null;
        var line = new TextLine(trimmed, false, [.. pieces.Select(piece => (piece.Start - left, piece.Source))]);
        return line with { AfterBlank = afterHeading || IsAfterBlank(source, line.At(0)) };
    }

    static bool IsAfterBlank(string source, int at)
    {
        var before = source.AsSpan(0, source.AsSpan(0, at).LastIndexOf('\n') + 1);
        return before.IsEmpty || before[..^1] is var lines && lines[(lines.LastIndexOf('\n') + 1)..].IsWhiteSpace();
    }
}
