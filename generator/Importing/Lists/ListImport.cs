using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Files;
using PublicitySite.Formats.Csv;
using PublicitySite.Formats.Text;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Importing.Lists;

/// <summary>
/// The summary table of the nominators, private columns and all, to the public table of a list: finds the headers, takes the
/// public columns, checks by the others in memory, and keeps the numbers of those who are on the list already.
/// </summary>
static class ListImport
{
    internal static Result<SiteEdit> Plan(ListImportRequest request, SourceTree sources, SiteContent content, DateOnly today)
    {
        if (!Identifier.IsValid(request.List))
            return ListImportDiagnostics.BadName(request.List);
        var existing = ExistingList.Find(sources, content, request.List);
        if (existing.Value is not { } before)
            return new(null, existing.Diagnostics);
        if (before.List is { } list && (list.Approval is not null || list.Withdrawn is not null))
            return ListImportDiagnostics.Settled(list);
        var scheme = SchemeOf(request, content, before);
        var original = SourceWorkbook.Read(request.Original, request.Sheet);
        return scheme.Value is { } known && original.Value is { } opened
            ? Import(
                request,
                content,
                new() { Existing = before, Original = opened, Scheme = known, Year = YearOf(request, before, today) },
                today)
            : new(null, [.. scheme.Diagnostics, .. original.Diagnostics]);
    }

    static Result<SiteEdit> Import(ListImportRequest request, SiteContent content, ImportBase from, DateOnly today)
    {
        var day = AgeDay.Choose(request.AsOf, from.Scheme.Ages, from.Year);
        var draft = ListDraft.Draft(from, day);
        return draft.Value is { } people
            ? new(ListImportEdit.Write(request, content, from, people, today), draft.Diagnostics)
            : new(null, draft.Diagnostics);
    }

    static Result<Scheme> SchemeOf(
        ListImportRequest request, SiteContent content, ExistingList existing) => (request.Scheme, existing.List) switch
        {
            (null, { } list) => new(list.Scheme, []),
            (null, null) => new(null, [ListImportDiagnostics.NoScheme(content.Schemes.Select(scheme => scheme.Id))]),
            ({ } id, { } list) when list.Scheme.Id != id => new(null, [ListImportDiagnostics.OtherScheme(list, id)]),
            var (id, _) when content.Schemes.FirstOrDefault(scheme => scheme.Id == id) is { } scheme => new(scheme, []),
            var (id, _) => new(null, [ListImportDiagnostics.UnknownScheme(id, content)]),
        };

    /// <summary>The year that the folder's name ends in; otherwise that of the publication.</summary>
    static int YearOf(ListImportRequest request, ExistingList existing, DateOnly today) =>
        request.List.Split('-').Reverse().FirstOrDefault(
            part => part.Length == 4 && part.All(char.IsAsciiDigit) && part[0] is '1' or '2') is { } year && year.Length == 4
            ? int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture)
            : (existing.List?.Publicity.Published ?? request.Published ?? today).Year;
}

/// <summary>What an import begins with.</summary>
sealed record ImportBase
{
    internal required ExistingList Existing { get; init; }

    internal required SourceWorkbook Original { get; init; }

    internal required Scheme Scheme { get; init; }

    /// <summary>Of the list.</summary>
    internal required int Year { get; init; }
}

/// <summary><c>list.csv</c> as it is written.</summary>
static class ListCsvFile
{
    /// <summary>The columns of the list as it is, in their order, and behind them those that are new.</summary>
    internal static ImmutableArray<PersonColumn> Columns(ImmutableArray<PersonColumn> before, IEnumerable<PersonColumn> now)
    {
        var held = now.Append(PersonColumns.Number).ToHashSet();
        return [.. before.Where(held.Contains), .. PersonColumns.All.Where(column => held.Contains(column) && !before.Contains(column))];
    }

    internal static byte[] Write(ImmutableArray<PersonColumn> columns, ImmutableArray<Honoree> people) => CsvText.Write(
        people.Select(person => columns.Select(column => column.Value(person) ?? "")).Prepend(columns.Select(column => column.Header)),
        escapeFormulas: false);
}

