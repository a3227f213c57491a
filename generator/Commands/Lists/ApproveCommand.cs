using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Editing.Records;
using PublicitySite.Files;
using PublicitySite.Reading.Lists;

namespace PublicitySite.Commands.Lists;

/// <summary><c>publicity approve</c>: a list whose publicity is over becomes the list of honorees.</summary>
static class ApproveCommand
{
    internal static Command Create(CommandContext context)
    {
        var list = Options.List(context.Language);
        var how = new ApproveOptions(context.Language);
        var options = new ChangeOptions(context.Language);
        var command = new Command(
            "approve",
            new LocalizedText("记录名单的批准，起草公布文件", "Record the approval of a list and draft its decision").In(context.Language)) { list };
        how.AddTo(command);
        options.AddTo(command);
        command.SetAction(given =>
        {
            var id = given.GetRequiredValue(list);
            return new ChangeWorkflow(options, context).Run(
                given,
                site => Approve.Plan(site.Sources, site.Content, how.ToRequest(given, id), site.Today),
                after => ApproveDiagnostics.Unclean(id, Own(id, after)));
        });
        return command;
    }

    static ImmutableArray<Diagnostic> Own(string id, ImmutableArray<Diagnostic> after) =>
    [
        .. from diagnostic in after
           where diagnostic.Severity != Severity.Information && !CompanionDiagnostics.IsNoSummary(diagnostic)
           where ContentPaths.IsBelow(ContentPaths.ListFolder(id), diagnostic.Location.File)
           select diagnostic,
    ];
}

/// <summary>By which document a list was approved, and what else is recorded of it.</summary>
sealed class ApproveOptions(Language language)
{
    readonly Option<string?> document = Options.Text(
        "--document",
        new("批准文件的发文字号", "number of the document"),
        new("文号", "number"),
        language,
        required: true);

    readonly Option<DateOnly?> date = Required(Options.Date("--date", new("批准文件的成文日期", "date of the document"), language));

    readonly Option<string[]> issuers = Options.Texts(
        "--issuer",
        new("发文机关；联合发文的，主办机关在前，每个机关写一次", "who issued it; once for each, the leading one first"),
        new("机关", "organ"),
        language,
        required: true);

    readonly Option<string?> title = Options.Text(
        "--title",
        new("名单的新标题，默认从原标题去掉“建议人选”", "title from now on; default: the old one without 建议人选"),
        new("标题", "title"),
        language);

    readonly Option<string?> outcome = Options.Text(
        "--outcome",
        new("公示结果，一句话，不写姓名", "what came of the publicity, without names"),
        new("一句话", "sentence"),
        language);

    readonly Option<bool> noObjections = Options.Flag("--no-objections", new("公示期间没有收到异议", "nobody objected"), language);

    readonly Option<DateOnly?> termFrom = Options.Date("--term-from", new("管理期从哪一天起算", "first day of the term"), language);

    readonly Option<int?> termYears = Options.Count(
        "--term-years",
        new("管理期几年，默认按选拔项目的规定", "years of the term; default: those of the scheme"),
        language);

    readonly Option<bool> noNotice = Options.Flag("--no-notice", new("不起草公布文件", "do not draft the decision"), language);

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[document, date, issuers, title, outcome, noObjections, termFrom, termYears, noNotice])
            command.Options.Add(option);
    }

    internal ApprovalRequest ToRequest(ParseResult given, string list) => new()
    {
        List = list,
        Document = given.GetValue(document) ?? "",
        Date = given.GetValue(date) ?? default,
        Issuers = [.. given.GetValue(issuers) ?? []],
        Title = given.GetValue(title),
        Outcome = given.GetValue(outcome) is { } text ? Sentence.Of(text) : null,
        NoObjections = given.GetValue(noObjections),
        TermFrom = given.GetValue(termFrom),
        TermYears = given.GetValue(termYears),
        WithNotice = !given.GetValue(noNotice),
    };

    static Option<T> Required<T>(Option<T> option)
    {
        option.Required = true;
        return option;
    }
}
