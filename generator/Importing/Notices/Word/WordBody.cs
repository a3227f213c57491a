using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Documents;
using PublicitySite.Formats.Office.Word;

namespace PublicitySite.Importing.Notices.Word;

/// <summary>The body of a docx, block by block.</summary>
sealed class WordBody(MainDocumentPart main)
{
    readonly WordStyles styles = new(main);
    readonly WordNumbers numbers = new(main);
    readonly WordDiagnostics told = new();
    readonly ImmutableArray<ImportedBlock>.Builder blocks = ImmutableArray.CreateBuilder<ImportedBlock>();
    WordRuns? runs;

    WordRuns Runs => runs ??= new(main, styles, told);

    internal ImportedDocument Read()
    {
        var origin = 0;
        foreach (var element in main.Document?.Body?.ChildElements ?? [])
        {
            var from = blocks.Count;
            Add(element);
            for (var at = from; at < blocks.Count; at++)
                blocks[at] = blocks[at] with { Origin = origin };
            origin++;
        }

        AddBoxes();
        return new()
        {
            Blocks = blocks.ToImmutable(),
            Notes = [.. Runs.NotesInOrder.Select(note => Note(note))],
            Pictures = Runs.Pictures,
            Warnings = told.All,
        };
    }

    void Add(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                AddParagraph(paragraph);
                break;
            case OpenXmlUnknownElement { LocalName: "p" } unknown:
                AddParagraph(new(unknown.OuterXml));
                break;
            case OpenXmlUnknownElement { LocalName: "tbl" } unknown:
                Add(new Table(unknown.OuterXml));
                break;
            case Table table:
                blocks.Add(new WordTable(Runs, numbers, styles).Read(table));
                break;
            case SdtBlock { SdtProperties: { } properties } when properties
                .Descendants<DocPartGallery>()
                .Any(part => part.Val?.Value == "Table of Contents"):
                told.Contents();
                break;
            case SectionProperties or SdtProperties or SdtEndCharProperties:
                break;
            default:
                foreach (var child in element.ChildElements)
                    Add(child);
                break;
        }
    }

    void AddParagraph(Paragraph paragraph)
    {
        if (styles.IsContents(paragraph))
        {
            told.Contents();
            return;
        }

        var properties = paragraph.ParagraphProperties;
        if (properties?.PageBreakBefore is { } before && (before.Val?.Value ?? true))
            blocks.Add(ImportedBlock.PageBreak());
        var look = styles.LookOf(paragraph);
        var (prefix, isItem) = Prefix(paragraph);
        foreach (var part in Runs.Read(paragraph))
        {
            if (part is null)
                blocks.Add(ImportedBlock.PageBreak());
            else
                AddLines(ImportedBlock.Paragraph([.. prefix, .. part]) with { Look = look }, isItem);
            prefix = part is null ? prefix : [];
        }

        AddBoxes();
        if (properties?.SectionProperties is not null)
            blocks.Add(ImportedBlock.PageBreak());
    }

    (ImmutableArray<Inline> Number, bool IsItem) Prefix(Paragraph paragraph) => paragraph.InnerText.Trim().Length == 0
        ? ([], false)
        : numbers.Next(styles.NumberingOf(paragraph)) switch
        {
            null => ([], false),
            "" => ([], true),
            var number => (
                [new Inline.Text(number) { Bold = paragraph.Descendants<Run>().FirstOrDefault() is { } run && styles.IsBold(run) }],
                false),
        };

    void AddLines(ImportedBlock paragraph, bool isItem) => blocks.AddRange(SoftBreaks.Split(isItem ? paragraph.AsItem() : paragraph));

    // Text boxes float beside the text: where they belong in it, nothing says.
    void AddBoxes()
    {
        foreach (var box in Runs.TakeBoxes())
        {
            var from = blocks.Count;
            foreach (var child in box.ChildElements)
                Add(child);
            if (from < blocks.Count)
                blocks[from] = blocks[from] with { Warnings = [.. blocks[from].Warnings, ImportNoticeWarnings.TextBox()] };
        }
    }

    ImmutableArray<Inline> Note(OpenXmlElement note) => CleanText.Clean(
        note
            .Descendants<Paragraph>()
            .SelectMany(paragraph => Runs.Read(paragraph))
            .SelectMany(part => part ?? [])
            .Select(inline => inline is Inline.Break ? new Inline.Text(" ") : inline));
}
