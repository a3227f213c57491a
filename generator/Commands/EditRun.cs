using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Writing;

namespace PublicitySite.Commands;

/// <summary>
/// How every command that changes the site folder runs: it works out the change, sees what the site would be with it, shows it,
/// asks, and writes all of it or nothing.
/// </summary>
sealed record EditRun(EditOptions Options, Terminal Terminal, Clock Clock, Language Language)
{
    /// <param name="given">The command line.</param>
    /// <param name="plan">The change, or why there is none; findings beside a change are told and do not stop it unless they are errors.</param>
    /// <param name="judge">What of all that the build would say then stands in the way, be it old or new; without it new errors do.</param>
    /// <returns>The exit code.</returns>
    internal int Of(
        ParseResult given,
        Func<EditBase, Read<SiteEdit>> plan,
        Func<ImmutableArray<Diagnostic>, ImmutableArray<Diagnostic>>? judge = null)
    {
        var site = given.GetRequiredValue(Options.Site);
        var found = EditBase.Read(site, given.GetValue(Options.Today), Clock);
        if (found.Value is not { } before)
            return Tell(given, new(null, found.Findings, Written: false));
        var planned = plan(before);
        if (planned.Value is not { } edit || planned.Findings.Any(finding => finding.Severity == Severity.Error))
            return Tell(given, new(null, planned.Findings, Written: false));
        var outcome = EditOutcome.Of(before, edit);
        var refusals = judge?.Invoke(outcome.All) ?? [];
        ImmutableArray<Diagnostic> findings = [.. planned.Findings, .. outcome.Findings.Union(refusals)];
        if (outcome.IsRefused || !refusals.IsEmpty)
            return Tell(given, new(null, findings, Written: false));
        return edit.Changes.IsEmpty ? Tell(given, new(edit, findings, Written: false)) : Offer(given, site, edit, findings);
    }

    int Offer(ParseResult given, string site, SiteEdit edit, ImmutableArray<Diagnostic> findings)
    {
        var (json, yes) = (given.GetValue(Options.Json), given.GetValue(Options.Yes));
        if (given.GetValue(Options.DryRun))
            return Tell(given, new(edit, findings, Written: false));
        if (!json)
            Terminal.Output.Write(EditReport.Text(new(edit, findings, Written: null), Language));
        if (!yes && (json || !Agreed()))
            return Unwritten(given, edit, findings);
        var fault = SiteFiles.Apply(site, edit.Changes);
        return fault is null
            ? Done(given, edit, findings)
            : Tell(given, new(null, [fault], Written: false));
    }

    bool Agreed() => Terminal.Answers is not null
        && Terminal.Ask(new Wording("写入以上改动吗？输入 y 写入，直接回车放弃：", "Write these changes? y to write, Enter to leave it: ").In(Language)) is "y" or "Y" or "yes" or "是";

    int Done(ParseResult given, SiteEdit edit, ImmutableArray<Diagnostic> findings)
    {
        Terminal.Output.WriteLine(given.GetValue(Options.Json)
            ? EditReport.Json(new(edit, findings, Written: true), Language)
            : new Wording("已写入。", "Written.").In(Language));
        return ExitCode.Clean;
    }

    int Unwritten(ParseResult given, SiteEdit edit, ImmutableArray<Diagnostic> findings)
    {
        Terminal.Output.WriteLine(given.GetValue(Options.Json)
            ? EditReport.Json(new(edit, findings, Written: false), Language)
            : new Wording("没有写入。要写入，请加上 --yes 再运行一次。", "Nothing was written. Run it again with --yes to write.").In(Language));
        return ExitCode.Stopped;
    }

    int Tell(ParseResult given, EditReport report)
    {
        if (given.GetValue(Options.Json))
            Terminal.Output.WriteLine(EditReport.Json(report, Language));
        else
            Terminal.Output.Write(EditReport.Text(report, Language));
        return report.Edit is null ? ExitCode.Stopped : ExitCode.Clean;
    }
}
