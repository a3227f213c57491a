using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary>The files that an import writes, and how it is told.</summary>
static class ListImportEdit
{
    const string TableFile = "list.csv";

    internal static SiteEdit Of(ListImportRequest request, SiteContent content, ImportBase from, ListDraft draft, DateOnly today)
    {
        var existing = from.Existing;
        var changes = ListChanges.Of(existing.People, draft.People);
        var published = request.Published ?? ListSettingsDraft.NextWorkingDay(content.Calendar, today);
        return new()
        {
            Summary = existing.Table is null
                ? new($"导入名单“{request.List}”：{draft.People.Length}人。", $"Imports the list '{request.List}': {draft.People.Length} people.")
                : new(
                    $"再次导入名单“{request.List}”：{draft.People.Length}人，新增{changes.Added.Length}人、删去{changes.Removed.Length}人、改动{changes.Changed.Length}处。",
                    $"Imports the list '{request.List}' again: {draft.People.Length} people, {changes.Added.Length} added, {changes.Removed.Length} removed, {changes.Changed.Length} cells changed."),
            Notes =
            [
                .. draft.Notes,
                .. existing.Table is null ? [] : ImportNotes.OfChanges(changes),
                .. Kept(draft),
                .. OfFiles(request, existing, published, !changes.IsEmpty, today),
            ],
            Changes =
            [
                .. Table(existing, draft, changes),
                .. existing.Settings is null
                    ? [FileChange.Text($"{existing.Folder}{ListReader.SettingsFile}", null, ListSettingsDraft.Of(content.Site, from.Scheme, from.Year, published, request.Sample))]
                    : Array.Empty<FileChange>(),
            ],
        };
    }

    // A table that says the same stays as it is, whatever program wrote it.
    static IEnumerable<FileChange> Table(ExistingList existing, ListDraft draft, ListChanges changes)
    {
        var path = existing.Folder + TableFile;
        var columns = ListCsvFile.Columns(existing.Columns, draft.Columns);
        if (existing.Table?.Path == path && changes.IsEmpty && columns.SequenceEqual(existing.Columns))
            yield break;
        yield return new(path, existing.Table is { } same && same.Path == path ? same.Bytes : (ReadOnlyMemory<byte>?)null, ListCsvFile.Of(columns, draft.People));
        if (existing.Table is { } other && other.Path != path)
            yield return new(other.Path, other.Bytes, null);
    }

    static IEnumerable<Wording> Kept(ListDraft draft)
    {
        var names = string.Join('、', draft.Kept.Select(ListHeaders.Name));
        if (!draft.Kept.IsEmpty)
            yield return new($"原表没有的列保留名单里的内容：{names}。新增的人这几列是空的，请补上。", $"Columns that the original lacks stay as they are in the list: {names}. They are empty for new people.");
    }

    static IEnumerable<Wording> OfFiles(ListImportRequest request, ExistingList existing, DateOnly published, bool hasChanges, DateOnly today)
    {
        if (existing.Table is { } table && table.Path != existing.Folder + TableFile)
            yield return new($"原来的 {table.Path} 换成 {existing.Folder}{TableFile}。", $"{table.Path} is replaced by {existing.Folder}{TableFile}.");
        if (existing.Settings is null)
            yield return new(
                $"新建 list.yaml，发布日期写的是{published.Chinese}{(request.Published is null ? "（下一个工作日，可以用 --published 另写）" : "")}；标题、受理单位等请核对。",
                $"A list.yaml is made, published on {published.Iso}{(request.Published is null ? " (the next working day; say another with --published)" : "")}; check title and contact.");
        else if (request.Published is not null || request.Sample)
            yield return new("list.yaml 已经有了，没有改动；--published 和 --sample 只用于新的名单。", "list.yaml is there and stays as it is; --published and --sample are for new lists.");
        if (hasChanges && existing.List is { } list && list.Publicity.Published <= today)
            yield return new(
                "这份名单已经发布：人员或者内容有变的，还要在 list.yaml 的 changes 里写明日期和改了什么（写出编号）。",
                "This list is out already: say in 'changes' of list.yaml on which day what was changed, with the numbers.");
    }
}
