using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PublicitySite.Checking.Privacy;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Formats.Json;
using PublicitySite.Reading;
using PublicitySite.Writing;

namespace PublicitySite.Commands.Lists;

/// <summary>
/// How every command that changes the site folder runs: it works out the change, sees what the site would be with it, shows it,
/// asks, and writes all of it or nothing.
/// </summary>
sealed record ChangeWorkflow(ChangeOptions Options, CommandContext Context)
{
    /// <param name="given">The command line.</param>
    /// <param name="plan">The change, or why there is none; diagnostics beside a change are told and do not stop it unless they are
    /// errors.</param>
    /// <param name="judge">What of all that the build would say then stands in the way, be it old or new; without it new errors do.</param>
    /// <returns>The exit code.</returns>
    internal int Run(
        ParseResult given,
        Func<SiteSnapshot, Result<SiteEdit>> plan,
        Func<ImmutableArray<Diagnostic>, ImmutableArray<Diagnostic>>? judge = null)
    {
        var site = given.GetRequiredValue(Options.Site);
        var found = SiteSnapshot.Read(site, given.GetValue(Options.Today), Context.Clock);
        if (found.Value is not { } before)
            return Tell(given, new(null, found.Diagnostics, Written: false));
        var planned = plan(before);
        if (planned.Value is not { } edit || planned.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return Tell(given, new(null, planned.Diagnostics, Written: false));
        var outcome = ChangeOutcome.Apply(before, edit);
        var refusals = judge?.Invoke(outcome.All) ?? [];
        ImmutableArray<Diagnostic> diagnostics = [.. planned.Diagnostics, .. outcome.Diagnostics.Union(refusals)];
        if (outcome.IsRefused || !refusals.IsEmpty)
            return Tell(given, new(null, diagnostics, Written: false));
        return edit.Changes.IsEmpty ? Tell(given, new(edit, diagnostics, Written: false)) : Offer(given, site, edit, diagnostics);
    }

    int Offer(ParseResult given, string site, SiteEdit edit, ImmutableArray<Diagnostic> diagnostics)
    {
        var (json, yes) = (given.GetValue(Options.Json), given.GetValue(Options.Yes));
        if (given.GetValue(Options.DryRun))
            return Tell(given, new(edit, diagnostics, Written: false));
        if (!json)
            Context.Terminal.Output.Write(ChangeReport.Text(new(edit, diagnostics, Written: null), Context.Language));
        if (!yes && (json || !Agreed()))
            return Unwritten(given, edit, diagnostics);
        var fault = SiteFiles.Apply(site, edit.Changes);
        return fault is null
            ? Done(given, edit, diagnostics)
            : Tell(given, new(null, [fault], Written: false));
    }

    bool Agreed() => Context.Terminal.Answers is not null
        && Context.Terminal.Ask(new LocalizedText("写入以上改动吗？输入 y 写入，直接回车放弃：", "Write these changes? y to write, Enter to leave it: ")
            .In(Context.Language)) is "y" or "Y" or "yes" or "是";

    int Done(ParseResult given, SiteEdit edit, ImmutableArray<Diagnostic> diagnostics)
    {
        Context.Terminal.Output.WriteLine(given.GetValue(Options.Json)
            ? ChangeReport.Json(new(edit, diagnostics, Written: true), Context.Language)
            : new LocalizedText("已写入。", "Written.").In(Context.Language));
        return ExitCode.Clean;
    }

    int Unwritten(ParseResult given, SiteEdit edit, ImmutableArray<Diagnostic> diagnostics)
    {
        Context.Terminal.Output.WriteLine(given.GetValue(Options.Json)
            ? ChangeReport.Json(new(edit, diagnostics, Written: false), Context.Language)
            : new LocalizedText("没有写入。要写入，请加上 --yes 再运行一次。", "Nothing was written. Run it again with --yes to write.")
                .In(Context.Language));
        return ExitCode.Stopped;
    }

    int Tell(ParseResult given, ChangeReport report)
    {
        if (given.GetValue(Options.Json))
            Context.Terminal.Output.WriteLine(ChangeReport.Json(report, Context.Language));
        else
            Context.Terminal.Output.Write(ChangeReport.Text(report, Context.Language));
        return report.Edit is null ? ExitCode.Stopped : ExitCode.Clean;
    }
}

/// <summary>What would become of the site if a change were made: a change that brings an error is not made.</summary>
/// <param name="Diagnostics">Those that were not there before, in order.</param>
/// <param name="All">Everything that the build of the changed folder says.</param>
sealed record ChangeOutcome(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Diagnostic> All)
{
    internal bool IsRefused => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    internal static ChangeOutcome Apply(SiteSnapshot before, SiteEdit edit)
    {
        var sources = edit.ApplyTo(before.Sources);
        var after = Build.Run(sources, SiteReader.Read(sources), before.Today).Diagnostics;
        if (after.IsEmpty)
            return new([], []);
        var known = before.BuildDiagnostics().Select(Essence).ToHashSet();
        return new([.. after.Where(diagnostic => !known.Contains(Essence(diagnostic)))], after);
    }

