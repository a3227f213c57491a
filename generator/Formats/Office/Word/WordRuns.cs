using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Documents;

namespace PublicitySite.Formats.Office.Word;

/// <summary>Runs of paragraphs as inlines: wrappers of all kinds opened, what is not shown left out.</summary>
sealed class WordRuns(MainDocumentPart main, WordStyles styles)
{
    readonly List<OpenXmlElement> boxes = [];
    readonly List<OpenXmlElement> notes = [];
    readonly WordFields fields = new();
    readonly WordPictures pictures = new(main);
    List<ImmutableArray<Inline>> pages = [];
    List<Inline> open = [];
    int inserted, deleted, comments, hidden;
    bool hasContents;

    /// <summary>Footnotes and endnotes in the order of their marks; one that a note itself marks comes behind.</summary>
    internal IEnumerable<OpenXmlElement> NotesInOrder
    {
        get
        {
            for (var at = 0; at < notes.Count; at++)
                yield return notes[at];
        }
    }

    internal ImmutableArray<WordPicture> Pictures => pictures.All;

    internal WordRemainder LeftOut => new(inserted, deleted, comments, hidden, hasContents);

    internal void LeaveContents() => hasContents = true;

    /// <summary>The inlines of a paragraph; after each part but the last a new page begins.</summary>
    internal ImmutableArray<ImmutableArray<Inline>> Read(Paragraph paragraph)
    {
        (pages, open) = ([], []);
        Walk(paragraph, link: null);
        return [.. pages, [.. open]];
    }

    /// <summary>Contents of the text boxes that were met since the last time.</summary>
    internal ImmutableArray<OpenXmlElement> TakeBoxes()
    {
        ImmutableArray<OpenXmlElement> taken = [.. boxes];
        boxes.Clear();
        return taken;
    }

    void Walk(OpenXmlElement container, string? link)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    AddRun(run, run, link);
                    break;
                // What stands in an element that the library does not know (smartTag), it does not know, either.
                case OpenXmlUnknownElement { LocalName: "r" } unknown:
                    AddRun(new(unknown.OuterXml), unknown, link);
                    break;
                case DeletedRun or MoveFromRun:
                    deleted++;
                    break;
                case Hyperlink hyperlink:
                    Walk(hyperlink, AddressOf(hyperlink) ?? link);
                    break;
                case InsertedRun or MoveToRun:
                    inserted++;
                    Walk(child, link);
                    break;
                case ParagraphProperties or SdtProperties or SdtEndCharProperties:
                    break;
                case { LocalName: "oMath" or "oMathPara" }:
                    open.Add(new Inline.Text(child.InnerText));
                    break;
                default:
                    Walk(child, link);
                    break;
            }
        }
    }

    string? AddressOf(Hyperlink hyperlink) => hyperlink.Id?.Value is { } id
        ? main.HyperlinkRelationships.FirstOrDefault(relation => relation.Id == id)?.Uri.OriginalString
        : null;

    void AddRun(Run run, OpenXmlElement place, string? link)
    {
        if (styles.IsHidden(run, place))
        {
            if (run.InnerText.Length > 0)
                hidden++;
            return;
        }

        var bold = styles.IsBold(run);
        foreach (var part in run.ChildElements)
            AddPart(part, bold, link);
    }

    void AddPart(OpenXmlElement part, bool bold, string? link)
    {
        switch (part)
        {
            case FieldChar or FieldCode:
                fields.Meet(part);
                break;
            case CommentReference:
                comments++;
                break;
            case AlternateContent alternate:
                if (alternate.GetFirstChild<AlternateContentChoice>() is { } choice)
                    AddShapes(choice);
                break;
            case Drawing or Picture or EmbeddedObject:
                AddShapes(part);
                break;
            case var _ when fields.IsContents:
                LeaveContents();
                break;
            case Break { Type: { Value: var type } } when type == BreakValues.Page:
                pages.Add([.. open]);
                open = [];
                break;
            case Break or CarriageReturn:
                open.Add(new Inline.Break());
                break;
            case FootnoteReference { Id.Value: var id }:
                AddNote(main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(note => note.Id?.Value == id));
                break;
            case EndnoteReference { Id.Value: var id }:
                AddNote(main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(note => note.Id?.Value == id));
                break;
            default:
                if (TextOf(part) is { Length: > 0 } text)
                    open.Add(new Inline.Text(text) { Bold = bold, Link = link ?? fields.Link });
                break;
        }
    }

    static string TextOf(OpenXmlElement part) => part switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text text => text.Text,
        TabChar or PositionalTab => "\t",
        NoBreakHyphen => "-",
        // Signs of fonts like Wingdings; in documents of this kind they are boxes to tick.
        SymbolChar => "□",
        Ruby { } ruby => ruby.GetFirstChild<RubyBase>()?.InnerText ?? "",
        _ => "",
    };

    void AddNote(OpenXmlElement? note)
    {
        if (note is null)
            return;
        notes.Add(note);
        open.Add(new Inline.NoteMark(notes.Count));
    }

    void AddShapes(OpenXmlElement shapes)
    {
        foreach (var box in shapes
            .Descendants()
            .Where(element => element.LocalName == "txbxContent" && !element.Ancestors<AlternateContentFallback>().Any()))
            boxes.Add(box);
        foreach (var index in pictures.In(shapes))
            open.Add(new Inline.Picture(index.ToString(CultureInfo.InvariantCulture), ""));
    }
}

