using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Json;

namespace PublicitySite.Commands.Cli;

/// <summary>What every command runs in: where it speaks to, what day it is, and the language of its messages.</summary>
sealed record CommandContext(Terminal Terminal, Clock Clock, Language Language)
{
    /// <summary>Tells why nothing was done: on one line for another program, a diagnostic after the other for people.</summary>
    /// <returns>The exit code.</returns>
    internal int Refuse(IEnumerable<Diagnostic> diagnostics, bool json = false)
    {
        Terminal.Output.WriteLine(json
            ? PlainJson.Line(new RefusalJson(DiagnosticJson.Of(diagnostics, Language)))
            : string.Join('\n', DiagnosticText.Each(diagnostics, Language)));
        return ExitCode.Stopped;
    }

    sealed record RefusalJson(ImmutableArray<DiagnosticJson> Diagnostics);
}
