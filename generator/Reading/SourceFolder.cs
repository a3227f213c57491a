using System.IO.Enumeration;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Reading.Settings;

namespace PublicitySite.Reading;

/// <summary>
/// A site folder on the disk: <c>site.yaml</c>, <c>content/</c> and <c>themes/</c>. What the system and office programs
/// leave about is passed over; links are reported and not followed, so that nothing from outside the folder gets published.
/// </summary>
static class SourceFolder
{
    static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    internal static Result<SourceTree> Read(string folder)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
        {
            return new Result<SourceTree>(null, [LayoutDiagnostics.NoFolder(folder)]);
        }

        List<Diagnostic> diagnostics = [];
        List<string> paths = File.Exists(Path.Combine(root, ContentPaths.SiteSettings)) ? [ContentPaths.SiteSettings] : [];
        foreach (var part in ContentPaths.Parts)
        {
            Collect(root, part, paths, diagnostics);
        }

        if (paths is not [ContentPaths.SiteSettings, ..])
        {
            return new Result<SourceTree>(null, [SiteDiagnostics.NoSiteFile(ContentPaths.SiteSettings)]);
        }

        var files = ReadAll(root, paths, diagnostics);
        return new Result<SourceTree>(new SourceTree(files), [.. diagnostics]);
    }

    /// <summary>The files of one folder of it alone, e.g. <c>content/calendar</c>; none where that is not there.</summary>
    internal static Result<SourceTree> ReadPart(string folder, string part)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
        {
            return new Result<SourceTree>(null, [LayoutDiagnostics.NoFolder(folder)]);
        }

        List<Diagnostic> diagnostics = [];
        List<string> paths = [];
        Collect(root, part, paths, diagnostics);
        var files = ReadAll(root, paths, diagnostics);
        return new Result<SourceTree>(new SourceTree(files), [.. diagnostics]);
    }

    static void Collect(string root, string relative, List<string> paths, List<Diagnostic> diagnostics)
    {
        var folder = Path.Combine(root, relative);
        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            diagnostics.Add(LayoutDiagnostics.Link(relative));
            return;
        }

        if (!Directory.Exists(folder))
        {
            return;
        }

        try
        {
            foreach (var (name, kind) in Entries(folder))
            {
                var path = $"{relative}/{name}";
                switch (kind)
                {
                    case EntryKind.Folder:
                        Collect(root, path, paths, diagnostics);
                        break;
                    case EntryKind.File:
                        paths.Add(path);
                        break;
                    default:
                        diagnostics.Add(LayoutDiagnostics.Link(path));
                        break;
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(LayoutDiagnostics.Unreadable(relative));
        }
    }

    static FileSystemEnumerable<(string Name, EntryKind Kind)> Entries(string folder) =>
        new(folder, Entry, Everything) { ShouldIncludePredicate = (ref entry) => !IsPassedOver(entry.FileName) };

    static (string Name, EntryKind Kind) Entry(ref FileSystemEntry entry) => (entry.FileName.ToString(), entry switch
    {
        _ when entry.Attributes.HasFlag(FileAttributes.ReparsePoint) => EntryKind.Link,
        { IsDirectory: true } => EntryKind.Folder,
        _ => EntryKind.File,
    });

    static bool IsPassedOver(ReadOnlySpan<char> name) =>
        name.StartsWith('.')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    static IEnumerable<SourceFile> ReadAll(string root, List<string> paths, List<Diagnostic> diagnostics)
    {
        var files = new SourceFile?[paths.Count];
        Parallel.For(0, files.Length, index => files[index] = ReadOne(root, paths[index]));
        diagnostics.AddRange(paths.Where((_, index) => files[index] is null).Select(LayoutDiagnostics.Unreadable));
        return files.OfType<SourceFile>();
    }

    static SourceFile? ReadOne(string root, string path)
    {
        try
        {
            return new SourceFile(path, ReadShared(Path.Combine(root, path)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Excel and WPS keep the workbooks that they show open for writing: who does not allow that may not read them.</summary>
    static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    enum EntryKind
    {
        File,
        Folder,
        Link,
    }
}
