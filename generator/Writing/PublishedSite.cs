using System.Collections.Immutable;

namespace PublicitySite.Writing;

/// <summary>What stands in the output folder before it is written.</summary>
/// <param name="Manifest">What was published last; null where nothing was.</param>
/// <param name="ManifestBytes">As they stand on the disk.</param>
/// <param name="Lengths">In bytes, of every file that is there, by its path.</param>
sealed record PublishedSite(
    Manifest? Manifest,
    ReadOnlyMemory<byte> ManifestBytes,
    IReadOnlyDictionary<string, long> Lengths)
{
    internal static PublishedSite None { get; } = new(null, default, ImmutableDictionary<string, long>.Empty);
}
