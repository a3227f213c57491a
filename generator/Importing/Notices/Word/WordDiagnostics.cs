using System.Collections.Immutable;

namespace PublicitySite.Importing.Notices.Word;

/// <summary>What of a docx is not taken, counted while it is read.</summary>
sealed class WordDiagnostics
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

    internal ImmutableArray<ImportWarning> All =>
    [
        .. inserted + deleted > 0 ? [ImportNoticeWarnings.Tracked(inserted, deleted)] : (ImportWarning[])[],
        .. comments > 0 ? [ImportNoticeWarnings.Unshown("批注", "comments", comments)] : (ImportWarning[])[],
        .. hidden > 0 ? [ImportNoticeWarnings.Unshown("隐藏的文字", "hidden texts", hidden)] : (ImportWarning[])[],
        .. contents ? [ImportNoticeWarnings.Dropped("目录")] : (ImportWarning[])[],
    ];
}
