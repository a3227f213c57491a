using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Writing;

namespace PublicitySite.Commands;

/// <summary>What a run has to say when it is over.</summary>
sealed record BuildReport
{
    /// <summary>In the order in which they are printed.</summary>
    internal required ImmutableArray<Diagnostic> Findings { get; init; }

    internal required ImmutableArray<PageCount> Pages { get; init; }

    /// <summary>Null where nothing was to be written.</summary>
    internal required WriteResult? Output { get; init; }

    internal required TimeSpan Elapsed { get; init; }

    internal int PageCount => Pages.Sum(page => page.Count);

    internal int ExitCode => Count(Severity.Error) > 0 ? Commands.ExitCode.Stopped : Commands.ExitCode.Clean;

    internal int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    internal static BuildReport Of(BuildResult built, WriteResult? output, TimeSpan elapsed) => new()
    {
        Findings = Diagnostic.Sort([.. built.Diagnostics, .. output?.Findings ?? []]),
        Pages = built.Pages,
        Output = output,
        Elapsed = elapsed,
    };
}
