using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Commands.Lists;
using PublicitySite.Diagnostics;
using PublicitySite.Due;

namespace PublicitySite.Commands.Building;

/// <summary>
/// <c>publicity next</c>: the moment at which the site has to be built again, alone, for schedulers. Nothing else ever goes to the
/// output: where there is no such moment, or part of the content could not be read, that is said beside it.
/// </summary>
static class NextCommand
{
    internal static Command Create(CommandContext context)
    {
        var (site, today) = (
            Options.Site(context.Language),
            Options.Date(
                "--today",
                new("从这一天起找，默认为网站所在时区的今天", "look from this day on; default: today in the site's zone"),
                context.Language));
        var command = new Command(
            "next",
            new LocalizedText("给出下次应当重新生成网站的时间", "Tell when the site has to be built again").In(context.Language)) { site, today };
        command.SetAction(given => Run(SiteSnapshot.Read(given.GetRequiredValue(site), given.GetValue(today), context.Clock), context));
        return command;
    }

    static int Run(Result<SiteSnapshot> found, CommandContext context)
    {
        var errors = found.Diagnostics
            .Concat(found.Value?.Diagnostics ?? [])
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .ToArray();
        if (found.Value is not { } site || errors.Length > 0)
        {
            context.Terminal.Error.WriteLine(string.Join('\n', DiagnosticText.Each(errors, context.Language)));
            return ExitCode.Stopped;
        }

        if (Moment.After(site.Today, site.Content) is { } moment)
        {
            context.Terminal.Output.WriteLine(moment.ToString());
            return ExitCode.Clean;
        }

        context.Terminal.Error.WriteLine(new LocalizedText(
            "没有：资料不改动的话，网站不需要重新生成。",
            "None: the site need not be built again unless its content changes.").In(context.Language));
        return ExitCode.NothingDue;
    }
}
