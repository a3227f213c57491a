using System.Collections.Immutable;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Writing;

/// <summary>
/// The folder that is published. The whole site is prepared beside it and switched in by rename: a visitor meets the old site or
/// the new one, never a mixture, and what fails half-way leaves the old one. The only place of the program that changes the disk.
/// </summary>
static class OutputFolder
{
    /// <summary>Makes <paramref name="output"/> hold exactly these files and their manifest.</summary>
    internal static WriteResult Write(string site, string output, ImmutableArray<OutputFile> files, DateOnly today) =>
        Guarded(output, folder => OutputPlace.Check(RealPath(site), folder) is { IsEmpty: false } misplaced
            ? WriteResult.Untouched(misplaced)
            : OutputPaths.Check(files) is { IsEmpty: false } unusable
                ? WriteResult.Untouched(unusable)
                : Publish(folder, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], today));

    /// <summary>
    /// Clears away what an interrupted run left beside <paramref name="output"/>, and puts the site back if it was caught between
    /// its two renames.
    /// </summary>
    internal static WriteResult Recover(string output) =>
        Guarded(output, folder => WriteResult.Untouched(ClearLeftovers(folder)));

    static WriteResult Publish(string folder, ImmutableArray<OutputFile> files, DateOnly today)
    {
        var recovered = ClearLeftovers(folder);
        var (published, refusals) = PublishedFolder.Look(folder);
        if (published is null)
        {
            return WriteResult.Untouched([.. recovered, .. refusals]);
        }

        var manifest = Manifest.Of(files, today);
        var bytes = ManifestText.Write(manifest);
        var comparison = Comparison.Compare(files, manifest, published);
        if (comparison.IsEmpty && bytes.Span.SequenceEqual(published.ManifestBytes.Span))
        {
            return WriteResult.Of(comparison, recovered);
        }

        var left = Replace(folder, comparison, new(Manifest.FileName, bytes));
        return WriteResult.Of(comparison, [.. recovered, .. Strangers(folder, comparison), .. left]);
    }

    static ImmutableArray<Diagnostic> Replace(string folder, Comparison comparison, OutputFile manifest)
    {
        var staged = Leftover.NewName(folder);
        try
        {
            CreateFolders(folder, staged, comparison);
            Parallel.ForEach(comparison.Changed, file => WriteFile(staged, file));
            Parallel.ForEach(comparison.Unchanged, path => Keep(Path.Join(folder, path), Path.Join(staged, path)));
            WriteFile(staged, manifest);
            return SwitchIn(folder, staged);
        }
        catch
        {
            TryDelete(staged);
            throw;
        }
    }

    static void CreateFolders(string folder, string staged, Comparison comparison)
    {
        Directory.CreateDirectory(staged);
        if (!OperatingSystem.IsWindows() && Directory.Exists(folder))
        {
            File.SetUnixFileMode(staged, File.GetUnixFileMode(folder));
        }

        var files = comparison.Changed.Select(file => file.Path).Concat(comparison.Unchanged);
        foreach (var path in files.SelectMany(OutputPaths.Folders).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Join(staged, path));
        }
    }

    static void WriteFile(string staged, OutputFile file)
    {
        using var handle = File.OpenHandle(Path.Join(staged, file.Path), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, file.Bytes.Span, 0);
    }

    /// <summary>The same file under its new name, so that it keeps its time stamp; a copy where links are unknown.</summary>
    static void Keep(string old, string path)
    {
        if (!SystemCalls.TryLink(old, path))
        {
            File.Copy(old, path);
            File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(old));
        }
    }

    static ImmutableArray<Diagnostic> SwitchIn(string folder, string staged)
    {
        if (!Directory.Exists(folder))
        {
            Directory.Move(staged, folder);
            return [];
        }

        if (SystemCalls.TryExchange(staged, folder))
        {
            return DeleteOld(staged);
        }

        var old = Leftover.OldName(folder);
        Directory.Move(folder, old);
        try
        {
            Directory.Move(staged, folder);
        }
        catch
        {
            Directory.Move(old, folder);
            throw;
        }

        return DeleteOld(old);
    }

    /// <summary>The new site is already there, so that a failure is no reason to stop.</summary>
    internal static ImmutableArray<Diagnostic> DeleteOld(string old) =>
        TryDelete(old) is { } fault ? [WritingDiagnostics.OldSiteLeft(old, fault.Message)] : [];

    static ImmutableArray<Diagnostic> Strangers(string folder, Comparison comparison) =>
        comparison.Strangers.IsEmpty ? [] : [WritingDiagnostics.StrangersRemoved(folder, comparison.Strangers)];

    static ImmutableArray<Diagnostic> ClearLeftovers(string folder)
    {
        var beside = Path.GetDirectoryName(folder);
        if (!Directory.Exists(beside))
        {
            return [];
        }

        ImmutableArray<string> leftovers =
        [
            .. Directory.GetDirectories(beside)
                .Where(path => Leftover.IsOurs(folder, path))
                .Order(StringComparer.Ordinal),
        ];
        var old = Path.Exists(folder) ? null : leftovers.FirstOrDefault(path => Leftover.IsOld(folder, path) && IsSite(path));
        if (old is not null)
        {
            Directory.Move(old, folder);
        }

        var failures = leftovers.Where(path => path != old).SelectMany(path => DeleteOld(path));
        return [.. old is null ? [] : ImmutableArray.Create(WritingDiagnostics.PutBack(folder)), .. failures];
    }

    static bool IsSite(string folder) => PublishedFolder.Look(folder).Value?.Manifest is not null;

    static Exception? TryDelete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            return null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return fault;
        }
    }

    static WriteResult Guarded(string output, Func<string, WriteResult> work)
    {
        try
        {
            return work(RealPath(output));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return WriteResult.Untouched([DiskFault.Describe(output, fault)]);
        }
    }

    /// <summary>In full, and where it is a link, what it leads to: the link itself stays in place.</summary>
    static string RealPath(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var target = Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        return target is null ? path : Path.TrimEndingDirectorySeparator(target.FullName);
    }
}

