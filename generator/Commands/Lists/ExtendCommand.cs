using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Editing.Records;

namespace PublicitySite.Commands.Lists;

/// <summary><c>publicity extend</c>: a list stays in publicity for some more days.</summary>
static class ExtendCommand
{
    internal static Command Create(CommandContext context)
    {
        var list = Options.List(context.Language);
        var days = Options.Count("--days", new("再延长几天，按名单的单位（一般是工作日）", "how many more days, of the list's unit"), context.Language);
        days.Required = true;
        var reason = Options.Text("--reason", new("延长的理由，会公布", "why, for the public"), new("理由", "text"), context.Language, required: true);
        var options = new ChangeOptions(context.Language);
        var command = new Command(
            "extend",
            new LocalizedText("延长公示", "Extend the publicity of a list").In(context.Language)) { list, days, reason };
        options.AddTo(command);
        command.SetAction(given => new ChangeWorkflow(options, context).Run(given, site => Extend.Plan(
            site.Sources, site.Content, given.GetRequiredValue(list), given.GetValue(days)
                ?? 0, given.GetValue(reason) ?? "", site.Today)));
        return command;
    }
}
