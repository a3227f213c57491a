using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Writing;

/// <summary>What became of the output folder. The manifest itself is not counted.</summary>
/// <param name="Written">Files that are new or have another content.</param>
/// <param name="Unchanged">Files that were left as they are.</param>
/// <param name="Deleted">Files of the last publication that are gone.</param>
/// <param name="Diagnostics">With an error among them nothing was touched.</param>
sealed record WriteResult(int Written, int Unchanged, int Deleted, ImmutableArray<Diagnostic> Diagnostics)
{
    internal static WriteResult Untouched(ImmutableArray<Diagnostic> diagnostics) => new(0, 0, 0, diagnostics);

    internal static WriteResult Of(Comparison comparison, ImmutableArray<Diagnostic> diagnostics) =>
        new(comparison.Changed.Length, comparison.Unchanged.Length, comparison.Deleted.Length, diagnostics);
}
