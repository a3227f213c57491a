using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Files;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Sites;

/// <summary>
/// A tiny whole site: <c>Sites/base</c> (settings, calendar, scheme, a theme that prints every member of every view), and the files
/// of one case laid over it. A file of the case replaces one of the base; <c>remove.txt</c> names files to leave out.
/// </summary>
sealed partial class GoldenSite
{
    static readonly string Folder = Path.Join(Repository.Root, "tests", "PublicitySite.Tests", "Sites");

    internal static readonly DateOnly Today = new(2026, 9, 30);

    GoldenSite(ImmutableArray<SourceFile> files) => Files = files;

    internal ImmutableArray<SourceFile> Files { get; }

    internal static ImmutableArray<string> Cases { get; } =
        [.. Directory.EnumerateDirectories(Path.Join(Folder, "cases"))
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal)];

    internal static GoldenSite Read(string name) => InFolder(Path.Join(Folder, "cases", name));

    /// <summary>The base with the files of a folder laid over it.</summary>
    internal static GoldenSite InFolder(string folder)
    {
        var files = FilesBelow(Path.Join(Folder, "base")).ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in FilesBelow(folder))
            files[file.Path] = file;
        if (files.Remove("remove.txt", out var removals))
        {
            foreach (var path in Encoding.UTF8.GetString(removals.Bytes.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                Assert.True(files.Remove(path), $"{folder}: nothing to remove at {path}");
        }

        return new([.. files.Values]);
    }

    internal BuildResult Build(DateOnly? today = null) => Build(Files, today ?? Today);

    internal static BuildResult Build(IEnumerable<SourceFile> files, DateOnly today)
    {
        var sources = new SourceTree(files);
        return PublicitySite.Build.Run(sources, SiteReader.Read(sources), today);
    }

    /// <summary>Diagnostics and all files of a result as one text.</summary>
    internal static string Whole(BuildResult result) =>
        Told(result) + string.Concat(
            result.Files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"\n==== {file.Path}\n{Text(file)}\n"));

    /// <summary>Diagnostics, page counts and names of all files, and of the files shown what the frame of all pages does not say.</summary>
    internal static string Sheet(BuildResult result, IEnumerable<string> shown)
    {
        var text = new StringBuilder(Told(result)).Append('\n');
        foreach (var path in result.Files.Select(file => file.Path).Order(StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{path}\n");
        foreach (var path in shown)
            text.Append(CultureInfo.InvariantCulture, $"\n==== {path}\n{OwnText(result.Files.Single(file => file.Path == path))}\n");
        return text.ToString();
    }

    /// <summary>A page as it is, with its frame.</summary>
    internal static string Page(BuildResult result, string path) => Text(result.Files.Single(file => file.Path == path));

    static string Told(BuildResult result)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in result.Diagnostics)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{diagnostic.Location}: {diagnostic.Severity} {diagnostic.Code}: {diagnostic.Message.Chinese}\n   "
                    + $" {diagnostic.Help.Chinese}\n");
        foreach (var page in result.Pages)
            text.Append(CultureInfo.InvariantCulture, $"{page.Kind.English} {page.Count}\n");
        return text.ToString();
    }

    static string OwnText(OutputFile file) => !file.Path.EndsWith(".html", StringComparison.Ordinal)
        ? Text(file)
        : string.Join('\n', Text(file).Split('\n').Where(line => line.Length > 0 && !FrameLine.IsMatch(line)));

    /// <summary>What every page has alike; GoldenSiteTests look at it in frames of their own.</summary>
    [GeneratedRegex("""^(<!DOCTYPE html>|</?html.*>|</?head>|</?body>|<meta name="Site.*>|<link rel="canonical".*>)$""")]
    static partial Regex FrameLine { get; }

    static string Text(OutputFile file) =>
        Path.GetExtension(file.Path) is ".jpg" or ".png" or ".xlsx"
            ? $"{file.Bytes.Length} bytes"
            : Encoding.UTF8.GetString(file.Bytes.Span)
                .Replace("\uFEFF", "<BOM>", StringComparison.Ordinal)
                .ReplaceLineEndings("\n")
                .TrimEnd('\n');

    static IEnumerable<SourceFile> FilesBelow(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        select new SourceFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path));
}
