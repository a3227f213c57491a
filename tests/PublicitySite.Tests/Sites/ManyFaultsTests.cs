using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Tests.Commands;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Sites;

/// <summary>The sample, broken in many places at once, by people of the bureau as they break things.</summary>
public sealed partial class ManyFaultsTests : IDisposable
{
    [GeneratedRegex(@"^(?<place>\S+): (error|warning|information|info) (?<code>PS\d{4}): ", RegexOptions.Multiline)]
    static partial Regex FindingLine { get; }

    /// <summary>Of files that the program writes, the line says nothing.</summary>
    [GeneratedRegex(@"(\.html|\.js)\(.*")]
    static partial Regex WithoutLine { get; }

    readonly TemporarySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void All_are_told_in_one_run_and_the_published_site_stays_as_it_was()
    {
        site.CopySample();
        Assert.Equal(0, Run("build").ExitCode);
        var before = site.Stamps();

        foreach (var fault in PlantedFaults.All)
            Plant(fault);
        var told = Run("build");

        Assert.True(PlantedFaults.All.Length >= 25);
        Assert.Equal(1, told.ExitCode);
        Assert.Equal(
            PlantedFaults.All.Select(fault => fault.Expected).Concat(PlantedFaults.FoundAgain).Order(StringComparer.Ordinal),
            Diagnostics(told.Output));
        Assert.Equal(before, site.Stamps());
    }

    Spoken Run(string command, params string[] more) =>
        Spoken.By([command, "--site", site.Sources, "--output", site.Output, "--today", "2026-11-20", .. more]);

    /// <summary>Code and place of every diagnostic, from lines like <c>file(1,2): error PS0430: …</c>.</summary>
    static IEnumerable<string> Diagnostics(string output) => FindingLine.Matches(output)
        .Select(line => $"{line.Groups["code"].Value} {WithoutLine.Replace(line.Groups["place"].Value, "$1")}")
        .Order(StringComparer.Ordinal);

    void Plant(PlantedFault fault)
    {
        var path = Path.Join(site.Sources, fault.File);
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.Contains(fault.Right, text, StringComparison.Ordinal);
        var at = fault.Right is "" ? text.Length : text.IndexOf(fault.Right, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + fault.Wrong + text[(at + fault.Right.Length)..], new UTF8Encoding(false));
    }
}
