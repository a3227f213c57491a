using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Writing;

namespace PublicitySite.Serving;

/// <summary>What <c>publicity build</c> would do to the published site now. All in ordinal order of the paths.</summary>
sealed record Publication
{
    internal required ImmutableArray<string> Added { get; init; }

    internal required ImmutableArray<string> Changed { get; init; }

    internal required ImmutableArray<string> Removed { get; init; }

    /// <summary>The day for which the published site was built; null where nothing is published.</summary>
    internal required DateOnly? PublishedFor { get; init; }

    /// <summary>Why it cannot be told.</summary>
    internal ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    internal static Publication Compare(PreviewState state, Result<PublishedSite> published)
    {
        if (published.Value is not { } site || state.Good == 0)
            return new() { Added = [], Changed = [], Removed = [], PublishedFor = null, Diagnostics = published.Diagnostics };
        ImmutableArray<Files.OutputFile> files = [.. state.Files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
        var comparison = Comparison.Compare(files, Manifest.Of(files, state.Today), site);
        var before = (site.Manifest?.Files ?? []).Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Added = [.. comparison.Changed.Select(file => file.Path).Where(path => !before.Contains(path))],
            Changed = [.. comparison.Changed.Select(file => file.Path).Where(before.Contains)],
            Removed = comparison.Deleted,
            PublishedFor = site.Manifest?.Today,
        };
    }
}
