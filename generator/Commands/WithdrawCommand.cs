using System.CommandLine;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;

namespace PublicitySite.Commands;

/// <summary><c>publicity withdraw</c>: takes a list or notice off the site; its address stays and says so.</summary>
static class WithdrawCommand
{
    internal static Command Create(Terminal terminal, Clock clock, Language language)
    {
        var id = new Argument<string>(new Wording("名单或通知", "list-or-notice").In(language))
        {
            Description = new Wording("名单文件夹的名称，或者通知的文件名", "folder of the list, or file name of the notice").In(language),
        };
        var reason = new Option<string>("--reason")
        {
            Description = new Wording("撤回的理由，会公布，不要写姓名", "why, for the public, without names").In(language),
            HelpName = new Wording("理由", "text").In(language),
            Required = true,
        };
        var date = Options.Date("--date", new("撤回的日期，默认为今天", "the day of it; default: today"), language);
        var options = new EditOptions(language);
        var command = new Command("withdraw", new Wording("撤回名单或通知", "Withdraw a list or notice").In(language)) { id, reason, date };
        options.AddTo(command);
        command.SetAction(given => new EditRun(options, terminal, clock, language).Of(given, site =>
            Withdraw.Of(site.Sources, site.Content, given.GetRequiredValue(id), given.GetRequiredValue(reason), given.GetValue(date) ?? site.Today)));
        return command;
    }
}
