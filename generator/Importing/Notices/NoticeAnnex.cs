using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PublicitySite.Importing.Notices;

/// <summary>An annex that follows its document in the same file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Title">Of the annex itself; the note of annexes may name it otherwise.</param>
/// <param name="Blocks">With the line 附件1.</param>
sealed partial record NoticeAnnex(int Number, string Title, ImmutableArray<ImportedBlock> Blocks)
{
    /// <summary>The document proper, and the annexes behind it.</summary>
    internal static (ImmutableArray<ImportedBlock> Main, ImmutableArray<NoticeAnnex> Annexes) Split(ImmutableArray<ImportedBlock> blocks)
    {
        int[] starts = [.. Enumerable.Range(1, Math.Max(0, blocks.Length - 1)).Where(at => Begins(blocks, at))];
        return starts.Length == 0
            ? (blocks, [])
            : (blocks[..starts[0]], [
                .. starts.Zip([.. starts[1..], blocks.Length], (from, to) => blocks[from..to])
                    .Select((part, place) => Cut(part, place + 1)),
            ]);
    }

    // 附件1 alone in a line; with a title behind it only at the top of a page, for lists of annexes are written so, too.
    static bool Begins(ImmutableArray<ImportedBlock> blocks, int at) => blocks[at].Text is { } text
        && (AnnexNote.Mark(text) is not null || (blocks[at - 1].BeginsPage && Titled.IsMatch(text)));

    static NoticeAnnex Cut(ImmutableArray<ImportedBlock> blocks, int place)
    {
        var mark = blocks[0].Text ?? "";
        var titled = Titled.Match(mark);
        var number = titled.Success ? int.Parse(titled.Groups[1].Value, CultureInfo.InvariantCulture) : AnnexNote.Mark(mark) ?? 0;
        var title = titled.Success ? titled.Groups[2].Value : TitleLines.At(blocks, 1)?.Text ?? "";
        return new(number == 0 ? place : number, title.Trim(), blocks);
    }

    [GeneratedRegex(@"^附[\s\u3000]*件[\s\u3000]*([0-9]{1,2})[\s\u3000]*[：:]?[\s\u3000]*(.+)$")]
    static partial Regex Titled { get; }
}
