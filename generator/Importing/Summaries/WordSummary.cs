using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Cleaning;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Office.Word;

namespace PublicitySite.Importing.Summaries;

/// <summary>
/// The text of a Word file as it is printed: tracked changes as if they were accepted, without comments and hidden text, headers,
/// footers and notes. Of a form the fullest cell is taken.
/// </summary>
static class WordSummary
{
    /// <summary>Less text than this beside a table is the heading of a form.</summary>
    const int HeadingOfForm = 100;

    internal static Result<SummaryText> Read(SourceFile file)
    {
        var copy = CleanCopy.Make(file.Bytes);
        if (copy.Bytes is not { } bytes)
            return new(null, [HandedInDiagnostics.Unread(file, copy.Fault)]);
        return WordFile.Read(bytes, main => main.Document?.Body is { } body ? Read(body, copy) : null) is { } text
            ? new(text, [])
            : new(null, [HandedInDiagnostics.Unread(file, CleaningFault.Damaged)]);
    }

    static SummaryText Read(Body body, CleanCopy copy)
    {
        var lines = LinesOf(body, paragraph => !paragraph.Ancestors<Table>().Any());
        var cell = body.Descendants<TableCell>()
            .Select(cell => LinesOf(cell, paragraph => paragraph.Ancestors<TableCell>().First() == cell))
            .Append([])
            .MaxBy(Length);
        var isForm = Length(lines) < HeadingOfForm && Length(cell) > Length(lines);
        return new(isForm ? cell : lines, [.. Told(body, copy, isForm)]);
    }

    static IEnumerable<LocalizedText> Told(Body body, CleanCopy copy, bool isForm)
    {
        if (copy.Removed.Any(removed => removed.Kind == Removal.TrackedChanges))
            yield return new("修订按全部接受处理，删去的文字没有取用", "tracked changes taken as accepted");
        if (copy.Removed.Any(removed => removed.Kind == Removal.HiddenText))
            yield return new("隐藏文字没有取用", "hidden text not taken");
        if (copy.Removed.Any(removed => removed.Kind == Removal.Comments))
            yield return new("批注没有取用", "comments not taken");
        if (isForm)
            yield return new("文字取自表格中内容最多的一格", "text taken from the fullest cell of its table");
        else if (body.Descendants<Table>().Any())
            yield return new("表格没有取用", "tables not taken");
        if (body.Descendants<TextBoxContent>().Any(box => box.InnerText.Length > 0))
            yield return new("文本框没有取用", "text boxes not taken");
        if (body.Descendants().Any(element => element is FootnoteReference or EndnoteReference))
            yield return new("脚注、尾注没有取用", "notes not taken");
        if (body.Descendants<NumberingProperties>().Any())
            yield return new("自动编号没有取用", "automatic numbers not taken");
    }

    static ImmutableArray<string> LinesOf(OpenXmlElement container, Func<Paragraph, bool> belongs) =>
    [
        .. container.Descendants<Paragraph>()
            .Where(paragraph => belongs(paragraph) && !paragraph.Ancestors<TextBoxContent>().Any())
            .SelectMany(paragraph => TextLines.Joined(LinesOf(paragraph))),
    ];

    static string[] LinesOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var piece in paragraph.Descendants().Where(piece => IsOwn(piece, paragraph)))
        {
            text.Append(piece switch
            {
                Text { Text: var characters } => characters,
                TabChar or PositionalTab => " ",
                NoBreakHyphen => "-",
                Break or CarriageReturn => "\n",
                _ => "",
            });
        }

        return text.ToString().Split('\n');
    }

    /// <summary>Neither in a text box nor how a rare character is read.</summary>
    static bool IsOwn(OpenXmlElement piece, Paragraph paragraph) =>
        piece is Text or TabChar or PositionalTab or NoBreakHyphen or Break or CarriageReturn
        && piece.Ancestors<Paragraph>().First() == paragraph
        && !piece.Ancestors<RubyContent>().Any();

    static int Length(ImmutableArray<string> lines) => lines.Sum(line => line.Length);
}
