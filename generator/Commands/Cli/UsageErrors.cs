using System.CommandLine;
using System.CommandLine.Parsing;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Cli;

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
