using System.Collections.Immutable;
using System.Globalization;

namespace PublicitySite.Importing.Notices;

/// <summary>
/// The pictures of a document under the names that they get beside the notice, and what is doubtful about them and about links.
/// </summary>
sealed record NoticePictures(ImmutableArray<BroughtBlock> Blocks, ImmutableArray<(string Name, string Description)> Names)
{
    /// <param name="document">With its pictures.</param>
    /// <param name="id">Of the notice: the first picture is <c>ID-1.jpg</c>.</param>
    internal static NoticePictures Collect(BroughtDocument document, string id)
    {
        var names = new (string Name, string Description)[document.Pictures.Length];
        var blocks = ImmutableArray.CreateBuilder<BroughtBlock>(document.Blocks.Length);
        var count = 0;
        for (var at = 0; at < document.Blocks.Length; at++)
        {
            var block = document.Blocks[at];
            List<ImportWarning> doubts = [.. block.Doubts, .. Links(block)];
            foreach (var index in InlinesOf(block).OfType<BroughtInline.Picture>().Select(picture => picture.Index))
            {
                var picture = document.Pictures[index];
                if (picture.Ending.Length == 0)
                {
                    names[index] = ("", "");
                    doubts.Add(ImportNoticeWarnings.PictureFormat());
                    continue;
                }

                var name = string.Create(CultureInfo.InvariantCulture, $"{id}-{++count}.{picture.Ending}");
                var description = picture.Description.Length > 0 ? picture.Description : Caption(document.Blocks, at);
                if (description.Length == 0)
                    doubts.Add(ImportNoticeWarnings.NoDescription(name));
                names[index] = (name, description.Length > 0 ? description : string.Create(CultureInfo.InvariantCulture, $"图{count}"));
            }

            blocks.Add(block with { Doubts = [.. doubts] });
        }

        return new(blocks.MoveToImmutable(), [.. names]);
    }

    static IEnumerable<ImportWarning> Links(BroughtBlock block) =>
        from text in InlinesOf(block).OfType<BroughtInline.Text>()
        let address = text.Link ?? ""
        where address.Length > 0 && !InlineMarkdown.IsAddress(address)
        select ImportNoticeWarnings.LinkDropped(text.Value, address);

    internal static IEnumerable<BroughtInline> InlinesOf(BroughtBlock block) => block switch
    {
        BroughtBlock.Paragraph paragraph => paragraph.Inlines,
        BroughtBlock.Heading heading => heading.Inlines,
        BroughtBlock.Lines lines => lines.All.SelectMany(line => line),
        BroughtBlock.Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Lines).SelectMany(line => line),
        _ => [],
    };

    /// <summary>图1 …, in the line below.</summary>
    static string Caption(ImmutableArray<BroughtBlock> blocks, int at) =>
        at + 1 < blocks.Length && blocks[at + 1] is BroughtBlock.Paragraph { Text: ['图', _, ..] and { Length: <= 60 } text } ? text : "";
}
