using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Editing;

/// <summary>结果公布: the notice that announces a list as it was approved. Staff look through it before it goes out.</summary>
/// <param name="Change">The file; null where none is drafted.</param>
/// <param name="Taken">Why none can be drafted.</param>
sealed record DecisionDraft(FileChange? Change, Diagnostic? Taken)
{
    static readonly FindingKind TakenKind = new("PS0836", Severity.Error, new("公布文件的位置已经有文件", "place of the decision is taken"));

    internal ImmutableArray<FileChange> Changes => Change is null ? [] : [Change];

    internal ImmutableArray<Wording> Notes { get; private init; } = [];

    /// <summary>None where a decision on the list, or one of its number, is on the site already.</summary>
    internal static DecisionDraft Of(SourceTree sources, SiteContent content, HonoreeList list, DateOnly today)
    {
        if (list.Approval is not { } approval)
            return new(null, null);
        if (content.Notices.FirstOrDefault(notice => IsAlready(notice, list, approval)) is { } there)
            return new(null, null) { Notes = [There(there, approval)] };
        var published = approval.Date > today ? approval.Date : today;
        var path = $"content/notices/{published.Iso[..4]}/{list.Id}-result.md";
        return sources.Find(path) is not null
            ? new(null, Exists(path))
            : new(FileChange.Text(path, null, DecisionText.Of(content, list, approval, published)), null)
            {
                Notes = [new($"公布文件起草在 {path}，请对照原文核对后再发布。", $"The decision is drafted in {path}: check it against the document.")],
            };
    }

    static bool IsAlready(Notice notice, HonoreeList list, Approval approval) =>
        notice.Number == approval.Document || (notice.Kind == NoticeKind.Decision && notice.List == list.Id);

    static Wording There(Notice there, Approval approval) => there.Number == approval.Document
        ? new($"“{there.Title}”已经在本站，没有另外起草。", $"'{there.Title}' is on the site already; nothing was drafted.")
        : new(
            $"“{there.Title}”已经公布这份名单，文号是“{there.Number}”，与批准文号不同，请核对；没有另外起草。",
            $"'{there.Title}' announces this list under {there.Number}, another number: check both; nothing was drafted.");

    static Diagnostic Exists(string path) => TakenKind.At(
        Place.OfFile(path),
        new($"公布文件要写到 {path}，那里已经有一份文件。", $"The decision would be written to {path}, where there is a file."),
        new("不用起草的，加上 --no-notice；是旧稿的，先改名或者删除。", "Add --no-notice, or rename that file first."));
}
