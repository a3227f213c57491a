using System.IO.Enumeration;
using PublicitySite.Diagnostics;

namespace PublicitySite.Writing;

/// <summary>Reads what is published; changes nothing.</summary>
static class PublishedFolder
{
    /// <summary>For who only wants to know: what the disk does to it is a diagnostic.</summary>
    internal static Result<PublishedSite> LookAt(string output)
    {
        try
        {
            return Look(Path.GetFullPath(output));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return DiskFault.Describe(output, fault);
        }
    }

    /// <summary>What stands in the folder; no value where it is not ours to write.</summary>
    internal static Result<PublishedSite> Look(string folder)
    {
        var path = Path.Join(folder, Manifest.FileName);
        if (File.Exists(folder))
        {
            return WritingDiagnostics.NotAFolder(folder);
        }

        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return new(PublishedSite.None, []);
        }

        if (!File.Exists(path))
        {
            return WritingDiagnostics.ForeignFolder(folder);
        }

        var bytes = File.ReadAllBytes(path);
        var manifest = ManifestText.Read(path, bytes);
        return manifest.Value is null ? new(null, manifest.Diagnostics) : new(new(manifest.Value, bytes, Lengths(folder)), []);
    }

    static Dictionary<string, long> Lengths(string folder)
    {
        var found = new FileSystemEnumerable<(string Path, long Length)>(
            folder,
            (ref FileSystemEntry entry) => (RelativePath(ref entry), LengthOf(ref entry)),
            new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsFolder(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => IsFolder(ref entry),
        };
        return found.ToDictionary(file => file.Path, file => file.Length, StringComparer.Ordinal);
    }

    /// <summary>A link to a folder is followed by no one: its target may lie anywhere.</summary>
    static bool IsFolder(ref FileSystemEntry entry) =>
        entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>A link is no file that was written here, whatever the length of its target.</summary>
    static long LengthOf(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? -1 : entry.Length;

    static string RelativePath(ref FileSystemEntry entry)
    {
        var below = entry.Directory[entry.RootDirectory.Length..].Trim(Path.DirectorySeparatorChar);
        var path = below.IsEmpty ? entry.FileName.ToString() : Path.Join(below, entry.FileName);
        return path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
