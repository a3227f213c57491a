using System.Collections.Immutable;
using PublicitySite.Files;

namespace PublicitySite.Reading;

/// <summary>The files of one folder and of those below it, in ordinal order of their paths.</summary>
/// <param name="Path">The folder without a closing <c>/</c>, e.g. <c>content/honorees/luzhou-2019</c>.</param>
/// <param name="Files">Never empty.</param>
sealed record SourceGroup(string Path, ImmutableArray<SourceFile> Files)
{
    /// <summary>The folder's own name.</summary>
    internal string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The file of this name in the folder itself, or null.</summary>
    internal SourceFile? Find(string name) => Files.FirstOrDefault(file => file.Path.AsSpan(Path.Length + 1).SequenceEqual(name));

    /// <summary>A file's path within the folder.</summary>
    internal string NameOf(SourceFile file) => file.Path[(Path.Length + 1)..];
}
