using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Editing;

/// <summary>What happened to honorees of an approved list: 取消资格, 保留称号, 考核.</summary>
sealed record Happening
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
    internal string Word => Kind switch
    {
        HonoreeEventKind.Revoked => "revoked",
        HonoreeEventKind.TitleOnly => "title-only",
        HonoreeEventKind.AssessmentPassed => "assessment-passed",
        _ => "assessment-failed",
    };

    /// <summary>As the page tells it after the numbers.</summary>
    internal Wording Told => Kind switch
    {
        HonoreeEventKind.Revoked => new("取消资格", "revoked"),
        HonoreeEventKind.TitleOnly => new("保留称号，不再享受待遇", "title only"),
        HonoreeEventKind.AssessmentPassed => new("考核合格", "passed the assessment"),
        _ => new("考核不合格，称号终止", "failed the assessment"),
    };
}

/// <summary>Writes down what happened to honorees, each in a line of <c>events</c>, all of it in one line of <c>changes</c>.</summary>
static class RecordHappening
{
    internal static Read<SiteEdit> Of(SourceTree sources, SiteContent content, Happening happening, DateOnly today)
    {
        var found = Records.FindList(sources, content, happening.List);
        if (found.Value is not { } record)
            return new(null, found.Findings);
        if (HappeningFindings.OfList(record, happening, today) is { } refusal)
            return new(null, [refusal]);
        ImmutableArray<Diagnostic> findings = [.. HappeningFindings.OfPeople(record, happening)];
        return findings.IsEmpty ? new(Edit(record, happening, today), []) : new(null, findings);
    }

    /// <summary>Those it happened to, in the order given or of the list.</summary>
    internal static ImmutableArray<Honoree> People(HonoreeList list, Happening happening) => happening.People.IsEmpty
        ? [.. list.People.Where(person => HappeningFindings.MayHappen(list, person, happening))]
        : [.. happening.People.Distinct(StringComparer.Ordinal).Select(number => ListStates.Find(list, number)).OfType<Honoree>()];

    static SiteEdit Edit(ListRecord record, Happening happening, DateOnly today)
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
            Changes = [settings.Append("changes", ChangeNote.Of(today, "record", note)).Change],
        };
    }

    static YamlValue.Map Line(string number, Happening happening) => YamlValue.Map.Of(
        ("person", new YamlValue.Text(number)),
        ("kind", new YamlValue.Text(happening.Word)),
        ("date", new YamlValue.Text(happening.Date.Iso)),
        ("reason", happening.Reason is { } reason ? new YamlValue.Text(reason) : null),
        ("document", happening.Document is { } document ? new YamlValue.Text(document) : null));
}
