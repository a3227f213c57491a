using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Editing.Drafts;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Editing.Records;

/// <summary>How a list was approved, as the person says who records it.</summary>
sealed record ApprovalRequest
{
    /// <summary>The list's folder.</summary>
    internal required string List { get; init; }

    internal required string Document { get; init; }

    internal required DateOnly Date { get; init; }

    internal required ImmutableArray<string> Issuers { get; init; }

    /// <summary>The title from now on; 建议人选 is taken out of the present one where none is given.</summary>
    internal string? Title { get; init; }

    /// <summary>What came of the publicity.</summary>
    internal string? Outcome { get; init; }

    /// <summary>Nobody objected: the outcome is the usual sentence.</summary>
    internal bool NoObjections { get; init; }

    /// <summary>First day of the term. It follows from the document alone, so it is never guessed.</summary>
    internal DateOnly? TermFrom { get; init; }

    /// <summary>Those of the scheme where none are given.</summary>
    internal int? TermYears { get; init; }

    /// <summary>The notice that announces the list is drafted.</summary>
    internal required bool WithNotice { get; init; }
}

/// <summary>批准: the list as it was shown becomes the list of honorees, bound to the document by its hash.</summary>
static class Approve
{
    const string NoObjections = "公示期满，未收到异议。";

    internal static Result<SiteEdit> Plan(SourceTree sources, SiteContent content, ApprovalRequest approving, DateOnly today)
    {
        var found = RecordLookup.FindList(sources, content, approving.List);
        if (found.Value is not { } record)
            return new(null, found.Diagnostics);
        ImmutableArray<Diagnostic> refusals = [.. ApproveDiagnostics.Check(record, approving, today)];
        if (!refusals.IsEmpty)
            return new(null, refusals);
        var list = Approved(record.List, approving);
        var draft = approving.WithNotice ? DecisionDraft.Draft(sources, content, list, today) : new(null, null);
        return draft.Taken is { } taken
            ? new(null, [taken])
            : new(
                new()
                {
                    Summary = new(
                        $"批准名单“{list.Title}”，共{list.People.Length}名，文号{approving.Document}，{approving.Date.Chinese}。",
                        $"Approves '{list.Title}' with {list.People.Length} people by {approving.Document} of {approving.Date.Iso}."),
                    Notes = [.. Notes(record.List, list), .. draft.Notes],
                    Changes = [Settings(record, list, today), .. draft.Changes],
                },
                []);
    }

    static HonoreeList Approved(HonoreeList list, ApprovalRequest approving)
    {
        var titled = list with
        {
            Title = approving.Title ?? list.Title.Replace("建议人选", "", StringComparison.Ordinal),
            Publicity = list.Publicity with
            {
                Outcome = approving.Outcome ?? list.Publicity.Outcome ?? (approving.NoObjections ? NoObjections : null),
            },
        };
        return titled with
        {
            Approval = new()
            {
                Document = approving.Document,
                Date = approving.Date,
                Issuers = approving.Issuers,
                ListSha256 = ListHash.Compute(titled),
            },
            Term = approving.TermFrom is { } from && YearsOf(list, approving) is { } years ? new(from, years) : list.Term,
        };
    }

    internal static int? YearsOf(HonoreeList list, ApprovalRequest approving) => approving.TermYears ?? list.Scheme.Term?.Years;

    static FileChange Settings(ListRecord record, HonoreeList list, DateOnly today) => record.Settings
        .SetIf("title", list.Title == record.List.Title ? null : new YamlValue.Text(list.Title))
        .SetIf(
            "publicity.outcome",
            list.Publicity.Outcome == record.List.Publicity.Outcome ? null : YamlValue.TextOrNone(list.Publicity.Outcome))
        .SetIf("approval", list.Approval is { } approval ? ApprovalOf(approval) : null)
        .SetIf("term", list.Term is { } term && term != record.List.Term ? TermOf(term) : null)
        .Append("changes", ChangeNote.Write(today, ChangeKind.Record, $"名单经{list.Approval?.Document}批准，予以公布。"))
        .Change;

    static YamlValue.Map ApprovalOf(Approval approval) => YamlValue.Map.Of(
        ("document", new YamlValue.Text(approval.Document)),
        ("date", new YamlValue.Text(approval.Date.Iso)),
        ("issuers", YamlValue.List.Of(approval.Issuers)),
        ("list-sha256", YamlValue.TextOrNone(approval.ListSha256)));

    static YamlValue.Map TermOf(Term term) => YamlValue.Map.Of(
        ("from", new YamlValue.Text(term.From.Iso)),
        ("years", new YamlValue.Bare(term.Years.ToString(CultureInfo.InvariantCulture))));

    static IEnumerable<LocalizedText> Notes(HonoreeList before, HonoreeList after)
    {
        if (after.Title != before.Title)
            yield return new($"标题由“{before.Title}”改为“{after.Title}”。", $"The title changes from '{before.Title}' to '{after.Title}'.");
        if (after.Term is null && after.Scheme.Term is { } rule)
            yield return new(
                $"没有写{rule.Name}的起算日，所以没有填 term；批准文件里写明的，请加上 --term-from 日期。",
                "No term is written, for its first day is not known: give --term-from if the document says it.");
        var untold = after.People.Count(person => person.Summary is null);
        if (untold > 0)
            yield return new($"还有{untold}人没有事迹简介，请补到 summaries 文件夹。", $"{untold} people have no summary yet.");
    }
}
