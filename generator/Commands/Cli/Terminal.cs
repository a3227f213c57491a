using System.Text;
using Spectre.Console;

namespace PublicitySite.Commands.Cli;

/// <summary>
/// Where the program speaks to: people at a screen, or another program at the end of a pipe. The only place that opens the console.
/// </summary>
sealed class Terminal
{
    /// <summary>A pipe: plain lines, no colours, nothing that moves.</summary>
    internal Terminal(TextWriter output, TextWriter error) => (Output, Error) = (output, error);

    /// <summary>What was asked for.</summary>
    internal TextWriter Output { get; }

    /// <summary>What went wrong with the command itself.</summary>
    internal TextWriter Error { get; }

    /// <summary>Bars and tables; null where nobody looks at a screen.</summary>
    internal IAnsiConsole? Screen { get; init; }

    /// <summary>Where a person answers; null where nobody is there to be asked.</summary>
    internal TextReader? Answers { get; init; }

    internal static Terminal Open()
    {
        var output = Utf8(Console.OpenStandardOutput());
        var screen = Console.IsOutputRedirected ? null : AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
        return new(output, Utf8(Console.OpenStandardError()))
        {
            Screen = screen,
            Answers = Console.IsInputRedirected || screen is null ? null : Console.In,
        };
    }

    /// <summary>Asks for a line; empty where nobody answers.</summary>
    internal string Ask(string question)
    {
        Output.Write(question);
        return Answers?.ReadLine()?.Trim() ?? "";
    }

    static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
}
