using System.Collections.Immutable;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Editing.Records;

/// <summary>What happened to honorees of an approved list: 取消资格, 保留称号, 考核.</summary>
sealed record TermEvent
{
    /// <summary>The list's folder.</summary>
    internal required string List { get; init; }

    /// <summary>编号 of those it happened to; none where it happened to all who serve.</summary>
    internal required ImmutableArray<string> People { get; init; }

    internal required HonoreeEventKind Kind { get; init; }

    internal required DateOnly Date { get; init; }

    /// <summary>For the public.</summary>
    internal string? Reason { get; init; }

    /// <summary>发文字号 of the document that says so.</summary>
    internal string? Document { get; init; }

    internal bool IsAssessment => Kind is HonoreeEventKind.AssessmentPassed or HonoreeEventKind.AssessmentFailed;

    /// <summary>As it is written in <c>list.yaml</c>.</summary>
    internal string Word => ContentWords.EventKinds.Word(Kind);

    /// <summary>As the page tells it after the numbers.</summary>
    internal LocalizedText Told => Kind switch
    {
        HonoreeEventKind.Revoked => new("取消资格", "revoked"),
        HonoreeEventKind.TitleOnly => new("保留称号，不再享受待遇", "title only"),
        HonoreeEventKind.AssessmentPassed => new("考核合格", "passed the assessment"),
        HonoreeEventKind.AssessmentFailed => new("考核不合格，称号终止", "failed the assessment"),
    };
}

/// <summary>Writes down what happened to honorees, each in a line of <c>events</c>, all of it in one line of <c>changes</c>.</summary>
static class RecordTermEvent
{
    internal static Result<SiteEdit> Plan(SourceTree sources, SiteContent content, TermEvent happening, DateOnly today)
    {
        var found = RecordLookup.FindList(sources, content, happening.List);
        if (found.Value is not { } record)
            return new(null, found.Diagnostics);
        if (TermEventDiagnostics.OfList(record, happening, today) is { } refusal)
            return refusal;
        ImmutableArray<Diagnostic> diagnostics = [.. TermEventDiagnostics.OfPeople(record, happening)];
        return diagnostics.IsEmpty ? new(Edit(record, happening, today), []) : new(null, diagnostics);
    }

    /// <summary>Those it happened to, in the order given or of the list.</summary>
    internal static ImmutableArray<Honoree> People(HonoreeList list, TermEvent happening) => happening.People.IsEmpty
        ? [.. list.People.Where(person => TermEventDiagnostics.MayHappen(list, person, happening))]
        : [.. happening.People.Distinct(StringComparer.Ordinal).Select(number => ListStates.Find(list, number)).OfType<Honoree>()];

    static SiteEdit Edit(ListRecord record, TermEvent happening, DateOnly today)
    {
        string[] numbers = [.. People(record.List, happening).Select(person => person.Number)];
        var settings = numbers.Aggregate(record.Settings, (file, number) => file.Append("events", Line(number, happening)));
        var told = $"{string.Join('、', numbers.Select(number => $"{number}号"))}{happening.Told.Chinese}";
        var note = $"{told}{(happening.Document is { } document ? $"（{document}）" : "")}。";
        return new()
        {
            Summary = new(
                $"名单“{record.List.Title}”：{told}，{happening.Date.Chinese}。",
                $"'{record.List.Title}': {string.Join(", ", numbers)} {happening.Told.English} on {happening.Date.Iso}."),
            Changes = [settings.Append("changes", ChangeNote.Write(today, ChangeKind.Record, note)).Change],
        };
    }

    static YamlValue.Map Line(string number, TermEvent happening) => YamlValue.Map.Of(
        ("person", new YamlValue.Text(number)),
        ("kind", new YamlValue.Text(happening.Word)),
        ("date", new YamlValue.Text(happening.Date.Iso)),
        ("reason", happening.Reason is { } reason ? new YamlValue.Text(reason) : null),
        ("document", happening.Document is { } document ? new YamlValue.Text(document) : null));
}

/// <summary>Why something cannot have happened to an honoree.</summary>
static class TermEventDiagnostics
{
    static readonly DiagnosticDescriptor UnapprovedKind = new("PS0845", Severity.Error, new("名单还没有批准", "list not approved"));

    static readonly DiagnosticDescriptor StateKind = new("PS0846", Severity.Error, new("这个人不能再记这一事项", "not possible for this person"));

    static readonly DiagnosticDescriptor DateKind = new("PS0847", Severity.Error, new("事项的日期不对", "wrong date of an event"));

    static readonly DiagnosticDescriptor NobodyServesKind = new("PS0848", Severity.Error, new("没有可以考核的人", "nobody to be assessed"));

