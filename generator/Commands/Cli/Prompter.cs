using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Commands.Lists;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Cli;

/// <summary>
/// The values of a new record: those of the options, else the answers of the person at the screen. Where nobody is there to be
/// asked, everything that is missing is told at once.
/// </summary>
sealed class Prompter(ParseResult given, Terminal terminal, bool isAsked)
{
    // Whoever presses Enter three times does not know the answer.
    const int Times = 3;

    readonly List<Diagnostic> missing = [];

    internal ImmutableArray<Diagnostic> Missing => [.. missing];

    /// <summary>Null where it is not given; told if it is needed.</summary>
    internal string? One(InputField wanted) => All(wanted) is [.., var last] ? last : null;

    /// <summary>What is needed; empty where it is not given, which is told.</summary>
    internal string Needed(InputField wanted) => One(wanted) ?? "";

    internal ImmutableArray<string> All(InputField wanted)
    {
        ImmutableArray<string> values = [
            .. (given.GetValue(wanted.Option) ?? []).Select(value => value.Trim()).Where(value => value.Length > 0),
        ];
        if (values.IsEmpty && isAsked)
            values = [.. wanted.IsMany ? Several(wanted) : Single(wanted)];
        if (values.IsEmpty && wanted.IsRequired)
            missing.Add(NewDiagnostics.Missing(wanted));
        return values;
    }

    IEnumerable<string> Single(InputField wanted)
    {
        for (var time = 0; time < (wanted.IsRequired ? Times : 1); time++)
        {
            if (terminal.Ask(wanted.Question) is { Length: > 0 } answer)
                return [answer];
        }

        return [];
    }

    IEnumerable<string> Several(InputField wanted)
    {
        while (terminal.Ask(wanted.Question) is { Length: > 0 } answer)
            yield return answer;
    }
}
