using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using PublicitySite.Commands.Building;
using PublicitySite.Commands.Importing;
using PublicitySite.Commands.Lists;
using PublicitySite.Commands.Previewing;
using PublicitySite.Diagnostics;
using PublicitySite.Writing;

namespace PublicitySite.Commands.Cli;

/// <summary>The command line as a whole: arguments in, exit code out.</summary>
static class CommandLine
{
    internal static int Run(IReadOnlyList<string> arguments, Terminal terminal, Clock clock)
    {
        var context = new CommandContext(terminal, clock, LanguageOf(arguments));
        try
        {
            var given = Root(context).Parse(arguments, new() { ResponseFileTokenReplacer = null });
            return given.Errors.Count > 0 && given.Action is not TextAction
                ? Refuse(given, context)
                : given.Invoke(new() { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault)
        {
            terminal.Error.WriteLine(OurFault(fault).In(context.Language));
            return ExitCode.Failed;
        }
    }

    /// <summary>Looked for before anything is parsed: what is wrong with the arguments is told in it, too.</summary>
    static Language LanguageOf(IReadOnlyList<string> arguments) =>
        arguments.Contains($"{Options.LanguageName}=en")
        || arguments.Contains($"{Options.LanguageName}:en")
        || arguments.Zip(arguments.Skip(1)).Any(pair => pair is (Options.LanguageName, "en"))
            ? Language.English
            : Language.Chinese;

    static RootCommand Root(CommandContext context)
    {
        var root = new RootCommand(new LocalizedText(
            "把首席技师等人选的名单、事迹和通知公告生成静态网站。",
            "Turns lists of honorees, their stories and notices into a static site.").In(context.Language))
        {
            Options.Lang(context.Language),
            BuildCommand.Create(context),
            CheckCommand.Create(context),
            PeriodCommand.Create(context),
            HashCommand.Create(context),
            CleanCommand.Create(context),
            NewCommand.Create(context),
            ApproveCommand.Create(context),
            CorrectCommand.Create(context),
            RemoveCommand.Create(context),
            ExtendCommand.Create(context),
            TermEventCommands.Revoke(context),
            TermEventCommands.TitleOnly(context),
            TermEventCommands.Assess(context),
            WithdrawCommand.Create(context),
            ImportCommand.Create(context),
            RulesCommand.Create(context),
            ServeCommand.Create(context),
            StatusCommand.Create(context),
            NextCommand.Create(context),
        };
        foreach (var option in root.Options)
        {
            Localise(option, context.Language);
        }

        return root;
    }

    static void Localise(Option option, Language language)
    {
        switch (option)
        {
            case HelpOption:
                option.Description = new LocalizedText("显示帮助", "show this help").In(language);
                option.Action = new TextAction(given => HelpText.Write(given.CommandResult.Command, language));
                break;
            case VersionOption:
                option.Description = new LocalizedText("显示版本", "show the version").In(language);
                option.Action = new TextAction(_ => Manifest.Version + "\n");
                break;
        }
    }

    static int Refuse(ParseResult given, CommandContext context)
    {
        foreach (var message in UsageErrors.Find(given, context.Language))
        {
            context.Terminal.Error.WriteLine(message);
        }

        var command = HelpText.PathOf(given.CommandResult.Command);
        context.Terminal.Error.WriteLine(new LocalizedText($"用法见：{command} --help", $"See: {command} --help").In(context.Language));
        return ExitCode.Failed;
    }

    static LocalizedText OurFault(Exception fault) => new(
        $"程序出错了。这是程序的错误，不是资料的问题；请把下面的内容发给维护人员。\n{fault}",
        $"The program failed. This is a fault of the program, not of the content; please report the following.\n{fault}");
}

/// <summary>What is wrong with the arguments, in the reader's language.</summary>
static class UsageErrors
{
    internal static IEnumerable<string> Find(ParseResult given, Language language)
    {
        var unknown = given.UnmatchedTokens.Select(token => new LocalizedText($"不认识“{token}”。", $"Unknown: '{token}'.").In(language));
        return [.. unknown, .. given.Errors.Select(error => Reworded(error, given, language)).OfType<string>().Distinct()];
    }

    /// <summary>
    /// The library's own sentences are English and cannot be told apart by kind; what can go wrong is known all the same.
    /// </summary>
    static string? Reworded(ParseError error, ParseResult given, Language language) => error.SymbolResult switch
    {
        CommandResult when given.UnmatchedTokens.Count > 0 => null,
        CommandResult { Command: RootCommand or { Subcommands.Count: > 0 } } =>
            new LocalizedText("要写命令。", "A command is needed.").In(language),
        ArgumentResult { Argument.Name: var name } => new LocalizedText($"要写{name}。", $"A {name} is needed.").In(language),
        OptionResult { Tokens.Count: 0, Option.Name: var name } =>
            new LocalizedText($"{name} 后面缺少值。", $"{name} needs a value.").In(language),
        OptionResult { Tokens.Count: > 1, Option.Name: var name } =>
            new LocalizedText($"{name} 只能写一次。", $"{name} can be given once.").In(language),
        _ => error.Message,
    };
}
