using System.Collections.Immutable;

namespace PublicitySite.Diagnostics;

/// <summary>One finding about the content, the theme or the output.</summary>
sealed record Diagnostic
{
    internal required DiagnosticDescriptor Descriptor { get; init; }

    internal required SourceLocation Location { get; init; }

    /// <summary>What is wrong and what was found.</summary>
    internal required LocalizedText Message { get; init; }

    /// <summary>How to write it right.</summary>
    internal required LocalizedText Help { get; init; }

    internal string Code => Descriptor.Code;

    internal Severity Severity => Descriptor.Severity;

    /// <summary>By file, place, code, text: the order in which diagnostics are always printed.</summary>
    internal static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(d => d.Location.File, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Sheet, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Line)
            .ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Location.Cell?.Length)
            .ThenBy(d => d.Location.Cell, StringComparer.Ordinal)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message.Chinese, StringComparer.Ordinal),
    ];
}
