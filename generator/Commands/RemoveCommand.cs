using System.CommandLine;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Reading;

namespace PublicitySite.Commands;

/// <summary><c>publicity remove</c>: takes a person off a list that is not approved yet.</summary>
static class RemoveCommand
{
    internal static Command Create(Terminal terminal, Clock clock, Language language)
    {
        var list = Options.List(language);
        var person = Options.Text("--person", new("人员编号，例如 005", "number of the person, such as 005"), new("编号", "number"), language, required: true);
        var reason = Options.Text("--reason", new("理由，会公布，不写姓名、单位和编号", "why, for the public, without name, employer and number"), new("理由", "text"), language, required: true);
        var options = new EditOptions(language);
        var command = new Command("remove", new Wording("批准以前把一个人移出名单", "Take a person off a list before its approval").In(language)) { list, person, reason };
        options.AddTo(command);
        command.SetAction(given => new EditRun(options, terminal, clock, language).Of(given, site => Remove.Of(
            site.Sources, site.Content, given.GetRequiredValue(list), given.GetValue(person) ?? "", given.GetValue(reason) ?? "", site.Today, changed => SiteReader.Read(changed).Value)));
        return command;
    }
}
