using PublicitySite.Files;

namespace PublicitySite.Serving;

/// <summary>
/// Tells when something in a site folder changes: <c>site.yaml</c>, <c>content/</c>, <c>themes/</c>; nothing else in it matters.
/// </summary>
sealed class SourceWatch : IDisposable
{
    readonly string folder;
    readonly Action changed;
    readonly FileSystemWatcher root;
    readonly Lock gate = new();
    readonly List<FileSystemWatcher> parts = [];

    /// <param name="folder">The site folder; it has to be there.</param>
    /// <param name="changed">Called from any thread, perhaps many times for one change.</param>
    internal SourceWatch(string folder, Action changed)
    {
        this.folder = Path.GetFullPath(folder);
        this.changed = changed;
        root = Watch(this.folder, deep: false, Top);
        WatchParts();
    }

    internal static bool IsThere(string folder) => Directory.Exists(folder);

    public void Dispose()
    {
        root.Dispose();
        lock (gate)
        {
            parts.ForEach(part => part.Dispose());
        }
    }

    /// <summary>
    /// Whether a change of this file can change the site: lock files and copies that office programs and editors make cannot.
    /// </summary>
    internal static bool Matters(string name) =>
        Path.GetFileName(name) is var file
        && !file.StartsWith("~$", StringComparison.Ordinal)
        && !file.StartsWith('.')
        && !file.EndsWith('~')
        && !file.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase);

    void Top(string name)
    {
        if (ContentPaths.Parts.Contains(name))
            WatchParts();
        if (name == ContentPaths.SiteSettings || ContentPaths.Parts.Contains(name))
            changed();
    }

    void Below(string name)
    {
        if (Matters(name))
            changed();
    }

    /// <summary>Anew each time: a folder that was moved away and another put in its place is another folder.</summary>
    void WatchParts()
    {
        lock (gate)
        {
            parts.ForEach(part => part.Dispose());
            parts.Clear();
            parts.AddRange(
                ContentPaths.Parts.Select(part => Path.Join(folder, part))
                    .Where(Directory.Exists)
                    .Select(part => Watch(part, deep: true, Below)));
        }
    }

    FileSystemWatcher Watch(string path, bool deep, Action<string> told)
    {
        var watcher = new FileSystemWatcher(path)
        {
            IncludeSubdirectories = deep,
            InternalBufferSize = 65_536,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => told(change.Name ?? "");
        watcher.Created += (_, change) => told(change.Name ?? "");
        watcher.Deleted += (_, change) => told(change.Name ?? "");
        watcher.Renamed += (_, change) =>
        {
            told(change.OldName ?? "");
            told(change.Name ?? "");
        };
        // More changes at once than it can hold: which ones does not matter.
        watcher.Error += (_, _) => changed();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