/// <summary>The files that an import writes, and how it is told.</summary>
static class ListImportEdit
{
    internal static SiteEdit Write(ListImportRequest request, SiteContent content, ImportBase from, ListDraft draft, DateOnly today)
    {
        var existing = from.Existing;
        var changes = ListChanges.Compare(existing.People, draft.People);
        var published = request.Published ?? ListSettingsDraft.NextWorkingDay(content.Calendar, today);
        return new()
        {
            Summary = existing.Table is null
                ? new($"导入名单“{request.List}”：{draft.People.Length}人。", $"Imports the list '{request.List}': {draft.People.Length} people.")
                : new(
                    $"再次导入名单“{request.List}”：{draft.People.Length}人，新增{changes.Added.Length}人、删去{changes.Removed.Length}人、"
                        + $"改动{changes.Changed.Length}处。",
                    $"Imports the list '{request.List}' again: {draft.People.Length} people, {changes.Added.Length} "
                        + $"added, {changes.Removed.Length} removed, {changes.Changed.Length} cells changed."),
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
                    ? [FileChange.Text(
                        $"{existing.Folder}{ContentPaths.ListSettings}",
                        null,
                        ListSettingsDraft.Write(content.Site, from.Scheme, from.Year, published, request.Sample))]
                    : Array.Empty<FileChange>(),
            ],
        };
    }

    // A table that says the same stays as it is, whatever program wrote it.
    static IEnumerable<FileChange> Table(ExistingList existing, ListDraft draft, ListChanges changes)
    {
        var path = existing.Folder + ContentPaths.CsvTable;
        var columns = ListCsvFile.Columns(existing.Columns, draft.Columns);
        if (existing.Table?.Path == path && changes.IsEmpty && columns.SequenceEqual(existing.Columns))
            yield break;
        yield return new(
            path,
            existing.Table is { } same && same.Path == path ? same.Bytes : (ReadOnlyMemory<byte>?)null,
            ListCsvFile.Write(columns, draft.People));
        if (existing.Table is { } other && other.Path != path)
            yield return new(other.Path, other.Bytes, null);
    }

    static IEnumerable<LocalizedText> Kept(ListDraft draft)
    {
        var names = string.Join('、', draft.Kept.Select(column => column.Header));
        if (!draft.Kept.IsEmpty)
            yield return new(
                $"原表没有的列保留名单里的内容：{names}。新增的人这几列是空的，请补上。",
                $"Columns that the original lacks stay as they are in the list: {names}. They are empty for new people.");
    }

    static IEnumerable<LocalizedText> OfFiles(
        ListImportRequest request, ExistingList existing, DateOnly published, bool hasChanges, DateOnly today)
    {
        if (existing.Table is { } table && table.Path != existing.Folder + ContentPaths.CsvTable)
            yield return new(
                $"原来的 {table.Path} 换成 {existing.Folder}{ContentPaths.CsvTable}。",
                $"{table.Path} is replaced by {existing.Folder}{ContentPaths.CsvTable}.");
        if (existing.Settings is null)
            yield return new(
                $"新建 list.yaml，发布日期写的是{published.Chinese}{(request.Published is null ? "（下一个工作日，可以用 --published 另写）" : "")}；标题、受理单位等请核对。",
                $"A list.yaml is made, published "
                    + $"on {published.Iso}{(request.Published is null ? " (the next working day; say another with --published)" : "")}; "
                        + $"check title and contact.");
        else if (request.Published is not null || request.Sample)
            yield return new(
                "list.yaml 已经有了，没有改动；--published 和 --sample 只用于新的名单。",
                "list.yaml is there and stays as it is; --published and --sample are for new lists.");
        if (hasChanges && existing.List is { } list && list.Publicity.Published <= today)
            yield return new(
                "这份名单已经发布：人员或者内容有变的，还要在 list.yaml 的 changes 里写明日期和改了什么（写出编号）。",
                "This list is out already: say in 'changes' of list.yaml on which day what was changed, with the numbers.");
    }
}

/// <summary>A <c>list.yaml</c> for a new list: what the site and the scheme know already, and the day on which it goes out.</summary>
static class ListSettingsDraft
{
    internal static string Write(Site site, Scheme scheme, int year, DateOnly published, bool isSample)
    {
        var draft = YamlValue.Map.Of(
            ("scheme", new YamlValue.Text(scheme.Id)),
            ("title", new YamlValue.Text(string.Create(CultureInfo.InvariantCulture, $"{year}年{scheme.Name}建议人选名单"))),
            ("sample-data", isSample ? new YamlValue.Bare("true") : null),
            ("publicity", YamlValue.Map.Of(("published", new YamlValue.Text(published.Iso)))),
            ("objections", Objections(site.Contact)));
        return string.Concat(draft.Block("").Select(line => line + "\n"));
    }

    /// <summary>The first working day after this one; the next day where no calendar tells.</summary>
    internal static DateOnly NextWorkingDay(WorkCalendar calendar, DateOnly today) =>
        CivilDays.After(today).First(day => calendar.StatusOf(day) is { IsWorked: true } or DayStatus.Unknown);

    static YamlValue.Map Objections(Contact contact) => YamlValue.Map.Of(
        ("department", new YamlValue.Text(contact.Department)),
        ("phones", contact.Phones.IsEmpty ? null : YamlValue.List.Of(contact.Phones)),
        ("email", Text(contact.Email)),
        ("address", Text(contact.Address)),
        ("postcode", Text(contact.Postcode)),
        ("hours", Text(contact.Hours)),
        ("identity", new YamlValue.Text(ContentWords.Identity.Word(true))));

    static YamlValue.Text? Text(string? value) => value is null ? null : new(value);
}
