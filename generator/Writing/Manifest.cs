using System.Collections.Immutable;
using System.Reflection;
using PublicitySite.Files;

namespace PublicitySite.Writing;

/// <summary>What was published: <c>manifest.json</c> of the output folder. It lists every file but itself.</summary>
/// <param name="Program">Name and version of the program that wrote it: <c>publicity 0.1.0</c>.</param>
/// <param name="Today">The day the site was built for.</param>
/// <param name="Files">In ordinal order of their paths.</param>
sealed record Manifest(string Program, DateOnly Today, ImmutableArray<ManifestEntry> Files)
{
    internal const string FileName = "manifest.json";

    internal const string ProgramName = "publicity";

    internal static string Version { get; } =
        typeof(Manifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <param name="files">In ordinal order of their paths.</param>
    /// <param name="today">The day the site was built for.</param>
    internal static Manifest Of(ImmutableArray<OutputFile> files, DateOnly today)
    {
        var entries = new ManifestEntry[files.Length];
        Parallel.For(0, files.Length, i => entries[i] = ManifestEntry.Of(files[i]));
        return new($"{ProgramName} {Version}", today, [.. entries]);
    }
}
