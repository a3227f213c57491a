using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PublicitySite.Tests.Importing.Summaries;

/// <summary>Documents as the library of the format's makers writes them.</summary>
static class WordFile
{
    const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>One paragraph for each text.</summary>
    internal static byte[] Of(params string[] paragraphs) => OfXml(string.Concat(paragraphs.Select(Paragraph)));

    internal static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A table, cells given row by row.</summary>
    internal static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(cells => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    /// <param name="body">What stands in the body.</param>
    /// <param name="margins">With a header, a footer and a comment, too.</param>
    internal static byte[] OfXml(string body, bool margins = false)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body($"<w:body xmlns:w=\"{Namespace}\">{body}</w:body>"));
            AddDefinitions(main);
            if (margins)
                AddMargins(main);
        }

        return stream.ToArray();
    }

    /// <summary>List 1 and footnote 1, for whatever refers to them.</summary>
    static void AddDefinitions(MainDocumentPart main)
    {
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new(
            new AbstractNum(new Level(new LevelText { Val = "%1." }) { LevelIndex = 0 }) { AbstractNumberId = 0 },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });
        main.AddNewPart<FootnotesPart>().Footnotes = new(new Footnote(new Paragraph(new Run(new Text("脚注")))) { Id = 1 });
    }

    static void AddMargins(MainDocumentPart main)
    {
        main.AddNewPart<HeaderPart>().Header = new Header(new Paragraph(new Run(new Text("页眉"))));
        main.AddNewPart<FooterPart>().Footer = new Footer(new Paragraph(new Run(new Text("页脚"))));
        main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(
            new Comment(new Paragraph(new Run(new Text("批注")))) { Id = "0", Author = "示例" });
    }
}
