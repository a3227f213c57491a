using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Documents;

namespace PublicitySite.Importing.Notices;

/// <summary>Gives pictures the names that they get beside the notice, and tells what is doubtful about them and about links.</summary>
static class NoticePictures
{
    /// <param name="document">With its pictures under provisional names.</param>
    /// <param name="id">Of the notice: the first picture is <c>ID-1.jpg</c>.</param>
    internal static ImportedDocument Name(ImportedDocument document, string id)
    {
        var pictures = document.Pictures.ToArray();
        var blocks = ImmutableArray.CreateBuilder<ImportedBlock>(document.Blocks.Length);
        var count = 0;
        foreach (var (at, block) in document.Blocks.Index())
        {
            List<ImportWarning> warnings = [.. block.Warnings, .. Links(block)];
            foreach (var shown in block.Inlines.OfType<Inline.Picture>())
            {
                var index = ImportedPicture.IndexOf(shown);
                var picture = pictures[index];
                if (picture.Ending.Length == 0)
                {
                    warnings.Add(ImportNoticeWarnings.PictureFormat());
                    continue;
                }

                var name = string.Create(CultureInfo.InvariantCulture, $"{id}-{++count}.{picture.Ending}");
                var description = picture.Description.Length > 0 ? picture.Description : Caption(document.Blocks, at);
                if (description.Length == 0)
                    warnings.Add(ImportNoticeWarnings.NoDescription(name));
                pictures[index] = picture with
                {
                    Name = name,
                    Description = description.Length > 0 ? description : string.Create(CultureInfo.InvariantCulture, $"图{count}"),
                };
            }

            blocks.Add(block.Select(inline => Final(inline, pictures)) with { Warnings = [.. warnings] });
        }

        return document with { Blocks = blocks.MoveToImmutable(), Pictures = [.. pictures] };
    }

    static Inline Final(Inline inline, ImportedPicture[] pictures) => inline switch
    {
        Inline.Picture shown when pictures[ImportedPicture.IndexOf(shown)] is var picture =>
            new Inline.Picture(picture.Name, picture.Description),
        Inline.Text { Link: { } address } text when !IsAddress(address) => text with { Link = null },
        _ => inline,
    };

    static IEnumerable<ImportWarning> Links(ImportedBlock block) =>
        from text in block.Inlines.OfType<Inline.Text>()
        let address = text.Link ?? ""
        where address.Length > 0 && !IsAddress(address)
        select ImportNoticeWarnings.LinkDropped(text.Value, address);

    static bool IsAddress(string link) =>
        (link.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || link.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        && !link.AsSpan().ContainsAny("<> \n");

    /// <summary>图1 …, in the line below.</summary>
    static string Caption(ImmutableArray<ImportedBlock> blocks, int at) =>
        blocks.ElementAtOrDefault(at + 1)?.Text is ['图', _, ..] and { Length: <= 60 } text ? text : "";
}
