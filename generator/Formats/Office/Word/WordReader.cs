using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Documents;

namespace PublicitySite.Formats.Office.Word;

/// <summary>Reads the body of a docx, block by block.</summary>
sealed class WordReader
{
    readonly MainDocumentPart main;
    readonly WordStyles styles;
    readonly WordNumbers numbers;
    readonly WordRuns runs;

    internal WordReader(MainDocumentPart main) =>
        (this.main, styles, numbers, runs) = (main, new(main), new(main), new(main, new(main)));

    internal WordDocument Read()
    {
        var blocks = ImmutableArray.CreateBuilder<WordBlock>();
        foreach (var (origin, element) in (main.Document?.Body?.ChildElements ?? []).Index())
            blocks.AddRange(Blocks(element).Select(block => block with { Origin = origin }));
        return new()
        {
            Blocks = blocks.ToImmutable(),
            Notes = [.. runs.NotesInOrder.Select(Note)],
            Pictures = runs.Pictures,
            LeftOut = runs.LeftOut,
        };
    }

    IEnumerable<WordBlock> Blocks(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => Blocks(paragraph),
        OpenXmlUnknownElement { LocalName: "p" } unknown => Blocks(new Paragraph(unknown.OuterXml)),
        OpenXmlUnknownElement { LocalName: "tbl" } unknown => Blocks(new Table(unknown.OuterXml)),
        Table table => [new WordBlock.Table([.. Inside<TableRow>(table).Select(Row)]), .. Boxes()],
        SdtBlock { SdtProperties: { } properties } when IsContents(properties) => LeaveContents(),
        SectionProperties or SdtProperties or SdtEndCharProperties or TableCellProperties => [],
        _ => [.. element.ChildElements.SelectMany(Blocks)],
    };

    static bool IsContents(SdtProperties properties) =>
        properties.Descendants<DocPartGallery>().Any(part => part.Val?.Value == "Table of Contents");

    IEnumerable<WordBlock> LeaveContents()
    {
        runs.LeaveContents();
        return [];
    }

    IEnumerable<WordBlock> Blocks(Paragraph paragraph)
    {
        if (styles.IsContents(paragraph))
            return LeaveContents();
        var properties = paragraph.ParagraphProperties;
        var number = paragraph.InnerText.Trim().Length == 0 ? null : numbers.Next(styles.NumberingOf(paragraph));
        var block = styles.Format(new WordBlock.Paragraph(runs.Read(paragraph)), paragraph) with
        {
            Number = number,
            IsNumberBold = number is { Length: > 0 } && paragraph.Descendants<Run>().FirstOrDefault() is { } run && styles.IsBold(run),
            BeginsPage = properties?.PageBreakBefore is { } before && (before.Val?.Value ?? true),
            EndsSection = properties?.SectionProperties is not null,
        };
        return [block, .. Boxes()];
    }

    /// <summary>Text boxes float beside the text: where they belong in it, nothing says.</summary>
    IEnumerable<WordBlock> Boxes() =>
        [.. runs.TakeBoxes().Select(box => new WordBlock.TextBox([.. box.ChildElements.SelectMany(Blocks)]))];

    ImmutableArray<WordCell> Row(TableRow row)
    {
        var before = row.TableRowProperties?.Elements<GridBefore>().FirstOrDefault()?.Val?.Value ?? 0;
        return [.. Enumerable.Repeat(new WordCell([], 1, Above: false), before), .. Inside<TableCell>(row).Select(Cell)];
    }

    WordCell Cell(TableCell cell)
    {
        var properties = cell.TableCellProperties;
        var above = properties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;
        return new(above ? [] : [.. cell.ChildElements.SelectMany(Blocks)], Math.Max(1, properties?.GridSpan?.Val?.Value ?? 1), above);
    }

    /// <summary>Children of a kind, also those within wrappers.</summary>
    static IEnumerable<T> Inside<T>(OpenXmlElement element)
        where T : OpenXmlElement =>
        element.ChildElements.SelectMany(child => child switch
        {
            T found => (IEnumerable<T>)[found],
            SdtRow or SdtCell or SdtContentRow or SdtContentCell or CustomXmlRow or CustomXmlCell => Inside<T>(child),
            _ => [],
        });

    ImmutableArray<Inline> Note(OpenXmlElement note) =>
        [.. note.Descendants<Paragraph>().SelectMany(paragraph => runs.Read(paragraph)).SelectMany(page => page)];
}
