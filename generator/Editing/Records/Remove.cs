using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Editing.Tables;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Editing.Records;

/// <summary>移出名单: before the approval a person leaves, with everything that is of this person; the page says how many, never who.</summary>
static class Remove
{
    /// <param name="sources">The site folder.</param>
    /// <param name="content">What it says.</param>
    /// <param name="id">The list's folder.</param>
    /// <param name="number">编号 of the person; it stays empty.</param>
    /// <param name="reason">For the public, without anything that tells who it was.</param>
    /// <param name="today">The day of the change.</param>
    /// <param name="read">What a changed folder says: nobody else may be touched.</param>
    internal static Result<SiteEdit> Plan(
        SourceTree sources, SiteContent content, string id, string number, string reason, DateOnly today,
        ReadSite read)
    {
        var found = RecordLookup.FindList(sources, content, id);
        if (found.Value is not { } record)
            return new(null, found.Diagnostics);
        if ((ListStates.IfWithdrawn(record) ?? RemoveDiagnostics.IfApproved(record)) is { } refusal)
            return refusal;
        if (ListStates.Find(record.List, number) is not { } person)
            return ListStates.Nobody(record, number);
        if (RemoveDiagnostics.IfTelling(record, person, reason) is { } telling)
            return telling;
        var table = EditableTable.Remove(new(sources, record.List, read), person);
        return table.Value is { } change
            ? new(
                new()
                {
                    Summary = new(
                        $"把{number}号移出名单“{record.List.Title}”，名单还有{record.List.People.Length - 1}人。",
                        $"Takes number {number} off '{record.List.Title}', which keeps {record.List.People.Length - 1} people."),
                    Notes = [.. Notes(content, record.List, person, today)],
                    Changes = [change, Settings(record, person, reason, today), .. Companions(sources, record.List, person)],
                },
                [])
            : new(null, table.Diagnostics);
    }

    static FileChange Settings(ListRecord record, Honoree person, string reason, DateOnly today)
    {
        var (list, publicity) = (record.List, record.List.Publicity);
        var settings = record.Settings.SetIf(
            "publicity.outcome",
            OutcomeOf(publicity, today) is { } outcome ? new YamlValue.Text(outcome) : null);
        if (list.Namesakes.Contains(person.Name) && list.People.Count(other => other.Name == person.Name) < 3)
        {
            var others = list.Namesakes.Remove(person.Name);
            settings = others.IsEmpty ? settings.Remove("namesakes") : settings.Set("namesakes", YamlValue.List.Of(others));
        }

        return (today < publicity.Published
            ? settings
            : settings.Append("changes", ChangeNote.Write(today, ChangeKind.Removal, $"1名人选移出名单：{Sentence.Of(reason)}"))).Change;
    }

    /// <summary>While the publicity runs it has no outcome yet.</summary>
    static string? OutcomeOf(Publicity publicity, DateOnly today) => publicity.Outcome switch
    {
        { } outcome => $"{outcome}1名人选经核实移出名单。",
        null when today > publicity.Period.Ends => "公示期满，1名人选经核实移出名单。",
        _ => null,
    };

    static IEnumerable<FileChange> Companions(SourceTree sources, HonoreeList list, Honoree person) =>
        from file in sources.Below(ContentPaths.ListFolder(list.Id))
        where file.Path == ContentPaths.Summary(list.Id, person.Number) || file.Path == person.PhotoPath
        select new FileChange(file.Path, file.Bytes, null);

    static IEnumerable<LocalizedText> Notes(SiteContent content, HonoreeList list, Honoree person, DateOnly today)
    {
        if (person.Origin.Sheet is { } sheet)
            yield return new(
                $"表格 {person.Origin.File} 的工作表“{sheet}”：这一行清空。",
                $"{person.Origin.File}, worksheet '{sheet}': the row is cleared.");
        if (today < list.Publicity.Published)
            yield return new("名单还没有发布，不写变更说明。", "The list is not out yet, so no change is noted.");
        else if (list.Publicity.Outcome is not null)
            yield return new("公示结果（outcome）后面加了一句，请核对前后是否一致。", "A sentence is added to the outcome: check that both agree.");
        else if (today <= list.Publicity.Period.Ends)
            yield return new(
                "公示期满批准时，请在 --outcome 里写明移出几名，不写是谁。",
                "When the list is approved, tell with --outcome how many were taken off, not who.");
        foreach (var notice in content.Notices.Where(notice => notice.Body.Source.Contains(person.Name, StringComparison.Ordinal)))
            yield return new($"“{notice.Title}”提到这个人的姓名，请核对。", $"'{notice.Title}' names this person: check it.");
    }
}

/// <summary>Why nobody can be taken off a list.</summary>
static class RemoveDiagnostics
{
    static readonly DiagnosticDescriptor ApprovedKind = new("PS0843", Severity.Error, new("名单已经批准，不能移出", "approved list keeps its people"));

    static readonly DiagnosticDescriptor TellingKind = new("PS0844", Severity.Error, new("理由里写了是谁", "reason tells who"));

    internal static Diagnostic? IfApproved(ListRecord record) => record.List.Approval is not { } approval ? null : ApprovedKind.At(
        SourceLocation.OfFile(record.Settings.Source.Path),
        new(
            $"名单“{record.List.Title}”已经由{approval.Document}批准，人员不能再移出。",
            $"The list '{record.List.Title}' was approved by {approval.Document}; nobody is taken off it any more."),
        new(
            "批准以后取消资格的，用 publicity revoke；整份名单有问题的，用 publicity withdraw。",
            "Use 'publicity revoke', or 'publicity withdraw' for the whole list."));

    /// <summary>The page says how many left, not who: the reason holds neither name nor number nor employer.</summary>
    internal static Diagnostic? IfTelling(ListRecord record, Honoree person, string reason)
    {
        LocalizedText? told = reason switch
        {
            _ when reason.Contains(person.Name, StringComparison.Ordinal) => new("姓名", "name"),
            _ when reason.Contains(person.Employer, StringComparison.Ordinal) => new("工作单位", "employer"),
            _ when Regex.IsMatch(reason, $"(?<![0-9]){person.Number}(?![0-9])") => new("编号", "number"),
            _ => null,
        };
        return told is not { } what ? null : TellingKind.At(
            SourceLocation.OfFile(record.Settings.Source.Path),
            new($"理由会公布，里面写了这个人的{what.Chinese}。", $"The reason is published and holds the person's {what.English}."),
            new("只写理由，例如“按照公示期间的反映，经核实不符合申报条件”，不写姓名、单位和编号。", "Give the reason alone, without name, employer and number."));
    }
}
