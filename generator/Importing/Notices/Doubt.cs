using PublicitySite.Diagnostics;

namespace PublicitySite.Importing;

/// <summary>What the import was not sure of, before the line is known that it belongs to.</summary>
sealed record Doubt(FindingKind Kind, Wording Message, Wording Help)
{
    internal Diagnostic At(string file, int line) => Kind.At(Place.OfFile(file) with { Line = line }, Message, Help);
}
