using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Editing;

/// <summary>移出名单: before the approval a person leaves, with everything that is of this person; the page says how many, never who.</summary>
static class Remove
{
    /// <param name="sources">The site folder.</param>
    /// <param name="content">What it says.</param>
    /// <param name="id">The list's folder.</param>
    /// <param name="number">编号 of the person; it stays empty.</param>
    /// <param name="reason">For the public, without anything that tells who it was.</param>
    /// <param name="today">The day of the change.</param>
    /// <param name="reread">What a changed folder says: nobody else may be touched.</param>
    internal static Read<SiteEdit> Of(
        SourceTree sources, SiteContent content, string id, string number, string reason, DateOnly today, Func<SourceTree, SiteContent?> reread)
    {
        var found = Records.FindList(sources, content, id);
        if (found.Value is not { } record)
            return new(null, found.Findings);
        if ((ListStates.IfWithdrawn(record) ?? RemoveFindings.IfApproved(record)) is { } refusal)
            return new(null, [refusal]);
        if (ListStates.Find(record.List, number) is not { } person)
            return new(null, [ListStates.Nobody(record, number)]);
        if (RemoveFindings.IfTelling(record, person, reason) is { } telling)
            return new(null, [telling]);
        var table = ListTable.Remove(new(sources, record.List, reread), person);
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
            : new(null, table.Findings);
    }

    static FileChange Settings(ListRecord record, Honoree person, string reason, DateOnly today)
    {
        var (list, publicity) = (record.List, record.List.Publicity);
        var settings = record.Settings.SetIf("publicity.outcome", OutcomeOf(publicity, today) is { } outcome ? new YamlValue.Text(outcome) : null);
        if (list.Namesakes.Contains(person.Name) && list.People.Count(other => other.Name == person.Name) < 3)
        {
            var others = list.Namesakes.Remove(person.Name);
            settings = others.IsEmpty ? settings.Remove("namesakes") : settings.Set("namesakes", YamlValue.List.Of(others));
        }

        return (today < publicity.Published
            ? settings
            : settings.Append("changes", ChangeNote.Of(today, "removal", $"1名人选移出名单：{Sentence.Of(reason)}"))).Change;
    }

    /// <summary>While the publicity runs it has no outcome yet.</summary>
    static string? OutcomeOf(Publicity publicity, DateOnly today) => publicity.Outcome switch
    {
        { } outcome => $"{outcome}1名人选经核实移出名单。",
        null when today > publicity.Period.Ends => "公示期满，1名人选经核实移出名单。",
        _ => null,
    };

    static IEnumerable<FileChange> Companions(SourceTree sources, HonoreeList list, Honoree person) =>
        from file in sources.Below($"content/honorees/{list.Id}/")
        where file.Path == $"content/honorees/{list.Id}/summaries/{person.Number}.md" || file.Path == person.PhotoPath
        select new FileChange(file.Path, file.Bytes, null);

    static IEnumerable<Wording> Notes(SiteContent content, HonoreeList list, Honoree person, DateOnly today)
    {
        if (person.Origin.Sheet is { } sheet)
            yield return new($"表格 {person.Origin.File} 的工作表“{sheet}”：这一行清空。", $"{person.Origin.File}, worksheet '{sheet}': the row is cleared.");
        if (today < list.Publicity.Published)
            yield return new("名单还没有发布，不写变更说明。", "The list is not out yet, so no change is noted.");
        else if (list.Publicity.Outcome is not null)
            yield return new("公示结果（outcome）后面加了一句，请核对前后是否一致。", "A sentence is added to the outcome: check that both agree.");
        else if (today <= list.Publicity.Period.Ends)
            yield return new("公示期满批准时，请在 --outcome 里写明移出几名，不写是谁。", "When the list is approved, tell with --outcome how many were taken off, not who.");
        foreach (var notice in content.Notices.Where(notice => notice.Body.Source.Contains(person.Name, StringComparison.Ordinal)))
            yield return new($"“{notice.Title}”提到这个人的姓名，请核对。", $"'{notice.Title}' names this person: check it.");
    }
}
