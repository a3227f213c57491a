using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace PublicitySite.Importing.Notices.Word;

/// <summary>Pictures that a document shows, each taken once for every place.</summary>
sealed class WordPictures(MainDocumentPart main)
{
    readonly ImmutableArray<BroughtPicture>.Builder all = ImmutableArray.CreateBuilder<BroughtPicture>();

    internal ImmutableArray<BroughtPicture> All => all.ToImmutable();

    /// <summary>Places in <see cref="All"/> of what a drawing shows.</summary>
    internal IEnumerable<int> In(OpenXmlElement drawing)
    {
        foreach (var element in drawing.Descendants().Where(element => element.LocalName is "blip" or "imagedata" && !element.Ancestors<AlternateContentFallback>().Any()))
        {
            if (Relation(element) is not { } id || !main.Parts.Any(part => part.RelationshipId == id) || main.GetPartById(id) is not ImagePart part)
                continue;
            all.Add(BroughtPictures.Convert(Bytes(part), Description(drawing)));
            yield return all.Count - 1;
        }
    }

    static string? Relation(OpenXmlElement element) =>
        element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName is "embed" or "id" && attribute.Prefix == "r").Value;

    static string Description(OpenXmlElement drawing) => drawing.Descendants()
        .Where(element => element.LocalName == "docPr")
        .SelectMany(element => element.GetAttributes().Where(attribute => attribute.LocalName == "descr"))
        .Select(attribute => BroughtPictures.MeaningOf(attribute.Value ?? ""))
        .FirstOrDefault("");

    static ReadOnlyMemory<byte> Bytes(ImagePart part)
    {
        using var stream = part.GetStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
