using System.Collections.Immutable;
using PublicitySite.Cleaning;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
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
            return SubmissionDiagnostics.Unread(file, copy.Fault);
        return WordDocument.Read(bytes) is { } word
            ? new(Read(word, copy), [])
            : new(null, [SubmissionDiagnostics.Unread(file, CleaningFault.Damaged)]);
    }

    static SummaryText Read(WordDocument word, CleanCopy copy)
    {
        var lines = LinesOf(word.Blocks);
        var cell = word.All.OfType<WordBlock.Table>()
            .SelectMany(table => table.Rows)
            .SelectMany(row => row)
            .Select(cell => LinesOf(cell.Blocks))
            .Append([])
            .MaxBy(Length);
        var isForm = Length(lines) < HeadingOfForm && Length(cell) > Length(lines);
        return new(isForm ? cell : lines, [.. Told(word, copy, isForm)]);
    }

    static IEnumerable<LocalizedText> Told(WordDocument word, CleanCopy copy, bool isForm)
    {
        if (copy.Removed.Any(removed => removed.Kind == Removal.TrackedChanges))
            yield return new("修订按全部接受处理，删去的文字没有取用", "tracked changes taken as accepted");
        if (copy.Removed.Any(removed => removed.Kind == Removal.HiddenText))
            yield return new("隐藏文字没有取用", "hidden text not taken");
        if (copy.Removed.Any(removed => removed.Kind == Removal.Comments))
            yield return new("批注没有取用", "comments not taken");
        if (isForm)
            yield return new("文字取自表格中内容最多的一格", "text taken from the fullest cell of its table");
        else if (word.Blocks.OfType<WordBlock.Table>().Any())
            yield return new("表格没有取用", "tables not taken");
        if (word.All.OfType<WordBlock.TextBox>().Any(box => Length(LinesOf(box.Blocks)) > 0))
            yield return new("文本框没有取用", "text boxes not taken");
        if (!word.Notes.IsEmpty)
            yield return new("脚注、尾注没有取用", "notes not taken");
        if (word.All.OfType<WordBlock.Paragraph>().Any(paragraph => paragraph.Number is not null))
            yield return new("自动编号没有取用", "automatic numbers not taken");
    }

    static ImmutableArray<string> LinesOf(IEnumerable<WordBlock> blocks) =>
    [
        .. blocks.OfType<WordBlock.Paragraph>().SelectMany(paragraph => TextLines.Joined(Inline.TextOf(paragraph.Inlines).Split('\n'))),
    ];

    static int Length(ImmutableArray<string> lines) => lines.Sum(line => line.Length);
}
