using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Office.Word;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Importing.Notices;

/// <summary>A docx as blocks of a notice.</summary>
static class WordNotice
{
    /// <param name="name">Of the file, for diagnostics.</param>
    /// <param name="bytes">The file.</param>
    internal static Result<ImportedDocument> Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var zip = ZipContents.Read(bytes, new());
        if (zip.Fault == ZipFault.None && OfficePackage.Open(zip)?.Find("word/document.xml") is null)
            return ImportNoticeDiagnostics.UnknownType(name);
        return zip.Fault == ZipFault.None && WordDocument.Read(bytes) is { } word
            ? new(Import(word), [])
            : new(null, [ImportNoticeDiagnostics.Damaged(name)]);
    }

    static ImportedDocument Import(WordDocument word) => new()
    {
        Blocks = [.. word.Blocks.SelectMany(block => Blocks(block).Select(imported => imported with { Origin = block.Origin }))],
        Notes = [.. word.Notes.Select(note =>
            CleanText.Clean(note.Select(inline => inline is Inline.Break ? new Inline.Text(" ") : inline)))],
        Pictures = [
            .. word.Pictures.Select(picture => ImportedPictures.Convert(picture.Bytes, ImportedPictures.MeaningOf(picture.Description))),
        ],
        Warnings = [.. Told(word.LeftOut)],
    };

    static IEnumerable<ImportedBlock> Blocks(WordBlock block) => block switch
    {
        WordBlock.Paragraph paragraph => Blocks(paragraph),
        WordBlock.Table table => [Import(table)],
        WordBlock.TextBox box => [.. box.Blocks.SelectMany(Blocks).Select((inside, place) =>
            place == 0 ? inside with { Warnings = [.. inside.Warnings, ImportNoticeWarnings.TextBox()] } : inside)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    static IEnumerable<ImportedBlock> Blocks(WordBlock.Paragraph paragraph)
    {
        if (paragraph.BeginsPage)
            yield return ImportedBlock.PageBreak();
        IEnumerable<Inline> number = paragraph.Number is { Length: > 0 } text
            ? [new Inline.Text(text) { Bold = paragraph.IsNumberBold }]
            : [];
        var look = new Look(
            paragraph.Outline, paragraph.Alignment == Alignment.Center, paragraph.Alignment == Alignment.Right, paragraph.Size);
        foreach (var (place, page) in paragraph.Pages.Index())
        {
            if (place > 0)
                yield return ImportedBlock.PageBreak();
            if (page.IsEmpty)
                continue;
            var whole = ImportedBlock.Paragraph([.. number, .. page]) with { Look = look };
            foreach (var part in SoftBreaks.Split(paragraph.Number is "" ? whole.AsItem() : whole))
                yield return part;
            number = [];
        }

        if (paragraph.EndsSection)
            yield return ImportedBlock.PageBreak();
    }

    static ImportedBlock Import(WordBlock.Table table) => new()
    {
        Content = new Block.Table([.. table.Rows.Select(row => row.Select(Import).ToImmutableArray())]),
        Warnings = table.Within.OfType<WordBlock.Table>().Skip(1).Any() ? [ImportNoticeWarnings.TableInTable()] : [],
    };

    static Block.Cell Import(WordCell cell) => new(
        [
            .. from block in cell.Blocks
               from paragraph in block.Within.OfType<WordBlock.Paragraph>()
               from line in SoftBreaks.Split(ImportedBlock.Paragraph([new Inline.Text(paragraph.Number ?? ""), .. paragraph.Inlines]))
               select line.Inlines,
        ],
        cell.Columns,
        cell.Above);

    static IEnumerable<ImportWarning> Told(WordRemainder left)
    {
        if (left.Inserted + left.Deleted > 0)
            yield return ImportNoticeWarnings.Tracked(left.Inserted, left.Deleted);
        if (left.Comments > 0)
            yield return ImportNoticeWarnings.Unshown("批注", "comments", left.Comments);
        if (left.Hidden > 0)
            yield return ImportNoticeWarnings.Unshown("隐藏的文字", "hidden texts", left.Hidden);
        if (left.HasContents)
            yield return ImportNoticeWarnings.Dropped("目录");
    }
}
