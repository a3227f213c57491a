using System.Globalization;
using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Editing.Records;

/// <summary>延长公示: more days of the list's own unit, while it is still in publicity.</summary>
static class Extend
{
    static readonly DiagnosticDescriptor OverKind = new("PS0849", Severity.Error, new("公示已经结束，不能延长", "publicity is over"));

    /// <param name="sources">The site folder.</param>
    /// <param name="content">What it says.</param>
    /// <param name="id">The list's folder.</param>
    /// <param name="days">How many more, at least 1.</param>
    /// <param name="reason">For the public.</param>
    /// <param name="today">The day of the change.</param>
    internal static Result<SiteEdit> Plan(SourceTree sources, SiteContent content, string id, int days, string reason, DateOnly today)
    {
        var found = RecordLookup.FindList(sources, content, id);
        if (found.Value is not { } record)
            return new(null, found.Diagnostics);
        if (ListStates.IfWithdrawn(record) is { } withdrawn)
            return withdrawn;
        var publicity = record.List.Publicity;
        if (record.List.Approval is not null || today > publicity.Period.Ends)
            return Over(record);
        var location = SourceLocation.OfFile(record.Settings.Source.Path);
        return Longer(publicity, days, content.Calendar) switch
        {
            CalendarResult<PublicityPeriod>.Known(var period) => new(Edit(record, period, days, reason, today), []),
            var answer => new(null, answer.DiagnosticsAt(location)),
        };
    }

    /// <summary>From the same first day; what was counted stays counted.</summary>
    static CalendarResult<PublicityPeriod> Longer(Publicity publicity, int days, WorkCalendar calendar) => PublicityPeriod.Count(
        new()
        {
            Published = publicity.Published,
            Start = new PublicityStart.On(publicity.Period.Starts),
            Days = publicity.Period.Days.Length + days,
            Unit = publicity.Period.Unit,
        },
        calendar);

    static SiteEdit Edit(ListRecord record, PublicityPeriod period, int days, string reason, DateOnly today)
    {
        var length = $"{days}{period.Unit.Chinese}";
        var settings = record.Settings
            .Set("publicity.days", new YamlValue.Bare(period.Days.Length.ToString(CultureInfo.InvariantCulture)))
            .SetIf("publicity.ends", record.Settings.Settings.Has("publicity.ends") ? new YamlValue.Text(period.Ends.Iso) : null);
        var isOut = today >= record.List.Publicity.Published;
        return new()
        {
            Summary = new(
                $"名单“{record.List.Title}”的公示延长{length}，到{period.Ends.Chinese}。",
                $"The publicity of '{record.List.Title}' is extended by {days} {period.Unit.English}, through {period.Ends.Iso}."),
            Notes = [.. Notes(record.List, isOut)],
            Changes = [(isOut ? settings.Append(
                "changes",
                ChangeNote.Write(
                    today,
                    ChangeKind.Extension,
                    $"公示延长{length}，至{period.Ends.Chinese}：{Sentence.Of(reason)}")) : settings).Change],
        };
    }

    static IEnumerable<LocalizedText> Notes(HonoreeList list, bool isOut)
    {
        if (!list.Publicity.Elsewhere.IsEmpty)
            yield return new("其他地方的公示（other-publicity）没有改；也延长的，请改那里的日期。", "Publicities elsewhere (other-publicity) are left as they are.");
        if (!isOut)
            yield return new("名单还没有发布，不写变更说明。", "The list is not out yet, so no change is noted.");
    }

    static Diagnostic Over(ListRecord record) => OverKind.At(
        SourceLocation.OfFile(record.Settings.Source.Path),
        record.List.Approval is { } approval
            ? new(
                $"名单“{record.List.Title}”已经由{approval.Document}批准。",
                $"The list '{record.List.Title}' was approved by {approval.Document}.")
            : new(
                $"名单“{record.List.Title}”的公示在{record.List.Publicity.Period.Ends.Chinese}已经结束。",
                $"The publicity of '{record.List.Title}' ended on {record.List.Publicity.Period.Ends.Iso}."),
        new("结束以后不能再延长；需要再公示的，撤回这份名单，新建一份重新公示。", "Withdraw the list and show it anew if it has to be shown longer."));
}
