using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PublicitySite.Commands.Cli;
using PublicitySite.Commands.Notices;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Formats.Text;
using PublicitySite.Formats.Yaml;

namespace PublicitySite.Commands.Lists;

/// <summary><c>publicity new</c>: a new list, notice, scheme or calendar, asked for at a screen or given by options.</summary>
static class NewCommand
{
    internal static Command Create(CommandContext context) =>
        new("new", new LocalizedText("新建名单、通知、选拔项目或者工作日历", "Make a list, notice, scheme or calendar").In(context.Language))
        {
            NewListCommand.Create(context),
            NewNoticeCommand.Create(context),
            NewSchemeCommand.Create(context),
            NewCalendarCommand.Create(context),
        };

    /// <summary>One of them.</summary>
    /// <param name="name">list, notice, scheme, calendar.</param>
    /// <param name="description">For the help.</param>
    /// <param name="id">What its files are named after.</param>
    /// <param name="wants">What it needs.</param>
    /// <param name="context">What it runs in.</param>
    /// <param name="plan">The files, from the site, the id and the answers.</param>
    internal static Command Create(
        string name,
        LocalizedText description,
        LocalizedText id,
        IEnumerable<InputField> wants,
        CommandContext context,
        Func<SiteSnapshot, string, Prompter, Result<SiteEdit>> plan)
    {
        var named = new Argument<string>(new LocalizedText("名称", "name").In(context.Language)) { Description = id.In(context.Language) };
        var options = new ChangeOptions(context.Language);
        var command = new Command(name, description.In(context.Language)) { named };
        foreach (var wanted in wants)
            command.Options.Add(wanted.Option);
        options.AddTo(command);
        command.SetAction(given => new ChangeWorkflow(options, context).Run(given, site =>
        {
            var questions = new Prompter(
                given,
                context.Terminal,
                isAsked: context.Terminal.Answers is not null && !given.GetValue(options.Json));
            var planned = plan(site, given.GetRequiredValue(named).Trim(), questions);
            return questions.Missing.IsEmpty ? planned : new(null, questions.Missing);
        }));
        return command;
    }

    /// <summary>A file that is not there yet, by a name that can be an address.</summary>
    internal static Result<SiteEdit> Made(SiteSnapshot site, string id, string path, string text, LocalizedText summary) =>
        !Identifier.IsValid(id) ? new(null, [NewDiagnostics.Name(id)])
        : site.Sources.Find(path) is not null ? new(null, [NewDiagnostics.Exists(path)])
        : new(new() { Summary = summary, Changes = [FileChange.Text(path, null, text)] }, []);

    /// <summary>A text beside the site folder, as UTF-8; a byte order mark and Windows line ends are left behind.</summary>
    internal static string TextOf(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);

    internal static YamlValue.List? ListOf(ImmutableArray<string> texts) => texts.IsEmpty ? null : YamlValue.List.Of(texts);
}
