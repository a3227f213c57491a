using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite;

/// <summary>What a build came to.</summary>
/// <param name="Files">The whole site; empty where a finding stops the publication.</param>
/// <param name="Diagnostics">All findings, in the order in which they are printed.</param>
/// <param name="Pages">How many pages of each kind there are, in the order in which they are printed.</param>
sealed record BuildResult(
    ImmutableArray<OutputFile> Files,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<PageCount> Pages)
{
    /// <summary>Nothing may be written: the published site stays as it was.</summary>
    internal bool Stopped => Diagnostics.Any(finding => finding.Severity == Severity.Error);
}

/// <summary>How many pages of one kind there are.</summary>
/// <param name="Kind">As people call it: 人选页, profiles.</param>
/// <param name="Count">At least 0.</param>
sealed record PageCount(Wording Kind, int Count);
