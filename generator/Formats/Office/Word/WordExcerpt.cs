using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PublicitySite.Formats.Office.Word;

/// <summary>A part of a Word file as a file of its own.</summary>
static class WordExcerpt
{
    /// <param name="document">The whole file.</param>
    /// <param name="from">First of the body's elements that belong to it.</param>
    /// <param name="to">The first behind it.</param>
    internal static ReadOnlyMemory<byte>? Cut(ReadOnlyMemory<byte> document, int from, int to)
    {
        using var stream = new MemoryStream();
        stream.Write(document.Span);
        try
        {
            using (var word = WordprocessingDocument.Open(stream, isEditable: true))
            {
                if (word.MainDocumentPart is not { Document.Body: { } body } main)
                    return null;
                Keep(body, from, to);
                Discard(main);
            }

            return stream.ToArray();
        }
        catch (Exception fault) when (WordFile.IsOfTheFile(fault))
        {
            return null;
        }
    }

    static void Keep(Body body, int from, int to)
    {
        OpenXmlElement[] elements = [.. body.ChildElements];
        // Size and direction of the page are those of the section that the part ends in.
        var section = elements[(to - 1)..]
            .Select(element => element as SectionProperties ?? element.Descendants<SectionProperties>().FirstOrDefault())
            .FirstOrDefault(found => found is not null)?.CloneNode(deep: true);
        foreach (var (place, element) in elements.Index())
        {
            if (place < from || place >= to || element is SectionProperties)
                element.Remove();
        }

        body.Elements<Paragraph>().LastOrDefault()?.ParagraphProperties?.RemoveAllChildren<SectionProperties>();
        foreach (var start in body.Elements<Paragraph>().Take(1))
            start.ParagraphProperties?.RemoveAllChildren<PageBreakBefore>();
        if (section is not null)
            body.AppendChild(section);
    }

    /// <summary>Notes and pictures of the document that the part does not show.</summary>
    static void Discard(MainDocumentPart main)
    {
        var xml = main.Document?.OuterXml ?? "";
        foreach (var pair in main.Parts
            .Where(pair => IsContent(pair.OpenXmlPart) && !xml.Contains($"\"{pair.RelationshipId}\"", StringComparison.Ordinal))
            .ToArray())
            main.DeletePart(pair.OpenXmlPart);
        foreach (var link in main.HyperlinkRelationships.Where(link => !xml.Contains($"\"{link.Id}\"", StringComparison.Ordinal)).ToArray())
            main.DeleteReferenceRelationship(link);
        var marks = main.Document?.Descendants<FootnoteReference>().Select(mark => mark.Id?.Value).ToHashSet() ?? [];
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>()
            .Where(note => note.Type is null && !marks.Contains(note.Id?.Value))
            .ToArray() ?? [])
            note.Remove();
        var endMarks = main.Document?.Descendants<EndnoteReference>().Select(mark => mark.Id?.Value).ToHashSet() ?? [];
        foreach (var note in main.EndnotesPart?.Endnotes?.Elements<Endnote>()
            .Where(note => note.Type is null && !endMarks.Contains(note.Id?.Value))
            .ToArray() ?? [])
            note.Remove();
    }

    static bool IsContent(OpenXmlPart part) => part is ImagePart
        or EmbeddedObjectPart
        or EmbeddedPackagePart
        or ChartPart
        or DiagramDataPart
        or DiagramLayoutDefinitionPart
        or DiagramColorsPart
        or DiagramStylePart;
}
