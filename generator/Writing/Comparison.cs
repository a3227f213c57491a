using System.Collections.Immutable;
using PublicitySite.Files;

namespace PublicitySite.Writing;

/// <summary>What differs between the site that was built and the one that is published. All in ordinal order of the paths.</summary>
sealed record Comparison
{
    /// <summary>New, or with another content.</summary>
    internal required ImmutableArray<OutputFile> Changed { get; init; }

    /// <summary>These keep their file on the disk, and so its time stamp.</summary>
    internal required ImmutableArray<string> Unchanged { get; init; }

    /// <summary>Published last time, and no more.</summary>
    internal required ImmutableArray<string> Deleted { get; init; }

    /// <summary>Lie in the output folder, though this program never wrote them.</summary>
    internal required ImmutableArray<string> Strangers { get; init; }

    internal bool IsEmpty => Changed.IsEmpty && Deleted.IsEmpty && Strangers.IsEmpty;

    /// <param name="files">What was built, in the manifest's order.</param>
    /// <param name="manifest">Of those files.</param>
    /// <param name="published">What stands there now.</param>
    internal static Comparison Compare(ImmutableArray<OutputFile> files, Manifest manifest, PublishedSite published)
    {
        var old = published.Manifest?.Files ?? [];
        var before = old.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        var now = manifest.Files.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        var same = manifest.Files.Select(entry => IsSame(entry, before.GetValueOrDefault(entry.Path), published)).ToArray();
        return new()
        {
            Changed = [.. files.Where((_, i) => !same[i])],
            Unchanged = [.. files.Where((_, i) => same[i]).Select(file => file.Path)],
            Deleted = [.. old.Select(entry => entry.Path).Where(path => !now.Contains(path))],
            Strangers =
            [
                .. published.Lengths.Keys
                    .Where(path => path != Manifest.FileName && !before.ContainsKey(path) && !now.Contains(path))
                    .Order(StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>The old hash is believed, but a file that is gone or has another length is written again.</summary>
    static bool IsSame(ManifestEntry entry, ManifestEntry? before, PublishedSite published) =>
        before == entry && published.Lengths.TryGetValue(entry.Path, out var length) && length == entry.Size;
}
