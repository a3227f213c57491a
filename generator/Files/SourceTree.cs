using System.Collections.Immutable;

namespace PublicitySite.Files;

/// <summary>All files of a site folder, in ordinal order of their paths whatever order they came in.</summary>
sealed class SourceTree
{
    readonly Dictionary<string, SourceFile> byPath;

    internal SourceTree(IEnumerable<SourceFile> files)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        byPath = Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    internal ImmutableArray<SourceFile> Files { get; }

    /// <summary>The file at exactly this path (case matters, as on a web server), or null.</summary>
    internal SourceFile? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The files below a folder, the folder given with its closing <c>/</c>.</summary>
    internal IEnumerable<SourceFile> Below(string folder) =>
        Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));
}
