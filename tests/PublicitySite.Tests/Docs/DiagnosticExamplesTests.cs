using PublicitySite.Diagnostics;
using PublicitySite.Tests.Conventions;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Docs;

/// <summary>
/// What a page shows as wrong is found where the page marks it and nowhere else, and what it shows as right is not found.
/// </summary>
public sealed class DiagnosticExamplesTests
{
    public static TheoryData<string> OfFiles =>
        [.. DiagnosticPages.All.Where(page => page.Wrong.Runs && !IsOfACommand(page)).Select(page => page.Code)];

    public static TheoryData<string> OfCommands => [.. DiagnosticPages.All.Where(IsOfACommand).Select(page => page.Code)];

    [Fact]
    public void The_site_that_examples_change_is_right() => Offenders.None(Errors(ExampleSite.With(new([], [])).Find(built: true)));

    [Theory]
    [MemberData(nameof(OfFiles))]
    public void A_wrong_example_gives_its_code_where_it_is_marked_and_the_right_one_does_not(string code)
    {
        var page = DiagnosticPages.All.Single(page => page.Code == code);
        var built = string.CompareOrdinal(code, "PS05") > 0;

        var left = ExampleSite.With(page.Right).Find(built);
        string[] faults =
        [
            .. Differences(page, ExampleSite.With(page.Wrong), built),
            .. left
                .Where(diagnostic => diagnostic.Code == code)
                .Select(diagnostic => $"in the right example: {diagnostic.Location} {code}"),
            .. Errors(left).Select(error => $"in the right example: {error}"),
        ];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    [Theory]
    [MemberData(nameof(OfCommands))]
    public void A_wrong_command_gives_its_code_where_it_is_marked_and_the_right_one_does_not(string code)
    {
        var page = DiagnosticPages.All.Single(page => page.Code == code);

        var found = ExampleCommand.Run(page.Wrong).Where(diagnostic => diagnostic.Code == code).Select(diagnostic => diagnostic.Location);
        Assert.Equal(
            ExampleCommand.Marks(page.Wrong).Order(StringComparer.Ordinal),
            found.Distinct().Order(StringComparer.Ordinal));
        Offenders.None(
            from diagnostic in ExampleCommand.Run(page.Right)
            where diagnostic.Code == code || diagnostic.IsError
            select $"in the right example: {diagnostic.Line}");
    }

    /// <summary>No page is for the eye only unless it is known what tries its code.</summary>
    [Fact]
    public void Every_page_is_tried_or_it_is_known_which_test_tries_its_code() => Assert.Equal(
        TriedElsewhere.Codes.Select(tried => tried.Code),
        DiagnosticPages.All.Where(page => !page.Wrong.Runs).Select(page => page.Code));

    [Fact]
    public void The_tests_that_try_other_codes_name_them() => Offenders.None(
        from tried in TriedElsewhere.Codes
        let path = Path.Join(Repository.Root, "tests", "PublicitySite.Tests", tried.Test)
        where !File.Exists(path) || !File.ReadAllText(path).Contains(tried.Code, StringComparison.Ordinal)
        select tried.Code);

    static bool IsOfACommand(DiagnosticPage page) => page.Wrong.Blocks.Any(block => block.Kind == "console");

    /// <summary>What is found but not marked, and what is marked but not found.</summary>
    static IEnumerable<string> Differences(DiagnosticPage page, ExampleSite wrong, bool built)
    {
        var marks = wrong.Marks.ToHashSet(StringComparer.Ordinal);
        SourceLocation[] found =
        [
            .. wrong.Find(built)
                .Where(diagnostic => diagnostic.Code == page.Code)
                .Select(diagnostic => diagnostic.Location with { Column = 0 })
                .Distinct(),
        ];
        string[] places = [.. found.Select(location => $"{location}")];
        foreach (var location in found)
        {
            if (!marks.Remove($"{location}") && !page.Wrong.Elsewhere.Any(path => $"{location}".StartsWith(path, StringComparison.Ordinal)))
                yield return $"not marked: {page.Code} {location} >>{wrong.Line(location)}<<";
        }

        foreach (var mark in marks)
            yield return $"not found: {page.Code} {mark}";
        foreach (var path in page.Wrong.Elsewhere.Where(
            path => !places.Any(place => place.StartsWith(path, StringComparison.Ordinal))))
            yield return $"not found: {page.Code} {path}";
    }

    static IEnumerable<string> Errors(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic => $"{diagnostic.Location}: {diagnostic.Code} {diagnostic.Message.English}");
}
