using System.Diagnostics;

namespace PublicitySite.Tests.Browser;

/// <summary>The Nu Html Checker, as <c>tests/run.sh</c> installs it.</summary>
static class HtmlChecker
{
    /// <summary>
    /// For a run of seconds: neither the slow compiler nor threads that collect beside it. The schemas want a deep stack.
    /// </summary>
    static readonly string[] Briefly = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss2m"];

    /// <summary>What it says of each file: errors, warnings and remarks, one a line, with their places.</summary>
    /// <param name="kind"><c>--html</c>, <c>--css</c> or <c>--svg</c>: what it takes the files for.</param>
    /// <param name="files">Their paths.</param>
    internal static async Task<string[]> Check(string kind, IEnumerable<string> files)
    {
        var (_, folder) = await Run("npm", ["root", "--global"]);
        var jar = Path.Join(folder.Trim(), "vnu-jar", "build", "dist", "vnu.jar");
        Assert.True(File.Exists(jar), $"no Nu Html Checker at {jar}: tests/run.sh installs it");
        var (code, messages) = await Run("java", [.. Briefly, "-jar", jar, "--format", "gnu", "--stdout", "--asciiquotes", kind, .. files]);
        // 1: there are errors. Anything else means that it did not come to an end.
        Assert.True(code is 0 or 1, $"the checker ended with {code}: {messages}");
        return messages.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    static async Task<(int Code, string Output)> Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }
}
