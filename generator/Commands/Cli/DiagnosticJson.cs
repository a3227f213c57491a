using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Cli;

/// <summary>A diagnostic for other programs. It has all its members; what it has no place for is null.</summary>
sealed record DiagnosticJson(
    string Code, string Severity, string File, int? Line, int? Column, string? Cell, string Message, string Help, string Page)
{
    internal static ImmutableArray<DiagnosticJson> Of(IEnumerable<Diagnostic> diagnostics, Language language) =>
        [.. diagnostics.Select(diagnostic => Of(diagnostic, language))];

    static DiagnosticJson Of(Diagnostic diagnostic, Language language) => new(
        diagnostic.Code,
        DiagnosticText.Name(diagnostic.Severity),
        diagnostic.Location.File,
        Position(diagnostic.Location.Line),
        Position(diagnostic.Location.Column),
        diagnostic.Location.Cell is { } cell ? $"{diagnostic.Location.Sheet}!{cell}" : null,
        diagnostic.Message.In(language),
        diagnostic.Help.In(language),
        diagnostic.Descriptor.Page);

    static int? Position(int position) => position > 0 ? position : null;
}
