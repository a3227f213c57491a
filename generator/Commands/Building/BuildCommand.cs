using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Writing;

namespace PublicitySite.Commands.Building;

/// <summary><c>publicity build</c>: builds the site and puts it into the output folder.</summary>
static class BuildCommand
{
    internal static Command Create(CommandContext context)
    {
        var (site, output, today, json) =
            (
                Options.Site(context.Language),
                Options.Output(context.Language),
                Options.Today(context.Language),
                Options.Json(context.Language));
        var command = new Command("build", new LocalizedText("生成网站", "Build the site").In(context.Language)) { site, output, today, json };
        command.SetAction(given => SiteCommand.Run(
            context, given.GetValue(json), begins => Build(
                given.GetRequiredValue(site), given.GetRequiredValue(output), given.GetValue(today), context.Clock, begins)));
        return command;
    }

    static (BuildResult Built, WriteResult? Output) Build(
        string site, string output, DateOnly? today, Clock clock, Action<Stage> begins)
    {
        var (day, built) = SiteBuild.Run(site, today, clock, begins);
        if (built.Stopped)
        {
            return (built, OutputFolder.Recover(output));
        }

        begins(Stage.Writing);
        return (built, OutputFolder.Write(site, output, built.Files, day));
    }
}
