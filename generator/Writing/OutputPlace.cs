using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Writing;

/// <summary>Where the output folder may lie: never where the sources are.</summary>
static class OutputPlace
{
    static readonly ImmutableArray<string> SourceFolders = ["content", "themes"];

    /// <summary>Both as full paths. Case is ignored: what is one folder on some machines is refused on all.</summary>
    internal static ImmutableArray<Diagnostic> Check(string site, string output) =>
        IsWithin(site, output) || SourceFolders.Any(folder => IsWithin(output, Path.Join(site, folder)))
            ? [WritingFindings.MisplacedFolder(output, site)]
            : [];

    static bool IsWithin(string inner, string outer) =>
        Closed(inner).StartsWith(Closed(outer), StringComparison.OrdinalIgnoreCase);

    static string Closed(string folder) => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
}