/// <summary>Pictures that a document shows, each taken once for every place.</summary>
sealed class WordPictures(MainDocumentPart main)
{
    readonly ImmutableArray<WordPicture>.Builder all = ImmutableArray.CreateBuilder<WordPicture>();

    internal ImmutableArray<WordPicture> All => all.ToImmutable();

    /// <summary>Places in <see cref="All"/> of what a drawing shows.</summary>
    internal IEnumerable<int> In(OpenXmlElement drawing)
    {
        foreach (var element in drawing
            .Descendants()
            .Where(element => element.LocalName is "blip" or "imagedata" && !element.Ancestors<AlternateContentFallback>().Any()))
        {
            if (Relation(element) is not { } id
                || !main.Parts.Any(part => part.RelationshipId == id)
                || main.GetPartById(id) is not ImagePart part)
                continue;
            all.Add(new(Bytes(part), Description(drawing)));
            yield return all.Count - 1;
        }
    }

    static string? Relation(OpenXmlElement element) =>
        element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName is "embed" or "id" && attribute.Prefix == "r").Value;

    static string Description(OpenXmlElement drawing) => drawing.Descendants()
        .Where(element => element.LocalName == "docPr")
        .SelectMany(element => element.GetAttributes().Where(attribute => attribute.LocalName == "descr"))
        .Select(attribute => attribute.Value ?? "")
        .FirstOrDefault("");

    static ReadOnlyMemory<byte> Bytes(ImagePart part)
    {
        using var stream = part.GetStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

/// <summary>Fields that are open at a place of a document: of each only its result is shown.</summary>
sealed partial class WordFields
{
    readonly Stack<string> open = [];

    /// <summary>Within a table of contents, which the site makes itself.</summary>
    internal bool IsContents => open.Any(code => code.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the innermost link leads.</summary>
    internal string? Link => open.Select(code => Address.Match(code)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    internal void Meet(OpenXmlElement part)
    {
        if (part is FieldCode code)
            open.Push((open.TryPop(out var before) ? before : "") + code.Text);
        else if (part is FieldChar { FieldCharType: { Value: var begin } } && begin == FieldCharValues.Begin)
            open.Push("");
        else if (part is FieldChar { FieldCharType: { Value: var end } } && end == FieldCharValues.End)
            open.TryPop(out _);
    }

    [GeneratedRegex("^\\s*HYPERLINK\\s+\"([^\"]+)\"", RegexOptions.IgnoreCase)]
    static partial Regex Address { get; }
}
