using System.Text.RegularExpressions;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Reading;

/// <summary>
/// Each fixture takes the place of one file of the small site. The codes that must be found stand as a comment at the end of
/// the offending line; exactly these must be found, and nothing in any other file.
/// </summary>
public sealed partial class FixtureTests
{
    static readonly string Folder = Path.Join(Repository.Root, "tests", "PublicitySite.Tests", "Reading", "Fixtures");

    public static TheoryData<string> Fixtures =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Every_finding_stands_on_the_line_that_expects_it(string fixture)
    {
        var text = File.ReadAllText(Path.Join(Folder, fixture));
        var target = Target(fixture);
        var expected = text.Split('\n').SelectMany((line, index) => ExpectedCodes(line).Select(code => $"{target}({index + 1}) {code}"));
        var found = new SmallSite().With(target, text).Read().Diagnostics
            .Select(diagnostic => $"{diagnostic.Location.File}({diagnostic.Location.Line}) {diagnostic.Code}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_a_fixture_for_each_kind_of_file() =>
        Assert.Equal(
            ["calendar", "list", "notice", "scheme", "site", "yaml"],
            Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    static string Target(string fixture) => fixture.Split('/')[0] switch
    {
        "site" => "site.yaml",
        "calendar" => SmallSite.Calendar,
        "scheme" => SmallSite.Scheme,
        "list" => SmallSite.List,
        "notice" => SmallSite.Notice,
        _ => "content/schemes/another.yaml",
    };

    static string[] ExpectedCodes(string line) =>
        Comment.Match(line) is { Success: true, Groups: [_, var codes] } ? codes.Value.Split(' ') : [];

    [GeneratedRegex(@"# (PS\d{4}(?: PS\d{4})*)$")]
    static partial Regex Comment { get; }
}