/// <summary>
/// The folders that stand beside the output folder while it is written: <c>public.new-…</c> in preparation, <c>public.old-…</c>
/// on its way out. After an interrupted run they are left over. The long number tells them from anybody else's folders.
/// </summary>
static class Leftover
{
    internal static string NewName(string folder) => $"{folder}.new-{Guid.NewGuid():N}";

    internal static string OldName(string folder) => $"{folder}.old-{Guid.NewGuid():N}";

    internal static bool IsOurs(string folder, string path) => IsNew(folder, path) || IsOld(folder, path);

    internal static bool IsOld(string folder, string path) => IsNumbered(folder + ".old-", path);

    static bool IsNew(string folder, string path) => IsNumbered(folder + ".new-", path);

    static bool IsNumbered(string prefix, string path) =>
        path.StartsWith(prefix, StringComparison.Ordinal)
        && Guid.TryParseExact(path[prefix.Length..], "N", out _);
}

/// <summary>Where the output folder may lie: never where the sources are.</summary>
static class OutputPlace
{
    static readonly ImmutableArray<string> SourceFolders = ["content", "themes"];

    /// <summary>Both as full paths. Case is ignored: what is one folder on some machines is refused on all.</summary>
    internal static ImmutableArray<Diagnostic> Check(string site, string output) =>
        IsWithin(site, output) || SourceFolders.Any(folder => IsWithin(output, Path.Join(site, folder)))
            ? [WritingDiagnostics.MisplacedFolder(output, site)]
            : [];

    static bool IsWithin(string inner, string outer) =>
        Closed(inner).StartsWith(Closed(outer), StringComparison.OrdinalIgnoreCase);

    static string Closed(string folder) => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
}

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
