using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PublicitySite.Formats.Pdf;

/// <summary>
/// Poppler's programs, fed and read through pipes: nothing is left on the disk. The only place of the program that starts
/// another one; what these answer depends on the file alone.
/// </summary>
/// <param name="Folder">Where they lie; empty for wherever the machine has its programs.</param>
/// <param name="Longest">How long one of them may take for one file.</param>
sealed record PdfTools(string Folder, TimeSpan Longest)
{
    /// <summary>As they are installed.</summary>
    internal static PdfTools Installed { get; } = new("", TimeSpan.FromSeconds(30));

    /// <summary>What one of them said; null where it is not installed.</summary>
    internal PdfAnswer? Run(string program, ReadOnlyMemory<byte> pdf, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Folder, program))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start);
            return process is null ? null : Answer(process, pdf);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    PdfAnswer Answer(Process process, ReadOnlyMemory<byte> pdf)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var input = Task.Run(() => Feed(process, pdf));
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            input.Wait();
            return new(PdfOutcome.TooSlow, "");
        }

        Task.WaitAll(output, error, input);
        return new(Outcome(process.ExitCode, error.Result), output.Result);
    }

    static void Feed(Process process, ReadOnlyMemory<byte> pdf)
    {
        try
        {
            process.StandardInput.BaseStream.Write(pdf.Span);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has seen enough of a damaged file and gone.
        }
    }

    static PdfOutcome Outcome(int exitCode, string error) => exitCode switch
    {
        0 => PdfOutcome.Read,
        _ when error.Contains("password", StringComparison.OrdinalIgnoreCase) => PdfOutcome.Encrypted,
        _ => PdfOutcome.Damaged,
    };
}

/// <summary>How the reading of a PDF ended, and what came out.</summary>
sealed record PdfAnswer(PdfOutcome Outcome, string Text);

/// <summary>How the reading of a PDF can end.</summary>
enum PdfOutcome
{
    Read,
    Damaged,

    /// <summary>It asks for a password.</summary>
    Encrypted,
    TooSlow,

    /// <summary>Files or texts in it unpack to more than is left of the budget.</summary>
    TooLarge,
}
