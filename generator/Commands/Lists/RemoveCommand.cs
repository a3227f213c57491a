using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Editing.Records;
using PublicitySite.Reading;

namespace PublicitySite.Commands.Lists;

/// <summary><c>publicity remove</c>: takes a person off a list that is not approved yet.</summary>
static class RemoveCommand
{
    internal static Command Create(CommandContext context)
    {
        var list = Options.List(context.Language);
        var person = Options.Text(
            "--person",
            new("人员编号，例如 005", "number of the person, such as 005"),
            new("编号", "number"),
            context.Language,
            required: true);
        var reason = Options.Text(
            "--reason",
            new("理由，会公布，不写姓名、单位和编号", "why, for the public, without name, employer and number"),
            new("理由", "text"),
            context.Language,
            required: true);
        var options = new ChangeOptions(context.Language);
        var command = new Command("remove", new LocalizedText("批准以前把一个人移出名单", "Take a person off a list before its approval")
            .In(context.Language)) { list, person, reason };
        options.AddTo(command);
        command.SetAction(given => new ChangeWorkflow(options, context).Run(given, site => Remove.Plan(
            site.Sources, site.Content, given.GetRequiredValue(list), given.GetValue(person)
                ?? "", given.GetValue(reason) ?? "", site.Today, changed => SiteReader.Read(changed).Value)));
        return command;
    }
}
