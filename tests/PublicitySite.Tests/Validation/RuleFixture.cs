using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Reading;
using PublicitySite.Tests.Conventions;
using PublicitySite.Tests.Sites;
using PublicitySite.Tests.Support;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Validation;

/// <summary>
/// A tiny whole site that breaks rules: <c>Sites/base</c> with the files of <c>Validation/Fixtures/NAME</c> laid over it. What the rules
/// have to find is marked on the offending line of settings and front matter, <c># PS0401</c>; where a comment cannot stand (tables,
/// texts) it is a line of <c>expected.txt</c>: <c>content/honorees/city-2026/list.csv(3,5) PS0450</c>, <c>…/list.xlsx[名单]!C3 PS0450</c>.
/// </summary>
sealed partial class RuleFixture
{
    static readonly string Folder = Path.Join(Repository.Root, "tests", "PublicitySite.Tests", "Validation", "Fixtures");

    readonly GoldenSite site;

    RuleFixture(GoldenSite site) => this.site = site;

    internal static ImmutableArray<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    internal static RuleFixture Of(string name) => new(GoldenSite.InFolder(Path.Join(Folder, name)));

    /// <summary>Place and code of everything that is marked: <c>content/notices/2026/call.md(7) PS0401</c>.</summary>
    internal ImmutableArray<string> Expected =>
        [.. site.Files.SelectMany(file => file.Path == "expected.txt" ? Lines(file).Where(line => line.Length > 0) : Marks(file))];

    /// <summary>What the rules say on the day of the golden sites.</summary>
    internal ImmutableArray<Diagnostic> Diagnostics()
    {
        var read = SiteReader.Read(new SourceTree(site.Files.Where(file => file.Path != "expected.txt")));
        Offenders.None(read.Diagnostics
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic => $"{diagnostic.Location} {diagnostic.Code} {diagnostic.Message.Chinese}"));
        return read.Value is null ? [] : [.. Rules.Check(read.Value, whole: true, GoldenSite.Today)];
    }

    /// <summary>What is found but not marked, and what is marked but not found.</summary>
    internal IEnumerable<string> Differences()
    {
        var missing = Expected.ToList();
        foreach (var diagnostic in Diagnostic.Sort(Diagnostics()))
        {
            if (!missing.Remove($"{diagnostic.Location} {diagnostic.Code}")
                && !missing.Remove($"{diagnostic.Location with { Column = 0 }} {diagnostic.Code}"))
                yield return $"not marked: {diagnostic.Location} {diagnostic.Code} {diagnostic.Message.Chinese}";
        }

        foreach (var mark in missing)
            yield return $"not found: {mark}";
    }

    static IEnumerable<string> Marks(SourceFile file) =>
        Path.GetExtension(file.Path) is not (".yaml" or ".md")
            ? []
            : from line in Lines(file).Index()
              from Capture code in Mark.Match(line.Item).Groups["code"].Captures
              select string.Create(CultureInfo.InvariantCulture, $"{file.Path}({line.Index + 1}) {code.Value}");

    static string[] Lines(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span).Split('\n');

    [GeneratedRegex(@"(^|\s)#(\s+(?<code>PS\d{4}))+\s*$")]
    static partial Regex Mark { get; }
}
