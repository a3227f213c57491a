using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Editing.Drafts;

/// <summary>结果公布: the notice that announces a list as it was approved. Staff look through it before it goes out.</summary>
/// <param name="Change">The file; null where none is drafted.</param>
/// <param name="Taken">Why none can be drafted.</param>
sealed record DecisionDraft(FileChange? Change, Diagnostic? Taken)
{
    static readonly DiagnosticDescriptor TakenKind = new("PS0836", Severity.Error, new("公布文件的位置已经有文件", "place of the decision is taken"));

    internal ImmutableArray<FileChange> Changes => Change is null ? [] : [Change];

    internal ImmutableArray<LocalizedText> Notes { get; private init; } = [];

    /// <summary>None where a decision on the list, or one of its number, is on the site already.</summary>
    internal static DecisionDraft Draft(SourceTree sources, SiteContent content, HonoreeList list, DateOnly today)
    {
        if (list.Approval is not { } approval)
            return new(null, null);
        if (content.Notices.FirstOrDefault(notice => IsAlready(notice, list, approval)) is { } there)
            return new(null, null) { Notes = [There(there, approval)] };
        var published = approval.Date > today ? approval.Date : today;
        var path = ContentPaths.Notice(published.Iso[..4], $"{list.Id}-result");
        return sources.Find(path) is not null
            ? new(null, Exists(path))
            : new(FileChange.Text(path, null, DecisionText.Write(content, list, approval, published)), null)
            {
                Notes = [new($"公布文件起草在 {path}，请对照原文核对后再发布。", $"The decision is drafted in {path}: check it against the document.")],
            };
    }

    static bool IsAlready(Notice notice, HonoreeList list, Approval approval) =>
        notice.Number == approval.Document || (notice.Kind == NoticeKind.Decision && notice.List == list.Id);

    static LocalizedText There(Notice there, Approval approval) => there.Number == approval.Document
        ? new($"“{there.Title}”已经在本站，没有另外起草。", $"'{there.Title}' is on the site already; nothing was drafted.")
        : new(
            $"“{there.Title}”已经公布这份名单，文号是“{there.Number}”，与批准文号不同，请核对；没有另外起草。",
            $"'{there.Title}' announces this list under {there.Number}, another number: check both; nothing was drafted.");

    static Diagnostic Exists(string path) => TakenKind.At(
        SourceLocation.OfFile(path),
        new($"公布文件要写到 {path}，那里已经有一份文件。", $"The decision would be written to {path}, where there is a file."),
        new("不用起草的，加上 --no-notice；是旧稿的，先改名或者删除。", "Add --no-notice, or rename that file first."));
}

/// <summary>The words of the notice that announces an approved list: nothing in them but what the records say.</summary>
static class DecisionText
{
    // A notice of the scheme that calls for nominations is called by one of these.
    static readonly ImmutableArray<string> Calls = ["选拔", "申报", "推荐", "评选"];

    internal static string Write(SiteContent content, HonoreeList list, Approval approval, DateOnly published) => NoticeText.Write(
        YamlValue.Map.Of(
            ("title", new YamlValue.Text($"关于公布{list.Title}的通知")),
            ("kind", new YamlValue.Text(ContentWords.NoticeKinds.Word(NoticeKind.Decision))),
            ("document-type", new YamlValue.Text("通知")),
            ("number", new YamlValue.Text(approval.Document)),
            ("issuers", YamlValue.List.Of(approval.Issuers)),
            ("issued", new YamlValue.Text(approval.Date.Iso)),
            ("published", new YamlValue.Text(published.Iso)),
            ("scheme", new YamlValue.Text(list.Scheme.Id)),
            ("list", new YamlValue.Text(list.Id)),
            ("summary", new YamlValue.Text($"公布{list.Title}，共{list.People.Length}名{TermInShort(list)}。")),
            ("keywords", YamlValue.List.Of([list.Scheme.Name, "结果公布"])),
            ("sample-data", list.SampleData ? new YamlValue.Bare("true") : null)),
        [
            "各有关单位：",
            $"{Basis(content, list, approval)}经公示，现将{list.Title}予以公布，共{list.People.Length}名。",
            $"名单见本站“{list.Title}”页面。",
            .. Term(list),
            .. approval.Issuers,
            approval.Date.Chinese,
        ]);

    static string TermInShort(HonoreeList list) => list.Term is { } term ? $"，{NameOf(list)}{term.Years}年" : "";

    static ImmutableArray<string> Term(HonoreeList list) => list.Term is { } term
        ? [$"{NameOf(list)}{term.Years}年，自{term.From.Chinese}至{term.Until.Chinese}。"]
        : [];

    static string NameOf(HonoreeList list) => list.Scheme.Term?.Name ?? "管理期";

    static string Basis(SiteContent content, HonoreeList list, Approval approval)
    {
        string[] documents =
        [
            .. from basis in list.Scheme.Basis
               where !(basis.ValidUntil < approval.Date) && !IsOfAnotherRound(basis.Title, list.Year)
               select Cited(basis.Title, basis.Number),
            .. CallFor(content, list) is { } call ? [Cited(call.Title, call.Number)] : (string[])[],
        ];
        return documents is [] ? "" : $"按照{string.Join('、', documents.Distinct(StringComparer.Ordinal))}，";
    }

    /// <summary>The last notice of the list's year that called for nominations.</summary>
    static Notice? CallFor(SiteContent content, HonoreeList list) => content.Notices
        .Where(notice => notice is { Kind: NoticeKind.Notice, List: null, Withdrawn: null } && notice.Scheme == list.Scheme.Id)
        .Where(notice => notice.Published.Year == list.Year && notice.Published <= list.Publicity.Published)
        .Where(notice => Calls.Any(word => notice.Title.Contains(word, StringComparison.Ordinal)))
        .OrderBy(notice => notice.Published)
        .LastOrDefault();

    // Schemes of a call for nominations name that of the year in which they were taken down.
    static bool IsOfAnotherRound(string title, int year) =>
        title.Length > 4
            && title[4] == '年'
            && title[..4].All(char.IsAsciiDigit)
            && int.Parse(title[..4], CultureInfo.InvariantCulture) != year;

    /// <summary>Book marks within book marks are single ones.</summary>
    static string Cited(string title, string? number) =>
        $"《{title.Replace('《', '〈').Replace('》', '〉')}》{(number is null ? "" : $"（{number}）")}";
}