    /// <summary>Lines move when something is written above them; that makes no new diagnostic.</summary>
    static (string Code, string File, string Message) Essence(
        Diagnostic diagnostic) => (diagnostic.Code, diagnostic.Location.File, diagnostic.Message.Chinese);
}

/// <summary>What a change of the site folder came to.</summary>
/// <param name="Edit">The change; null where it is refused.</param>
/// <param name="Diagnostics">Why, or what else to look at.</param>
/// <param name="Written">Null while that is not decided.</param>
sealed record ChangeReport(SiteEdit? Edit, ImmutableArray<Diagnostic> Diagnostics, bool? Written)
{
    internal static string Text(ChangeReport report, Language language)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in DiagnosticText.Each(Told(report), language))
            text.Append(diagnostic).Append('\n');
        if (report.Edit is not { } edit)
            return text.Append(new LocalizedText("没有写入，资料没有改动。\n", "Nothing was written.\n").In(language)).ToString();
        text.Append(edit.Summary.In(language)).Append('\n');
        foreach (var note in edit.Notes)
            text.Append(Redaction.Masked(note.In(language))).Append('\n');
        foreach (var change in edit.Changes)
            text.Append(Heading(change, language)).Append('\n').AppendJoin("", LineDiff.Compare(change).Select(line => line + "\n"));
        return edit.Changes.IsEmpty
            ? text.Append(new LocalizedText("没有要改的。\n", "There is nothing to change.\n").In(language)).ToString()
            : text.ToString();
    }

    internal static string Json(ChangeReport report, Language language) => PlainJson.Line(new ChangeJson(
        report.Edit?.Summary.In(language),
        [.. (report.Edit?.Notes ?? []).Select(note => Redaction.Masked(note.In(language)))],
        [.. (report.Edit?.Changes ?? []).Select(FileChangeJson.Of)],
        DiagnosticJson.Of(Told(report), language),
        report.Written is true));

    static ImmutableArray<Diagnostic> Told(ChangeReport report) => Diagnostic.Sort(report.Diagnostics.Select(Redaction.Redact));

    static string Heading(FileChange change, Language language) => (change.Before is null, change.After is null) switch
    {
        (true, _) => new LocalizedText($"新建 {change.Path}", $"new {change.Path}").In(language),
        (_, true) => new LocalizedText($"删除 {change.Path}", $"gone {change.Path}").In(language),
        _ => new LocalizedText($"修改 {change.Path}", $"changed {change.Path}").In(language),
    };
}

/// <summary>What a command changes, for another program.</summary>
sealed record ChangeJson(
    string? Summary,
    ImmutableArray<string> Notes,
    ImmutableArray<FileChangeJson> Changes,
    ImmutableArray<DiagnosticJson> Diagnostics,
    bool Written);

/// <summary>One file of a change.</summary>
/// <param name="Path">From the site folder.</param>
/// <param name="Kind">added, removed or changed.</param>
/// <param name="Diff">Line by line.</param>
sealed record FileChangeJson(string Path, string Kind, ImmutableArray<string> Diff)
{
    internal static FileChangeJson Of(FileChange change) => new(
        change.Path,
        change.Before is null ? "added" : change.After is null ? "removed" : "changed",
        [.. LineDiff.Compare(change)]);
}
