using System.Collections.Immutable;
using PublicitySite.Cleaning;
using PublicitySite.Documents;
using PublicitySite.Formats.Office.Word;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Importing.Notices;

/// <summary>An annex as a file beside the notice.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Title">As the note of annexes names it.</param>
/// <param name="File">Its name.</param>
/// <param name="Bytes">Its content.</param>
sealed record AnnexFile(int Number, string Title, string File, ReadOnlyMemory<byte> Bytes);

/// <summary>Annexes that follow a document in the same Word file become files of their own, for annexes are attached.</summary>
static class AnnexFiles
{
    /// <summary>All annexes as files; none where one of them cannot be made: they stay in the text then.</summary>
    internal static ImmutableArray<AnnexFile> Make(NoticeImportRequest order, string id, NoticeFrame frame)
    {
        if (!ZipContents.IsZip(order.Bytes.Span))
            return [];
        var files = ImmutableArray.CreateBuilder<AnnexFile>();
        foreach (var (place, annex) in frame.Annexes.Index())
        {
            var from = annex.Blocks[0].Origin;
            var to = annex.Blocks.Max(block => block.Origin) + 1;
            if (from < 0 || WordExcerpt.Cut(order.Bytes, from, to) is not { } cut || CleanCopy.Make(cut).Bytes is not { } bytes)
                return [];
            files.Add(new(annex.Number, TitleOf(frame.End, annex), $"{id}-annex{annex.Number}.docx", bytes));
        }

        return [.. files.DistinctBy(file => file.File)];
    }

    /// <summary>The text with what is to be told of its annexes; those that are no files stand at its end.</summary>
    internal static IEnumerable<ImportedBlock> Told(NoticeEnd end, ImmutableArray<AnnexFile> files, ImmutableArray<NoticeAnnex> annexes)
    {
        foreach (var block in end.Body)
            yield return block is { IsClosing: true, Warnings.IsEmpty: true } && AnnexNote.Begins(Inline.TextOf(block.Inlines))
                ? block with { Warnings = [.. OfNote(end, files, annexes)] }
                : block;
        if (end.Annexes.IsEmpty && !files.IsEmpty)
            yield return new ImportedBlock
            {
                Warnings = [.. files.Select(file => ImportNoticeWarnings.AnnexMade(file.File, file.Title))],
            };
        foreach (var annex in files.IsEmpty ? annexes : [])
        {
            var title = TitleOf(end, annex);
            yield return new ImportedBlock
            {
                Content = new Block.Heading(2, [new Inline.Text($"附件{annex.Number}")]),
                Warnings = [ImportNoticeWarnings.AnnexInText(annex.Number, title)],
            };
            foreach (var block in annex.Blocks.Skip(1))
                yield return block;
        }
    }

    static IEnumerable<ImportWarning> OfNote(
        NoticeEnd end, ImmutableArray<AnnexFile> files, ImmutableArray<NoticeAnnex> annexes) => end.Annexes.Select((title, place) =>
        files.FirstOrDefault(file => file.Number == place + 1) is { } file ? ImportNoticeWarnings.AnnexMade(file.File, title)
        : ImportNoticeWarnings.AnnexMissing(place + 1, title))
        .Where((_, place) => !files.IsEmpty || annexes.All(annex => annex.Number != place + 1));

    static string TitleOf(NoticeEnd end, NoticeAnnex annex) =>
        annex.Number <= end.Annexes.Length ? end.Annexes[annex.Number - 1] : annex.Title.Length > 0 ? annex.Title : $"附件{annex.Number}";
}
