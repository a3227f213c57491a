namespace PublicitySite.Diagnostics;

/// <summary>The diagnostics of one file as they come up, and whether what is read from it may be used.</summary>
sealed class DiagnosticBag
{
    readonly List<Diagnostic> diagnostics = [];
    bool leftOut;

    /// <summary>No error so far, and nothing that it depends on failed.</summary>
    internal bool IsWhole => !leftOut && !diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    internal IReadOnlyList<Diagnostic> All => diagnostics;

    internal void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    internal void AddRange(IEnumerable<Diagnostic> more) => diagnostics.AddRange(more);

    /// <summary>Leaves the record out without a diagnostic: another file, which it depends on, failed and says why.</summary>
    internal void LeaveOut() => leftOut = true;

    /// <summary>The diagnostics, with the value if it is whole.</summary>
    internal Result<T> With<T>(T? value)
        where T : class => new(IsWhole ? value : null, [.. diagnostics]);
}
