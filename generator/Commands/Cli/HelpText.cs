using System.CommandLine;
using System.CommandLine.Invocation;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Cli;

/// <summary>The answer to <c>--help</c>, all of it in the reader's language.</summary>
static class HelpText
{
    internal const string Program = "publicity";

    internal static string Write(Command command, Language language)
    {
        var options = command is RootCommand ? command.Options : command.Options.Concat(InheritedOptions(command));
        return string.Join("\n\n",
        [
            command.Description ?? "",
            $"{new LocalizedText("用法：", "Usage:").In(language)}\n  {Usage(command, language)}",
            .. Section(new("命令：", "Commands:"), command.Subcommands.Select(child => (child.Name, child.Description)), language),
            .. Section(new("参数：", "Arguments:"), command.Arguments.Select(argument => (Label(argument), argument.Description)), language),
            .. Section(new("选项：", "Options:"), options.Select(option => (Label(option), option.Description)), language),
        ]) + "\n";
    }

    static string Usage(Command command, Language language) => command is RootCommand
        ? new LocalizedText($"{Program} <命令> [选项]", $"{Program} <command> [options]").In(language)
        : string.Join(' ', [
            PathOf(command),
            .. command.Subcommands.Take(1).Select(_ => new LocalizedText("<命令>", "<command>").In(language)),
            .. command.Arguments.Select(Label),
            new LocalizedText("[选项]", "[options]").In(language),
        ]);

    /// <summary>As it is typed: <c>publicity import list</c>.</summary>
    internal static string PathOf(Command command) => command is RootCommand
        ? Program
        : $"{command.Parents.OfType<Command>().Select(PathOf).First()} {command.Name}";

    static IEnumerable<Option> InheritedOptions(Command command) =>
        command.Parents
            .OfType<Command>()
            .SelectMany(parent => parent.Options.Where(option => option.Recursive).Concat(InheritedOptions(parent)));

    static IEnumerable<string> Section(LocalizedText title, IEnumerable<(string Label, string? Text)> rows, Language language)
    {
        var all = rows.ToArray();
        var width = all.Select(row => Width(row.Label)).DefaultIfEmpty().Max();
        return all.Length == 0
            ? []
            : [title.In(language)
                + string.Concat(all.Select(row => $"\n  {row.Label}{new string(' ', width - Width(row.Label) + 3)}{row.Text}"))];
    }

    static string Label(Argument argument) => $"<{argument.Name}>";

    static string Label(Option option) => option.HelpName is { } value ? $"{option.Name} <{value}>" : option.Name;

    /// <summary>In columns of a terminal, where a Chinese character takes two.</summary>
    static int Width(string text) => text.Sum(character => character < '\u2E80' ? 1 : 2);
}

/// <summary>Prints a text and ends: the action behind <c>--help</c> and <c>--version</c>.</summary>
sealed class TextAction(Func<ParseResult, string> text) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(text(parseResult));
        return ExitCode.Clean;
    }
}
