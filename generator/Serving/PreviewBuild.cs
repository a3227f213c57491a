using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Serving;

/// <summary>What one reading and building of the site folder came to.</summary>
sealed record PreviewBuild
{
    /// <summary>The whole site; empty where a diagnostic stops it.</summary>
    internal required ImmutableArray<OutputFile> Files { get; init; }

    /// <summary>In the order in which they are printed.</summary>
    internal required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What the records say; null where there is no readable <c>site.yaml</c>.</summary>
    internal required SiteContent? Content { get; init; }

    /// <summary>The day it was built for.</summary>
    internal required DateOnly Today { get; init; }

    /// <summary>It was asked for, and need not be today.</summary>
    internal bool IsChosenDay { get; init; }

    /// <summary>A file could not be opened: another program may hold it for a moment, as Excel does while it saves.</summary>
    internal required bool HasLockedFile { get; init; }

    internal bool Stopped => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
