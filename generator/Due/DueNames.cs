using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Due;

/// <summary>What is due, in words.</summary>
static class DueNames
{
    internal static LocalizedText Of(PublicityState state) => state switch
    {
        PublicityState.Scheduled => new("未开始", "scheduled"),
        PublicityState.Open => new("公示中", "open"),
        PublicityState.Closed => new("公示期满", "closed"),
        PublicityState.Approved => new("已公布", "approved"),
        PublicityState.Withdrawn => new("已撤回", "withdrawn"),
    };

    /// <summary>The state as the site shows it; what is not out yet has none.</summary>
    internal static LocalizedText StateOf(ListDue due) => due.IsHeldBack ? new("待发布", "held back") : Of(due.State);

    internal static LocalizedText DaysLeft(ListDue due) => (due.DaysLeft, due.List.Publicity.Period.Unit) switch
    {
        (0, _) => new("", ""),
        (var days, DayUnit.WorkingDays) => new($"{days}个工作日", $"{days} working days"),
        (var days, _) => new($"{days}天", $"{days} days"),
    };

    internal static LocalizedText Of(NextStep step, ListDue due) => step.Kind switch
    {
        StepKind.Publish => new("到期发布", "goes out"),
        StepKind.Open => new("开始公示", "publicity begins"),
        StepKind.Announce when step.IsDue => new("公示期满，可公布", "publicity is over: may be approved and announced"),
        StepKind.Announce => new("公示期满后可公布", "publicity ends: may be approved and announced from then on"),
        _ when due.Unassessed > 0 => new($"管理期已满，{due.Unassessed}人尚无期满评估", $"term is over: {due.Unassessed} people without an assessment"),
        _ when step.IsDue => new("管理期将满，做期满评估", "term is about to end: assess"),
        _ => new("管理期满前做期满评估", "assess before the term ends"),
    };

    internal static LocalizedText Of(StateChange turn) => turn.Kind switch
    {
        StateChangeKind.Published => new($"“{turn.Title}”发布", $"'{turn.Title}' goes out"),
        StateChangeKind.Withdrawn => new($"“{turn.Title}”撤回", $"'{turn.Title}' is withdrawn"),
        StateChangeKind.Approved => new($"“{turn.Title}”公布", $"'{turn.Title}' is approved"),
        StateChangeKind.Opened => new($"“{turn.Title}”开始公示", $"'{turn.Title}' is open for objections"),
        StateChangeKind.Closed => new($"“{turn.Title}”公示期满", $"'{turn.Title}': publicity is over"),
        StateChangeKind.DayOfPublicity => new($"“{turn.Title}”公示期内换日", $"'{turn.Title}': another day of publicity"),
        StateChangeKind.TermEnded => new($"“{turn.Title}”管理期满", $"'{turn.Title}': term is over"),
        StateChangeKind.Event => new($"“{turn.Title}”称号变动", $"'{turn.Title}': a title changes"),
        StateChangeKind.Change => new($"“{turn.Title}”更正或调整", $"'{turn.Title}': a change is told"),
        StateChangeKind.Lapsed => new($"“{turn.Title}”有效期满", $"'{turn.Title}' is no longer in force"),
    };

    internal static LocalizedText MissingCalendar(int year) => new(
        $"缺{year}年的工作日历：请按国务院办公厅的放假安排新建 {ContentPaths.Calendar(year)}。",
        $"The calendar of {year} is missing: make {ContentPaths.Calendar(year)} from the State Council's arrangement.");

    internal static LocalizedText Of(ColumnDue column) => new(
        $"栏目“{column.Name}”自{column.Last.Chinese}以来没有更新。",
        $"The column '{column.Name}' has had nothing new since {column.Last.Iso}.");

    internal static LocalizedText Of(CallDue call) => new(
        $"{call.Scheme.Name}：上次{call.Last.Chinese}，每{call.Scheme.CycleYears}年一次，下次约在{call.Next.Chinese}。",
        $"{call.Scheme.Name}: last on {call.Last.Iso}, every {call.Scheme.CycleYears} years, next about {call.Next.Iso}.");
}
