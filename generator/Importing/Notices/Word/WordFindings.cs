using System.Collections.Immutable;

namespace PublicitySite.Importing;

/// <summary>What of a docx is not taken, counted while it is read.</summary>
sealed class WordFindings
{
    int deleted;
    int comments;
    int hidden;
    int inserted;
    bool contents;

    internal void Deleted() => deleted++;

    internal void Inserted() => inserted++;

    internal void Comment() => comments++;

    internal void Hidden() => hidden++;

    internal void Contents() => contents = true;

    internal ImmutableArray<Doubt> All =>
    [
        .. inserted + deleted > 0 ? [ImportNoticeDoubts.Tracked(inserted, deleted)] : (Doubt[])[],
        .. comments > 0 ? [ImportNoticeDoubts.Unshown("批注", "comments", comments)] : (Doubt[])[],
        .. hidden > 0 ? [ImportNoticeDoubts.Unshown("隐藏的文字", "hidden texts", hidden)] : (Doubt[])[],
        .. contents ? [ImportNoticeDoubts.Dropped("目录")] : (Doubt[])[],
    ];
}
