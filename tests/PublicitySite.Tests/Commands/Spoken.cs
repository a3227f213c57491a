using PublicitySite.Commands.Cli;

namespace PublicitySite.Tests.Commands;

/// <summary>What the program said and ended with.</summary>
sealed record Spoken(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the whole program as at the end of a pipe.</summary>
    internal static Spoken By(params string[] arguments) => By(Clock.OfTheMachine, arguments);

    internal static Spoken By(Clock clock, params string[] arguments) =>
        By(terminal => CommandLine.Run(arguments, terminal, clock));

    internal static Spoken By(Func<Terminal, int> run)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = run(new(output, error));
        return new(code, output.ToString(), error.ToString());
    }
}
