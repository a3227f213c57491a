using PublicitySite.Diagnostics;
using PublicitySite.Tests.Conventions;

namespace PublicitySite.Tests.Docs;

/// <summary>What the page shows as wrong is found, and what it shows as right is not.</summary>
public sealed class DiagnosticsExamplesTests
{
    public static TheoryData<string> Codes => [.. DiagnosticsPage.Entries.Where(entry => entry.Examples.Any(example => !example.Right && IsOfAFile(example))).Select(entry => entry.Code)];

    [Fact]
    public void The_site_that_examples_change_is_right() => Offenders.None(Errors(ExampleSite.FindingsWith([], built: true)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_wrong_example_gives_its_code_and_the_right_one_does_not(string code)
    {
        var examples = DiagnosticsPage.Entries.Single(entry => entry.Code == code).Examples.Where(IsOfAFile).ToLookup(example => example.Right);

        var built = string.CompareOrdinal(code, "PS05") > 0;

        Assert.Contains(code, ExampleSite.FindingsWith(examples[false], built).Select(diagnostic => diagnostic.Code));
        var left = ExampleSite.FindingsWith(examples[true], built);
        Assert.DoesNotContain(code, left.Select(diagnostic => diagnostic.Code));
        Offenders.None(Errors(left));
    }

    static IEnumerable<string> Errors(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Location}: {diagnostic.Code} {diagnostic.Message.English}");

    static bool IsOfAFile(DiagnosticsExample example) => example.File.Length > 0;
}
