using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Editing.Records;
using PublicitySite.Model;

namespace PublicitySite.Commands.Lists;

/// <summary><c>publicity revoke</c>, <c>title-only</c> and <c>assess</c>: what happens to honorees during their term.</summary>
static class TermEventCommands
{
    internal static Command Revoke(CommandContext context) => new TermEventCommand(context).Create(
        "revoke", new("取消一个人的资格", "Revoke the title of a person"), HonoreeEventKind.Revoked);

    internal static Command TitleOnly(CommandContext context) => new TermEventCommand(context).Create(
        "title-only", new("一个人保留称号，不再享受待遇", "Let a person keep the title without its benefits"), HonoreeEventKind.TitleOnly);

    internal static Command Assess(CommandContext context) => new TermEventCommand(context).OfAssessment();
}

/// <summary>One shape for all of them.</summary>
sealed class TermEventCommand(CommandContext context)
{
    readonly Argument<string> list = Options.List(context.Language);

    readonly Option<DateOnly?> date = Options.Date("--date", new("决定作出的日期，默认为今天", "day of the decision; default: today"), context.Language);

    readonly Option<string?> document = Options.Text(
        "--document",
        new("决定文件的发文字号", "number of the document"),
        new("文号", "number"),
        context.Language);

    readonly ChangeOptions options = new(context.Language);

    internal Command Create(string name, LocalizedText description, HonoreeEventKind kind)
    {
        var person = Options.Text(
            "--person",
            new("人员编号，例如 003", "number of the person, such as 003"),
            new("编号", "number"),
            context.Language,
            required: true);
        var reason = Options.Text("--reason", new("理由，会公布", "why, for the public"), new("理由", "text"), context.Language, required: true);
        var command = new Command(name, description.In(context.Language)) { list, person, reason, date, document };
        options.AddTo(command);
        command.SetAction(given => Run(given, [given.GetValue(person) ?? ""], kind, given.GetValue(reason)));
        return command;
    }

    internal Command OfAssessment()
    {
        var people = Options.Texts(
            "--person",
            new("人员编号，例如 003；可以写几次", "number of a person, such as 003; once for each"),
            new("编号", "number"),
            context.Language);
        var all = Options.Flag("--all-serving", new("所有还可以考核的人", "all who can be assessed"), context.Language);
        var passed = Options.Flag("--passed", new("考核合格", "they passed"), context.Language);
        var failed = Options.Flag("--failed", new("考核不合格，称号终止", "they failed, and their titles end"), context.Language);
        var reason = Options.Text("--reason", new("不合格的理由，会公布", "why they failed, for the public"), new("理由", "text"), context.Language);
        var command = new Command("assess", new LocalizedText("记录考核结果", "Record the result of an assessment").In(context.Language))
        {
            list,
            people,
            all,
            passed,
            failed,
            reason,
            date,
            document,
        };
        options.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(passed) == given.GetValue(failed))
                given.AddError(
                    new LocalizedText("--passed 和 --failed 要写一个，只能写一个。", "Give either --passed or --failed.").In(context.Language));
            if (given.GetValue(all) == given.GetValue(people) is { Length: > 0 })
                given.AddError(new LocalizedText("--person 和 --all-serving 要写一个，只能写一个。", "Give either --person or --all-serving.")
                    .In(context.Language));
        });
        command.SetAction(given => Run(
            given,
            [.. given.GetValue(people) ?? []],
            given.GetValue(passed) ? HonoreeEventKind.AssessmentPassed : HonoreeEventKind.AssessmentFailed,
            given.GetValue(reason)));
        return command;
    }

    int Run(ParseResult given, ImmutableArray<string> people, HonoreeEventKind kind, string? reason) =>
        new ChangeWorkflow(options, context).Run(given, site => RecordTermEvent.Plan(
            site.Sources,
            site.Content,
            new()
            {
                List = given.GetRequiredValue(list),
                People = people,
                Kind = kind,
                Date = given.GetValue(date) ?? site.Today,
                Reason = reason is null ? null : Sentence.Of(reason),
                Document = given.GetValue(document),
            },
            site.Today));
}
