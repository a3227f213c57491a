using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Editing;

/// <summary>Why something cannot have happened to an honoree.</summary>
static class HappeningFindings
{
    static readonly FindingKind UnapprovedKind = new("PS0845", Severity.Error, new("名单还没有批准", "list not approved"));

    static readonly FindingKind StateKind = new("PS0846", Severity.Error, new("这个人不能再记这一事项", "not possible for this person"));

    static readonly FindingKind DateKind = new("PS0847", Severity.Error, new("事项的日期不对", "wrong date of an event"));

    static readonly FindingKind NobodyServesKind = new("PS0848", Severity.Error, new("没有可以考核的人", "nobody to be assessed"));

    /// <summary>Null where the list is approved and the day is one since then, up to today.</summary>
    internal static Diagnostic? OfList(ListRecord record, Happening happening, DateOnly today)
    {
        var place = Place.OfFile(record.Settings.Source.Path);
        return record.List.Approval switch
        {
            _ when ListStates.IfWithdrawn(record) is { } withdrawn => withdrawn,
            null => UnapprovedKind.At(
                place,
                new($"名单“{record.List.Title}”还没有批准，没有管理期内的事项。", $"The list '{record.List.Title}' is not approved; its people can have no events."),
                new("公示期间人选有变化的，用 publicity correct 更正，或者用 publicity remove 移出。", "During the publicity, use 'publicity correct' or 'publicity remove'.")),
            { Date: var approved } when happening.Date < approved || happening.Date > today => DateKind.At(
                place,
                new($"事项的日期{happening.Date.Chinese}不在批准日期{approved.Chinese}到今天{today.Chinese}之间。", $"{happening.Date.Iso} is not between the approval on {approved.Iso} and today, {today.Iso}."),
                new("--date 写决定作出的日期。", "Give as --date the day of the decision.")),
            _ => null,
        };
    }

    internal static IEnumerable<Diagnostic> OfPeople(ListRecord record, Happening happening)
    {
        if (happening.People.IsEmpty && RecordHappening.People(record.List, happening).IsEmpty)
            return [NobodyServes(record, happening)];
        return
        [
            .. happening.People.Where(number => ListStates.Find(record.List, number) is null).Select(number => ListStates.Nobody(record, number)),
            .. from person in happening.People.IsEmpty ? [] : RecordHappening.People(record.List, happening)
               where !MayHappen(record.List, person, happening)
               select Impossible(record, person, happening),
        ];
    }

    /// <summary>
    /// A title is revoked while it is held, with its benefits or without; only who serves can keep the title alone; assessed are
    /// those who serve or whose term has run out. Nothing happens to the same person twice on a day.
    /// </summary>
    internal static bool MayHappen(HonoreeList list, Honoree person, Happening happening) =>
        !IsRecorded(list, person, happening) && (happening.Kind, list.TermStateOf(person, happening.Date)) switch
        {
            (HonoreeEventKind.Revoked, TermState.Serving or TermState.TitleOnly) => true,
            (HonoreeEventKind.TitleOnly, TermState.Serving) => true,
            (_, TermState.Serving) => happening.IsAssessment,
            (_, TermState.Ended) => happening.IsAssessment && !list.Events.Any(e => e.Person == person.Number && e.Kind == HonoreeEventKind.AssessmentFailed && e.Date <= happening.Date),
            _ => false,
        };

    static bool IsRecorded(HonoreeList list, Honoree person, Happening happening) =>
        list.Events.Any(e => e.Person == person.Number && e.Kind == happening.Kind && e.Date == happening.Date);

    static Diagnostic Impossible(ListRecord record, Honoree person, Happening happening)
    {
        var state = record.List.TermStateOf(person, happening.Date);
        var place = Place.OfFile(record.Settings.Source.Path);
        return IsRecorded(record.List, person, happening)
            ? StateKind.At(
                place,
                new($"{person.Number}号在{happening.Date.Chinese}的“{happening.Told.Chinese}”已经记过。", $"Number {person.Number} has this event of {happening.Date.Iso} already."),
                new("不用再记；写错的，直接改 list.yaml 的 events。", "Nothing needs to be done; edit 'events' in list.yaml if it is wrong."))
            : StateKind.At(
                place,
                new(
                    $"{person.Number}号在{happening.Date.Chinese}的状态是“{NameOf(state).Chinese}”，不能再记“{happening.Told.Chinese}”。",
                    $"Number {person.Number} is '{NameOf(state).English}' on {happening.Date.Iso} and cannot be '{happening.Told.English}'."),
                new("请核对编号和日期；以前的事项写错的，直接改 list.yaml 的 events。", "Check number and date; edit 'events' in list.yaml if an earlier one is wrong."));
    }

    static Wording NameOf(TermState state) => state switch
    {
        TermState.Serving => new("在管理期内", "serving"),
        TermState.Ended => new("管理期满或者称号已经终止", "ended"),
        TermState.TitleOnly => new("保留称号", "title only"),
        _ => new("取消资格", "revoked"),
    };

    static Diagnostic NobodyServes(ListRecord record, Happening happening) => NobodyServesKind.At(
        Place.OfFile(record.Settings.Source.Path),
        new($"名单“{record.List.Title}”在{happening.Date.Chinese}没有还可以考核的人。", $"Nobody of '{record.List.Title}' can be assessed on {happening.Date.Iso}."),
        new("请核对名单和日期；只考核一部分人的，用 --person 写编号。", "Check list and date, or name people with --person."));
}
