using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Editing.Records;
using PublicitySite.Reading;

namespace PublicitySite.Commands.Lists;

/// <summary><c>publicity correct</c>: puts one field of one person right, and says so.</summary>
static class CorrectCommand
{
    internal static Command Create(CommandContext context)
    {
        var list = Options.List(context.Language);
        var person = Options.Text(
            "--person",
            new("人员编号，例如 003", "number of the person, such as 003"),
            new("编号", "number"),
            context.Language,
            required: true);
        var field = Options.Text(
            "--field",
            new("更正哪一栏，例如 工作单位", "which field, such as 工作单位"),
            new("栏目", "header"),
            context.Language,
            required: true);
        var value = Value(context.Language);
        var note = Options.Text(
            "--note",
            new("更正说明，会公布；默认写明由什么更正为什么", "what the page says of it; default: from what to what"),
            new("说明", "text"),
            context.Language);
        var options = new ChangeOptions(context.Language);
        var command = new Command("correct", new LocalizedText("更正名单上一个人的一处内容", "Correct one field of a person of a list")
            .In(context.Language)) { list, person, field, value, note };
        options.AddTo(command);
        command.SetAction(given => new ChangeWorkflow(options, context).Run(given, site => Correct.Plan(
            site.Sources,
            site.Content,
            new()
            {
                List = given.GetRequiredValue(list),
                Person = given.GetValue(person) ?? "",
                Field = given.GetValue(field) ?? "",
                Value = (given.GetValue(value) ?? "").Trim(),
                Note = given.GetValue(note),
            },
            site.Today,
            changed => SiteReader.Read(changed).Value)));
        return command;
    }

    static Option<string?> Value(Language language) => Options.Text(
        "--value",
        new("更正为什么；要清空的写 \"\"", "what it says from now on; \"\" for nothing"),
        new("内容", "text"),
        language,
        required: true);
}
