using System.Runtime.CompilerServices;

namespace PublicitySite.Tests.Support;

/// <summary>Where the sources of these tests and the sample site are on this machine.</summary>
static class Repository
{
    internal static string Root { get; } = Path.GetFullPath(Path.Join(Here(), "..", "..", ".."));

    static string? Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path);
}