    /// <summary>Null where the list is approved and the day is one since then, up to today.</summary>
    internal static Diagnostic? OfList(ListRecord record, TermEvent happening, DateOnly today)
    {
        var location = SourceLocation.OfFile(record.Settings.Source.Path);
        return record.List.Approval switch
        {
            _ when ListStates.IfWithdrawn(record) is { } withdrawn => withdrawn,
            null => UnapprovedKind.At(
                location,
                new(
                    $"名单“{record.List.Title}”还没有批准，没有管理期内的事项。",
                    $"The list '{record.List.Title}' is not approved; its people can have no events."),
                new(
                    "公示期间人选有变化的，用 publicity correct 更正，或者用 publicity remove 移出。",
                    "During the publicity, use 'publicity correct' or 'publicity remove'.")),
            { Date: var approved } when happening.Date < approved || happening.Date > today => DateKind.At(
                location,
                new(
                    $"事项的日期{happening.Date.Chinese}不在批准日期{approved.Chinese}到今天{today.Chinese}之间。",
                    $"{happening.Date.Iso} is not between the approval on {approved.Iso} and today, {today.Iso}."),
                new("--date 写决定作出的日期。", "Give as --date the day of the decision.")),
            _ => null,
        };
    }

    internal static IEnumerable<Diagnostic> OfPeople(ListRecord record, TermEvent happening)
    {
        if (happening.People.IsEmpty && RecordTermEvent.People(record.List, happening).IsEmpty)
            return [NobodyServes(record, happening)];
        return
        [
            .. happening.People
                .Where(number => ListStates.Find(record.List, number) is null)
                .Select(number => ListStates.Nobody(record, number)),
            .. from person in happening.People.IsEmpty ? [] : RecordTermEvent.People(record.List, happening)
               where !MayHappen(record.List, person, happening)
               select Impossible(record, person, happening),
        ];
    }

    /// <summary>
    /// A title is revoked while it is held, with its benefits or without; only who serves can keep the title alone; assessed are
    /// those who serve or whose term has run out. Nothing happens to the same person twice on a day.
    /// </summary>
    internal static bool MayHappen(HonoreeList list, Honoree person, TermEvent happening) =>
        !IsRecorded(list, person, happening) && (happening.Kind, list.TermStateOf(person, happening.Date)) switch
        {
            (HonoreeEventKind.Revoked, TermState.Serving or TermState.TitleOnly) => true,
            (HonoreeEventKind.TitleOnly, TermState.Serving) => true,
            (_, TermState.Serving) => happening.IsAssessment,
            (_, TermState.Ended) => happening.IsAssessment && !list.Events.Any(
                e => e.Person == person.Number && e.Kind == HonoreeEventKind.AssessmentFailed && e.Date <= happening.Date),
            _ => false,
        };

    static bool IsRecorded(HonoreeList list, Honoree person, TermEvent happening) =>
        list.Events.Any(e => e.Person == person.Number && e.Kind == happening.Kind && e.Date == happening.Date);

    static Diagnostic Impossible(ListRecord record, Honoree person, TermEvent happening)
    {
        var state = record.List.TermStateOf(person, happening.Date);
        var location = SourceLocation.OfFile(record.Settings.Source.Path);
        return IsRecorded(record.List, person, happening)
            ? StateKind.At(
                location,
                new(
                    $"{person.Number}号在{happening.Date.Chinese}的“{happening.Told.Chinese}”已经记过。",
                    $"Number {person.Number} has this event of {happening.Date.Iso} already."),
                new("不用再记；写错的，直接改 list.yaml 的 events。", "Nothing needs to be done; edit 'events' in list.yaml if it is wrong."))
            : StateKind.At(
                location,
                new(
                    $"{person.Number}号在{happening.Date.Chinese}的状态是“{NameOf(state).Chinese}”，不能再记“{happening.Told.Chinese}”。",
                    $"Number {person.Number} is '{NameOf(state).English}' on {happening.Date.Iso} and cannot be "
                        + $"'{happening.Told.English}'."),
                new(
                    "请核对编号和日期；以前的事项写错的，直接改 list.yaml 的 events。",
                    "Check number and date; edit 'events' in list.yaml if an earlier one is wrong."));
    }

    static LocalizedText NameOf(TermState state) => state switch
    {
        TermState.Serving => new("在管理期内", "serving"),
        TermState.Ended => new("管理期满或者称号已经终止", "ended"),
        TermState.TitleOnly => new("保留称号", "title only"),
        TermState.Revoked => new("取消资格", "revoked"),
    };

    static Diagnostic NobodyServes(ListRecord record, TermEvent happening) => NobodyServesKind.At(
        SourceLocation.OfFile(record.Settings.Source.Path),
        new(
            $"名单“{record.List.Title}”在{happening.Date.Chinese}没有还可以考核的人。",
            $"Nobody of '{record.List.Title}' can be assessed on {happening.Date.Iso}."),
        new("请核对名单和日期；只考核一部分人的，用 --person 写编号。", "Check list and date, or name people with --person."));
}
