using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Editing;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Importing.Notices;

/// <summary>A notice that is about to be written.</summary>
sealed record NoticeDraft
{
    const int LongestWord = 6;

    internal required string Id { get; init; }

    internal required NoticeFacts Facts { get; init; }

    internal required ImportedDocument Document { get; init; }

    internal required ImmutableArray<AnnexFile> Annexes { get; init; }

    string Folder => ContentPaths.NoticeFolder(Facts.Published.Year.ToString(CultureInfo.InvariantCulture));

    internal static NoticeDraft Draft(
        NoticeImportRequest order, string id, ImportedDocument document, NoticeFrame frame, SiteContent content, DateOnly today)
    {
        var annexes = AnnexFiles.Make(order, id, frame);
        var left = frame.LeftOut.Select(line => ImportNoticeWarnings.Dropped(line));
        var told = new ImportedBlock { Warnings = [.. document.Warnings, .. left] };
        var ranked = HeadingDetector.Detect([told, .. AnnexFiles.Told(frame.End, annexes, frame.Annexes)]);
        var shown = document with { Blocks = [.. ranked.Select(WithPlainCells).Select(WithEmphasis)] };
        return new()
        {
            Id = id,
            Facts = NoticeFacts.Gather(order, document, frame, content, id, today),
            Document = NoticePictures.Name(shown, id),
            Annexes = annexes,
        };
    }

    /// <summary>The files that it is made of; warnings with the lines that they belong to.</summary>
    internal Result<SiteEdit> Edit(SourceTree sources)
    {
        var path = $"{Folder}{Id}.md";
        var (body, warnings) = Document.Print();
        var settings = FrontMatter.Draft(sources.Find(path), Facts, Annexes);
        var text = $"{settings.Text}{body}";
        var offset = settings.Text.AsSpan().Count('\n');
        var edit = new SiteEdit
        {
            Summary = new($"导入“{Facts.Title}”，写成 {path}。", $"Imports '{Facts.Title}' as {path}."),
            Changes = [FileChange.Text(path, sources.Find(path)?.Bytes, text), .. Beside(sources)],
        };
        return new(edit,
        [
            .. Facts.Warnings.Select(warning => warning.Warning.At(path, settings.LineOf(warning.Key))),
            .. warnings.Select(warning => warning.Warning.At(path, offset + warning.Line)),
        ]);
    }

    IEnumerable<FileChange> Beside(SourceTree sources) =>
        from file in Document.Pictures.Select(picture => (picture.Name, picture.Bytes))
            .Concat(Annexes.Select(annex => (annex.File, annex.Bytes)))
        where file.Item1.Length > 0
        let path = Folder + file.Item1
        select new FileChange(path, sources.Find(path)?.Bytes, file.Item2);

    /// <summary>A cell of a notice is one line; that it was several is told.</summary>
    static ImportedBlock WithPlainCells(ImportedBlock block) =>
        block.Table is { } table && table.Rows.Sum(row => row.Count(cell => cell.Lines.Length > 1)) is > 0 and var cells
            ? block with
            {
                Content = table with { Rows = [.. table.Rows.Select(row => row.Select(OneLine).ToImmutableArray())] },
                Warnings = [.. block.Warnings, ImportNoticeWarnings.CellLines(cells)],
            }
            : block;

    /// <summary>Headers break over lines within words (姓/名); longer lines are sentences or items and stay apart.</summary>
    static Block.Cell OneLine(Block.Cell cell) => cell with
    {
        Lines = cell.Lines.IsEmpty ? [] : [cell.Lines.Aggregate((before, line) =>
            Inline.TextOf(before) is var start && BreaksWord(start, Inline.TextOf(line)) || start.Length == 0
                ? [.. before, .. line]
                : [.. before, new Inline.Text(" "), .. line])],
    };

    static bool BreaksWord(string before, string line) =>
        before.Length <= LongestWord
        && line.Length <= LongestWord
        && before is [.., var end]
        && WideText.IsWide(end)
        && !char.IsPunctuation(end);

    /// <summary>A heading, a cell, or a paragraph that is bold from end to end says nothing by it.</summary>
    static ImportedBlock WithEmphasis(ImportedBlock block) =>
        block.Content is Block.Heading or Block.Table
            || block.Inlines.OfType<Inline.Text>().All(text => text.Bold || !text.Value.Any(char.IsLetterOrDigit))
            ? block.Select(inline => inline is Inline.Text text ? text with { Bold = false } : inline)
            : block;
}
