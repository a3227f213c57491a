using System.Collections.Immutable;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Docs;

/// <summary>
/// The small whole site that the examples of the page are about: a list in publicity and the notice that calls for it.
/// An example changes one file of it.
/// </summary>
static class ExampleSite
{
    static readonly DateOnly Today = new(2026, 11, 20);

    static readonly string Folder = Path.Join(Repository.Root, "tests", "PublicitySite.Tests", "Docs", "site");

    static readonly ImmutableSortedDictionary<string, byte[]> Base = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        Below(Folder, Folder)
            .Concat(Below(Repository.Root, Path.Join(Repository.Root, "themes", "default")))
            .Append(FileAt(Repository.Root, Path.Join(Repository.Root, "content", "calendar", "2026.yaml"))));

    /// <summary>What is found in the site with the examples in it, by reading and rules alone or, in far more time, by the whole build.</summary>
    internal static IReadOnlyList<Diagnostic> FindingsWith(IEnumerable<DiagnosticsExample> examples, bool built)
    {
        var files = examples.Aggregate(Base, (files, example) => files.SetItem(PathOf(example.File), Encoding.UTF8.GetBytes(Changed(files, example))));
        var sources = new SourceTree(files.Select(file => new SourceFile(file.Key, file.Value)));
        var read = SiteReader.Read(sources);
        return built ? Build.Run(sources, read, Today).Diagnostics : [.. read.Diagnostics, .. BrokenRules(read)];
    }

    static IEnumerable<Diagnostic> BrokenRules(Result<SiteContent> read) =>
        read.Value is { } content ? Rules.Check(content, read.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error), Today) : [];

    /// <summary>Where a file stands that an example calls by its name alone.</summary>
    static string PathOf(string name) => name switch
    {
        "site.yaml" => name,
        "luzhou.yaml" => "content/schemes/luzhou.yaml",
        "list.yaml" or "list.csv" => $"content/honorees/luzhou-2026/{name}",
        "summaries/001.md" or "summaries/002.md" => $"content/honorees/luzhou-2026/{name}",
        "notice.sbn-html" => "themes/default/layouts/notice.sbn-html",
        "site.css" => "themes/default/assets/css/site.css",
        _ when name.Length == 9 && name.EndsWith(".yaml", StringComparison.Ordinal) => $"content/calendar/{name}",
        _ when !name.Contains('/', StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal) => $"content/notices/2026/{name}",
        _ => name,
    };

    static string Changed(ImmutableSortedDictionary<string, byte[]> files, DiagnosticsExample example)
    {
        var before = Encoding.UTF8.GetString(files.GetValueOrDefault(PathOf(example.File), []));
        return (Path.GetExtension(example.File), example.Part) switch
        {
            (_, "全文") or (".csv", _) => example.Text,
            (_, "追加") => before + example.Text,
            (".md", "文件头") => $"---\n{Laid(example.Text, over: FrontMatter(before))}---\n{Body(before)}",
            (".md", "正文") => $"---\n{FrontMatter(before)}---\n{example.Text}",
            (".yaml", "") => Laid(example.Text, over: before),
            _ => throw new InvalidDataException($"It is not clear what becomes of {example.File}"),
        };
    }

    static string FrontMatter(string notice) => notice.Split("---\n")[1];

    static string Body(string notice) => notice.Split("---\n", 3)[2];

    /// <summary>Keys of the example take the place of the same keys; the others stay. A key in the example may be misspelt only where it is new.</summary>
    static string Laid(string example, string over)
    {
        var own = Chunks(example).ToArray();
        return string.Concat(Chunks(over).Where(chunk => !own.Any(mine => mine.Key == chunk.Key)).Concat(own).Select(chunk => chunk.Text));
    }

    static List<(string Key, string Text)> Chunks(string yaml)
    {
        var chunks = new List<(string Key, string Text)>();
        foreach (var line in yaml.TrimEnd('\n').Split('\n'))
        {
            var key = string.Concat(line.TakeWhile(character => char.IsAsciiLetterLower(character) || character == '-'));
            if (key.Length > 1 || chunks.Count == 0)
                chunks.Add((key, line + "\n"));
            else
                chunks[^1] = (chunks[^1].Key, chunks[^1].Text + line + "\n");
        }

        return chunks;
    }

    static IEnumerable<KeyValuePair<string, byte[]>> Below(string root, string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => FileAt(root, path));

    static KeyValuePair<string, byte[]> FileAt(string root, string path) =>
        new(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path));
}
