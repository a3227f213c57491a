using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PublicitySite.Tests.Importing.Notices;

/// <summary>Word files made by hand: what a clerk types, and what Word adds to it.</summary>
static class WordFile
{
    const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    internal static byte[] Of(params OpenXmlElement[] body) => Of(_ => { }, body);

    /// <param name="prepare">Adds pictures, notes and lists to the file.</param>
    /// <param name="body">In order.</param>
    internal static byte[] Of(Action<MainDocumentPart> prepare, params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Creator = "王某";
            var main = word.AddMainDocumentPart();
            main.Document = new(new Body(body));
            prepare(main);
        }

        return stream.ToArray();
    }

    internal static Paragraph Line(string text) => Line(Run(text));

    internal static Paragraph Line(params OpenXmlElement[] runs) => new(runs);

    internal static Paragraph Centred(string text, int size = 44, bool red = false) => new(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        new Run(
            new RunProperties([new FontSize { Val = $"{size}" }, .. red ? [new Color { Val = "FF0000" }] : (OpenXmlElement[])[]]),
            Words(text)));

    internal static Paragraph Right(
        string text) => new(new ParagraphProperties(new Justification { Val = JustificationValues.Right }), Run(text));

    /// <summary>A paragraph of a list whose numbers Word works out.</summary>
    internal static Paragraph Item(int list, string text, int level = 0) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })),
        Run(text));

    internal static Run Run(string text) => new(Words(text));

    internal static Run Bold(string text) => new(new RunProperties(new Bold()), Words(text));

    internal static Run Hidden(string text) => new(new RunProperties(new Vanish()), Words(text));

    internal static Run SoftBreak() => new(new Break());

    internal static Paragraph NewPage() => Line(new Run(new Break { Type = BreakValues.Page }));

    internal static OpenXmlElement Raw(
        string xml) => new Paragraph($"<w:p xmlns:w=\"{Word}\">{xml}</w:p>").FirstChild?.CloneNode(true) ?? new Run();

    internal static Table Table(
        params TableRow[] rows) => new([new TableProperties(new TableWidth { Width = "0", Type = TableWidthUnitValues.Auto }), .. rows]);

    internal static TableRow Row(params string[] cells) => new(cells.Select(cell => Cell(cell)));

    internal static TableRow Row(params TableCell[] cells) => new([.. cells]);

    /// <summary>A cell; <paramref name="down"/> begins a joined one (true) or goes on with the one above (false).</summary>
    internal static TableCell Cell(string text, int columns = 1, bool? down = null) => new(
    [
        new TableCellProperties(
        [
            .. columns > 1 ? [new GridSpan { Val = columns }] : (OpenXmlElement[])[],
            .. down is { } begins
                ? [begins ? new VerticalMerge { Val = MergedCellValues.Restart } : new VerticalMerge()]
                : (OpenXmlElement[])[],
        ]),
        .. text.Split('\n').Select(line => Line(line)),
    ]);

    /// <summary>Lists by number: each level has a format and a text like <c>%1、</c>.</summary>
    internal static void Lists(MainDocumentPart main, params (NumberFormatValues Format, string Text)[][] lists) =>
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new(
        [
            .. lists.Select((levels, list) => new AbstractNum(levels.Select((level, place) => new Level(
                new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = level.Format }, new LevelText { Val = level.Text })
                {
                    LevelIndex = place,
                })) { AbstractNumberId = list }),
            .. lists.Select((_, list) => new NumberingInstance(new AbstractNumId { Val = list }) { NumberID = list + 1 }),
        ]);

    internal static void Footnote(MainDocumentPart main, string text) =>
        main.AddNewPart<FootnotesPart>().Footnotes = new(new Footnote(Line(text)) { Id = 2 });

    internal static Run FootnoteMark() => new(new FootnoteReference { Id = 2 });

    internal static void Picture(MainDocumentPart main, byte[] bytes, string id) =>
        main.AddImagePart(bytes[0] == 0xFF ? ImagePartType.Jpeg : ImagePartType.Png, id).FeedData(new MemoryStream(bytes));

    internal static OpenXmlElement Shown(string id, string description) => Raw(
        $"""<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="图片 1" descr="{description}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="{id}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""");

    static Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
