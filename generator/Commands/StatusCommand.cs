using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Diagnostics;
using PublicitySite.Due;

namespace PublicitySite.Commands;

/// <summary><c>publicity status</c>: how every list stands, what is to be done next, and when the site has to be built again.</summary>
static class StatusCommand
{
    internal static Command Create(Terminal terminal, Clock clock, Language language)
    {
        var (site, today, json) = (
            Options.Site(language),
            Options.Date("--today", new("按这一天查看，默认为网站所在时区的今天", "look at this day; default: today in the site's zone"), language),
            Options.Json(language));
        var command = new Command("status", new Wording("列出各名单的状态和待办事项", "Tell how the lists stand and what is due").In(language)) { site, today, json };
        command.SetAction(given =>
            Run(EditBase.Read(given.GetRequiredValue(site), given.GetValue(today), clock), given.GetValue(json), terminal, language));
        return command;
    }

    static int Run(Read<EditBase> found, bool json, Terminal terminal, Language language)
    {
        if (found.Value is not { } site)
            return Refuse(found.Findings, json, terminal, language);
        var report = DueReport.Of(site.Content, site.Today);
        var findings = site.BuildFindings();
        var isWhole = !site.Findings.Any(finding => finding.Severity == Severity.Error);
        if (json)
            terminal.Output.WriteLine(StatusJson.Of(report, findings, isWhole, language));
        else
            terminal.Print(report, findings, isWhole, language);
        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Stopped : ExitCode.Clean;
    }

    static int Refuse(ImmutableArray<Diagnostic> findings, bool json, Terminal terminal, Language language)
    {
        terminal.Output.WriteLine(json
            ? FindingJson.Object(writer => writer.WriteFindings(findings, language))
            : string.Join('\n', findings.Select(finding => FindingText.Of(finding, language))));
        return ExitCode.Stopped;
    }
}
