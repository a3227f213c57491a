using System.Collections.Immutable;

namespace PublicitySite.Diagnostics;

/// <summary>A value, if it could be made whole, and all diagnostics on the way. A value may come with warnings.</summary>
sealed record Result<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>No value, and why.</summary>
    public static implicit operator Result<T>(Diagnostic diagnostic) => new(null, [diagnostic]);
}
