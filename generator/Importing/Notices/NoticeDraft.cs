using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Importing.Notices;

/// <summary>A notice that is about to be written.</summary>
sealed record NoticeDraft
{
    internal required string Id { get; init; }

    internal required NoticeFacts Facts { get; init; }

    internal required BroughtDocument Document { get; init; }

    internal required ImmutableArray<(string Name, string Description)> PictureNames { get; init; }

    internal required ImmutableArray<AnnexFile> Annexes { get; init; }

    string Folder => $"content/notices/{Facts.Published.Year.ToString(CultureInfo.InvariantCulture)}/";

    internal static NoticeDraft Draft(
        NoticeImportRequest order, string id, BroughtDocument document, NoticeFrame frame, SiteContent content, DateOnly today)
    {
        var annexes = AnnexFiles.Make(order, id, frame);
        var left = frame.LeftOut.Select(line => ImportNoticeWarnings.Dropped(line));
        BroughtBlock told = new BroughtBlock.LeftOut { Doubts = [.. document.Doubts, .. left] };
        var ranked = HeadingDetector.Detect([told, .. AnnexFiles.Told(frame.End, annexes, frame.Annexes)]);
        var shown = document with { Blocks = [.. ranked.Select(TableDoubts)] };
        var pictures = NoticePictures.Collect(shown, id);
        return new()
        {
            Id = id,
            Facts = NoticeFacts.Gather(order, document, frame, content, id, today),
            Document = shown with { Blocks = pictures.Blocks },
            PictureNames = pictures.Names,
            Annexes = annexes,
        };
    }

    /// <summary>The files that it is made of; doubts with the lines that they belong to.</summary>
    internal Result<SiteEdit> Edit(SourceTree sources)
    {
        var path = $"{Folder}{Id}.md";
        var (body, doubts) = NoticeMarkdown.Write(Document, PictureNames);
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
            .. Facts.Doubts.Select(doubt => doubt.Doubt.At(path, settings.LineOf(doubt.Key))),
            .. doubts.Select(doubt => doubt.Doubt.At(path, offset + doubt.Line)),
        ]);
    }

    IEnumerable<FileChange> Beside(SourceTree sources) =>
        from file in PictureNames.Zip(Document.Pictures, (
            name, picture) => (name.Name, picture.Bytes)).Concat(Annexes.Select(annex => (annex.File, annex.Bytes)))
        where !string.IsNullOrEmpty(file.Item1)
        let path = Folder + file.Item1
        select new FileChange(path, sources.Find(path)?.Bytes, file.Item2);

    static BroughtBlock TableDoubts(BroughtBlock block) =>
        block is BroughtBlock.Table table && table.Rows.Sum(row => row.Count(cell => cell.Lines.Length > 1)) is > 0 and var cells
            ? table with { Doubts = [.. table.Doubts, ImportNoticeWarnings.CellLines(cells)] }
            : block;
}
