using System.Collections.Immutable;

namespace PublicitySite.Diagnostics;

/// <summary>A value, if it could be made whole, and all findings on the way. A value may come with warnings.</summary>
sealed record Read<T>(T? Value, ImmutableArray<Diagnostic> Findings)
    where T : class;
