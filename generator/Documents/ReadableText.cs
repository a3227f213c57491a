using System.Collections.Immutable;
using System.Text;

namespace PublicitySite.Documents;

/// <summary>What a reader sees of blocks, paragraph by paragraph: numbers of footnotes and pictures are no words of the text.</summary>
static class ReadableText
{
    internal static IEnumerable<string> Read(IEnumerable<Block> blocks) =>
        from block in BlockWalk.Within(blocks)
        from text in TextsOf(block)
        let paragraph = text.Replace('\n', ' ').Trim()
        where paragraph.Length > 0
        select paragraph;

    static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Block.Paragraph paragraph => Lines(paragraph.Inlines),
        Block.Heading heading => Lines(heading.Inlines),
        Block.Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Lines).SelectMany(Lines),
        Block.Code code => [string.Join('\n', code.Lines)],
        _ => [],
    };

    static IEnumerable<string> Lines(ImmutableArray<Inline> inlines)
    {
        if (inlines is [Inline.Text only])
            return [only.Value];
        var text = new StringBuilder();
        var lines = new List<string>();
        foreach (var inline in inlines)
        {
            if (inline is Inline.Break { Ending: LineEnding.Hard })
            {
                lines.Add(text.ToString());
                text.Clear();
            }

            text.Append(inline switch
            {
                Inline.Text words => words.Value,
                Inline.Code code => code.Value,
                Inline.Break { Ending: LineEnding.Blank } => " ",
                _ => "",
            });
        }

        return [.. lines, text.ToString()];
    }
}
