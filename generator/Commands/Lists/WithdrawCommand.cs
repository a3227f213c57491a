using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Editing.Records;

namespace PublicitySite.Commands.Lists;

/// <summary><c>publicity withdraw</c>: takes a list or notice off the site; its address stays and says so.</summary>
static class WithdrawCommand
{
    internal static Command Create(CommandContext context)
    {
        var id = new Argument<string>(new LocalizedText("名单或通知", "list-or-notice").In(context.Language))
        {
            Description = new LocalizedText("名单文件夹的名称，或者通知的文件名", "folder of the list, or file name of the notice").In(context.Language),
        };
        var reason = new Option<string>("--reason")
        {
            Description = new LocalizedText("撤回的理由，会公布，不要写姓名", "why, for the public, without names").In(context.Language),
            HelpName = new LocalizedText("理由", "text").In(context.Language),
            Required = true,
        };
        var date = Options.Date("--date", new("撤回的日期，默认为今天", "the day of it; default: today"), context.Language);
        var options = new ChangeOptions(context.Language);
        var command = new Command(
            "withdraw",
            new LocalizedText("撤回名单或通知", "Withdraw a list or notice").In(context.Language)) { id, reason, date };
        options.AddTo(command);
        command.SetAction(given => new ChangeWorkflow(options, context).Run(given, site =>
            Withdraw.Plan(
                site.Sources,
                site.Content,
                given.GetRequiredValue(id),
                given.GetRequiredValue(reason),
                given.GetValue(date) ?? site.Today)));
        return command;
    }
}
