using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Building;

/// <summary><c>publicity check</c>: everything that <c>build</c> does except writing.</summary>
static class CheckCommand
{
    internal static Command Create(Terminal terminal, Clock clock, Language language)
    {
        var (site, today, json) = (Options.Site(language), Options.Today(language), Options.Json(language));
        var command = new Command("check", new LocalizedText("检查资料，不写入文件", "Check the content without writing").In(language)) { site, today, json };
        command.SetAction(given => SiteCommand.Run(
            terminal, clock, language, given.GetValue(json), begins =>
                (SiteBuild.Run(given.GetRequiredValue(site), given.GetValue(today), clock, begins).Result, null)));
        return command;
    }
}
