using System.Collections.Immutable;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Writing;

/// <summary>
/// Paths that may be written: they stay inside the output folder, and mean the same file on every file system, also on those
/// that take A and a for one.
/// </summary>
static class OutputPaths
{
    /// <summary>What the names of Windows cannot hold; a site may be prepared on one machine and served by another.</summary>
    const string Forbidden = "\\:*?\"<>|";

    /// <summary>In bytes of UTF-8: the limit of the usual file systems.</summary>
    const int LongestName = 255;

    internal static ImmutableArray<Diagnostic> Check(ImmutableArray<OutputFile> files)
    {
        var unusable = files.Where(file => !IsUsable(file.Path)).Select(file => WritingDiagnostics.PathUnusable(file.Path));
        return [.. unusable, .. Collisions(files)];
    }

    static bool IsUsable(string path) => path != Manifest.FileName && path.Split('/').All(IsUsableName);

    static bool IsUsableName(string name) =>
        name.Length > 0
        && name[^1] is not ('.' or ' ')
        && Encoding.UTF8.GetByteCount(name) <= LongestName
        && !name.Any(character => char.IsControl(character) || Forbidden.Contains(character, StringComparison.Ordinal));

    /// <summary>Two files at one place, or a file where another one needs a folder.</summary>
    static IEnumerable<Diagnostic> Collisions(ImmutableArray<OutputFile> files)
    {
        var taken = new Dictionary<string, Name>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path))
        {
            foreach (var folder in Folders(path).Select(folder => new Name(folder, IsFolder: true)))
            {
                if (!taken.TryAdd(folder.Path, folder) && taken[folder.Path] != folder)
                {
                    yield return WritingDiagnostics.PathsCollide(path, taken[folder.Path].Path);
                }
            }

            if (!taken.TryAdd(path, new(path, IsFolder: false)))
            {
                yield return WritingDiagnostics.PathsCollide(path, taken[path].Path);
            }
        }
    }

    /// <summary>With their closing <c>/</c> taken off; from the outermost.</summary>
    internal static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    readonly record struct Name(string Path, bool IsFolder);
}
