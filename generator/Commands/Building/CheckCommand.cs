using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Building;

/// <summary><c>publicity check</c>: everything that <c>build</c> does except writing.</summary>
static class CheckCommand
{
    internal static Command Create(CommandContext context)
    {
        var (site, today, json) = (Options.Site(context.Language), Options.Today(context.Language), Options.Json(context.Language));
        var command = new Command(
            "check",
            new LocalizedText("检查资料，不写入文件", "Check the content without writing").In(context.Language)) { site, today, json };
        command.SetAction(given => SiteCommand.Run(
            context, given.GetValue(json), begins =>
                (SiteBuild.Run(given.GetRequiredValue(site), given.GetValue(today), context.Clock, begins).Result, null)));
        return command;
    }
}
