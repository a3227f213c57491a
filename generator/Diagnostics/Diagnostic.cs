using System.Collections.Immutable;

namespace PublicitySite.Diagnostics;

/// <summary>One finding about the content, the theme or the output.</summary>
sealed record Diagnostic
{
    internal required FindingKind Kind { get; init; }

    internal required Place Place { get; init; }

    /// <summary>What is wrong and what was found.</summary>
    internal required Wording Message { get; init; }

    /// <summary>How to write it right.</summary>
    internal required Wording Help { get; init; }

    internal string Code => Kind.Code;

    internal Severity Severity => Kind.Severity;

    /// <summary>By file, place, code, text: the order in which findings are always printed.</summary>
    internal static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(d => d.Place.File, StringComparer.Ordinal)
            .ThenBy(d => d.Place.Sheet, StringComparer.Ordinal)
            .ThenBy(d => d.Place.Line)
            .ThenBy(d => d.Place.Column)
            .ThenBy(d => d.Place.Cell?.Length)
            .ThenBy(d => d.Place.Cell, StringComparer.Ordinal)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message.Chinese, StringComparer.Ordinal),
    ];
}
