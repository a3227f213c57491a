using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Editing.Records;

/// <summary>Finds what a command names: a list by its folder, a notice by its file.</summary>
static class RecordLookup
{
    static readonly DiagnosticDescriptor UnknownKind = new("PS0821", Severity.Error, new("没有这份名单或通知", "no such list or notice"));

    static readonly DiagnosticDescriptor UnreadKind = new(
        "PS0822",
        Severity.Error,
        new("资料有错误，不能改动", "cannot be changed while it has errors"));

    /// <summary>A list or notice by its title in words (名单“…”), with the file that holds its settings.</summary>
    internal sealed record Found(string Title, SettingsFile Settings, bool IsList, Withdrawal? Withdrawn);

    internal static Result<Found> Find(SourceTree sources, SiteContent content, string id)
    {
        if (FindList(sources, content, id).Value is { } list)
            return new(new($"名单“{list.List.Title}”", list.Settings, IsList: true, list.List.Withdrawn), []);
        Notice[] notices = [.. content.Notices.Where(notice => notice.Id == id || $"{notice.Folder}/{notice.Id}" == id)];
        return notices switch
        {
            [var one] when sources.Find(ContentPaths.Notice(one.Folder, one.Id)) is { } file =>
                new(new($"“{one.Title}”", SettingsFile.OfNotice(file, one.Keys), IsList: false, one.Withdrawn), []),
            [_, _, ..] => new(null, [Several(id, notices)]),
            _ => new(null, [Unknown(content, id)]),
        };
    }

    internal static Result<ListRecord> FindList(SourceTree sources, SiteContent content, string id) =>
        content.Lists.FirstOrDefault(list => list.Id == id) is { } list && sources.Find(ContentPaths.List(id)) is { } file
            ? new(new(list, SettingsFile.OfList(file, list.Keys)), [])
            : new(null, [Unknown(content, id)]);

    static Diagnostic Several(string id, Notice[] notices) => UnknownKind.At(
        SourceLocation.OfFile(id),
        new($"有{notices.Length}份通知的文件名是“{id}”。", $"{notices.Length} notices are named '{id}'."),
        new(
            $"请连年份一起写：{string.Join('、', notices.Select(notice => $"{notice.Folder}/{notice.Id}"))}。",
            $"Write the year, too: {string.Join(", ", notices.Select(notice => $"{notice.Folder}/{notice.Id}"))}."));

    static Diagnostic Unknown(SiteContent content, string id) => content.Unread.Contains(id)
        ? UnreadKind.At(
            SourceLocation.OfFile(id),
            new($"“{id}”的资料有错误，读不出来。", $"'{id}' could not be read."),
            new("请先运行 publicity check，按提示改好，再运行这条命令。", "Run 'publicity check', mend what it says, and run this again."))
        : UnknownKind.At(
            SourceLocation.OfFile(id),
            new($"没有名单或通知“{id}”。", $"There is no list or notice '{id}'."),
            SpellingSuggestion.Find(
                id,
                content.Lists.Select(list => list.Id).Concat(content.Notices.Select(notice => notice.Id))) is { } nearest
                ? new($"是不是“{nearest}”？", $"Did you mean '{nearest}'?")
                : new(
                    "名单写 content/honorees/ 中的文件夹名，通知写 .md 文件的文件名。",
                    "A list is named by its folder in content/honorees/, a notice by its .md file."));
}

/// <summary>A list and its <c>list.yaml</c>.</summary>
sealed record ListRecord(HonoreeList List, SettingsFile Settings);
