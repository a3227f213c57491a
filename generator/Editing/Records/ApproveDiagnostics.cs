using System.Collections.Immutable;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Editing.Records;

/// <summary>Why a list cannot be approved.</summary>
static class ApproveDiagnostics
{
    static readonly DiagnosticDescriptor RunningKind = new("PS0830", Severity.Error, new("公示期未满，不能批准", "publicity has not ended"));

    static readonly DiagnosticDescriptor AlreadyKind = new("PS0831", Severity.Error, new("已经批准", "approved already"));

    static readonly DiagnosticDescriptor UncleanKind = new("PS0832", Severity.Error, new("名单还有问题，不能批准", "list with findings"));

    static readonly DiagnosticDescriptor DateKind = new("PS0833", Severity.Error, new("批准日期不对", "wrong date of approval"));

    static readonly DiagnosticDescriptor OutcomeKind = new("PS0834", Severity.Error, new("没有公示结果", "no outcome of the publicity"));

    static readonly DiagnosticDescriptor TermKind = new("PS0835", Severity.Error, new("管理期没有写全", "incomplete term"));

    /// <summary>All of them at once.</summary>
    internal static IEnumerable<Diagnostic> Check(ListRecord record, ApprovalRequest approving, DateOnly today)
    {
        if (ListStates.IfWithdrawn(record) is { } withdrawn)
            return [withdrawn];
        var location = SourceLocation.OfFile(record.Settings.Source.Path);
        if (record.List.Approval is { } approval)
            return [Already(location, record.List, approval)];
        var ends = record.List.Publicity.Period.Ends;
        return
        [
            .. today <= ends ? [Running(location, ends)] : (Diagnostic[])[],
            .. approving.Date <= ends || approving.Date > today ? [Date(location, approving.Date, ends, today)] : (Diagnostic[])[],
            .. Outcome(location, record.List, approving) is { } outcome ? [outcome] : (Diagnostic[])[],
            .. Term(location, record.List, approving) is { } term ? [term] : (Diagnostic[])[],
        ];
    }

    /// <summary>What of the diagnostics of the build is about the list itself; a missing summary may follow later.</summary>
    /// <param name="id">The list's folder.</param>
    /// <param name="own">Errors and warnings in its folder but those on missing summaries.</param>
    internal static ImmutableArray<Diagnostic> Unclean(string id, ImmutableArray<Diagnostic> own) => own.IsEmpty ? [] :
    [
        UncleanKind.At(
            SourceLocation.OfFile(ContentPaths.List(id)),
            new($"名单还有{own.Length}处错误或者警告，不能批准。", $"The list has {own.Length} errors or warnings and cannot be approved."),
            new("请先按提示改好，再运行这条命令；改动影响公示的，要写更正。", "Mend them first, and run this again.")),
        .. own,
    ];

    static Diagnostic Running(SourceLocation location, DateOnly ends) => RunningKind.At(
        location,
        new($"公示到{ends.Chinese}24时才满。", $"The publicity runs through {ends.Iso}."),
        new($"最早{ends.AddDays(1).Chinese}才能批准，到那时再运行这条命令。", $"It can be approved from {ends.AddDays(1).Iso} on."));

    static Diagnostic Already(SourceLocation location, HonoreeList list, Approval approval) => AlreadyKind.At(
        location,
        new($"名单“{list.Title}”已经由{approval.Document}批准。", $"The list '{list.Title}' was approved by {approval.Document}."),
        new(
            "不用再批准。要更正名单，用 publicity correct；重新批准的，直接改 approval 一项。",
            "To correct it, use 'publicity correct'; if it was approved again, edit 'approval'."));

    static Diagnostic Date(SourceLocation location, DateOnly date, DateOnly ends, DateOnly today) => DateKind.At(
        location,
        date > today
            ? new($"批准日期{date.Chinese}还没有到。", $"The date of approval, {date.Iso}, is yet to come.")
            : new(
                $"批准日期{date.Chinese}不晚于公示的最后一日{ends.Chinese}。",
                $"The list was approved on {date.Iso}, but its publicity runs through {ends.Iso}."),
        new("--date 写批准文件的成文日期，应当在公示期满以后、今天或者以前。", "Give as --date the date of the document: after the publicity, and not after today."));

    static Diagnostic? Outcome(SourceLocation location, HonoreeList list, ApprovalRequest approving)
    {
        var isRemoved = list.Changes.Any(change => change.Kind == ChangeKind.Removal);
        if (approving.Outcome is not null || list.Publicity.Outcome is not null || (approving.NoObjections && !isRemoved))
            return null;
        return OutcomeKind.At(
            location,
            isRemoved
                ? new("公示期间有人选移出名单，没有写公示结果。", "People were taken off the list, and the outcome of the publicity is not told.")
                : new("没有写公示结果。", "The outcome of the publicity is not told."),
            isRemoved
                ? new("用 --outcome 写一句公示结果，说明移出几名，不写是谁。", "Tell it with --outcome: how many were taken off, not who.")
                : new(
                    "没有收到异议的，加上 --no-objections；收到的，用 --outcome 写一句公示结果。",
                    "Add --no-objections if there were none, or tell with --outcome what came of them."));
    }

    static Diagnostic? Term(SourceLocation location, HonoreeList list, ApprovalRequest approving) =>
        (approving.TermFrom, approving.TermYears, Approve.YearsOf(list, approving)) switch
        {
            (null, not null, _) => TermKind.At(
                location,
                new("写了管理期的年数，没有写从哪一天起算。", "The years of the term are given, but not its first day."),
                new("加上 --term-from 日期。", "Add --term-from with the day.")),
            (not null, _, null) => TermKind.At(
                location,
                new($"选拔项目“{list.Scheme.Name}”没有规定管理期。", $"The scheme '{list.Scheme.Name}' has no term."),
                new(
                    "批准文件写明管理期的，用 --term-years 写年数；没有的，去掉 --term-from。",
                    "Add --term-years if the document says how long, or leave --term-from out.")),
            _ => null,
        };
}
