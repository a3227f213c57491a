using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PublicitySite.Checking;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;

namespace PublicitySite.Commands;

/// <summary>What a change of the site folder came to.</summary>
/// <param name="Edit">The change; null where it is refused.</param>
/// <param name="Findings">Why, or what else to look at.</param>
/// <param name="Written">Null while that is not decided.</param>
sealed record EditReport(SiteEdit? Edit, ImmutableArray<Diagnostic> Findings, bool? Written)
{
    internal static string Text(EditReport report, Language language)
    {
        var text = new StringBuilder();
        foreach (var finding in Told(report))
            text.Append(FindingText.Of(finding, language)).Append('\n');
        if (report.Edit is not { } edit)
            return text.Append(new Wording("没有写入，资料没有改动。\n", "Nothing was written.\n").In(language)).ToString();
        text.Append(edit.Summary.In(language)).Append('\n');
        foreach (var note in edit.Notes)
            text.Append(Discretion.Masked(note.In(language))).Append('\n');
        foreach (var change in edit.Changes)
            text.Append(Heading(change, language)).Append('\n').AppendJoin("", LineDiff.Of(change).Select(line => line + "\n"));
        return edit.Changes.IsEmpty ? text.Append(new Wording("没有要改的。\n", "There is nothing to change.\n").In(language)).ToString() : text.ToString();
    }

    internal static string Json(EditReport report, Language language) => FindingJson.Object(json =>
    {
        json.WriteString("summary", report.Edit?.Summary.In(language));
        json.WriteStartArray("notes");
        foreach (var note in report.Edit?.Notes ?? [])
            json.WriteStringValue(Discretion.Masked(note.In(language)));
        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var change in report.Edit?.Changes ?? [])
            Write(json, change);
        json.WriteEndArray();
        json.WriteFindings(Told(report), language);
        json.WriteBoolean("written", report.Written is true);
    });

    static void Write(Utf8JsonWriter json, FileChange change)
    {
        json.WriteStartObject();
        json.WriteString("path", change.Path);
        json.WriteString("kind", change.Before is null ? "added" : change.After is null ? "removed" : "changed");
        json.WriteStartArray("diff");
        foreach (var line in LineDiff.Of(change))
            json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static ImmutableArray<Diagnostic> Told(EditReport report) => Diagnostic.Sort(report.Findings.Select(Discretion.Discreet));

    static string Heading(FileChange change, Language language) => (change.Before is null, change.After is null) switch
    {
        (true, _) => new Wording($"新建 {change.Path}", $"new {change.Path}").In(language),
        (_, true) => new Wording($"删除 {change.Path}", $"gone {change.Path}").In(language),
        _ => new Wording($"修改 {change.Path}", $"changed {change.Path}").In(language),
    };
}
