using PublicitySite.Diagnostics;

namespace PublicitySite.Formats.Yaml;

/// <summary>A value with the place it was read from, while checks still need to point at it.</summary>
sealed record Located<T>(T Value, SourceLocation Location);
