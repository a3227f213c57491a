using PublicitySite.Diagnostics;

namespace PublicitySite.Importing.Notices;

/// <summary>What the import was not sure of, before the line is known that it belongs to.</summary>
sealed record ImportWarning(DiagnosticDescriptor Descriptor, LocalizedText Message, LocalizedText Help)
{
    internal Diagnostic At(string file, int line) => Descriptor.At(SourceLocation.OfFile(file) with { Line = line }, Message, Help);
}
