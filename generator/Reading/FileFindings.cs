using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>The findings of one file as they come up, and whether what is read from it may be used.</summary>
sealed class FileFindings
{
    readonly List<Diagnostic> findings = [];
    bool leftOut;

    /// <summary>No error so far, and nothing that it depends on failed.</summary>
    internal bool IsWhole => !leftOut && !findings.Exists(finding => finding.Severity == Severity.Error);

    internal IReadOnlyList<Diagnostic> All => findings;

    internal void Add(Diagnostic finding) => findings.Add(finding);

    internal void AddRange(IEnumerable<Diagnostic> more) => findings.AddRange(more);

    /// <summary>Leaves the record out without a finding: another file, which it depends on, failed and says why.</summary>
    internal void LeaveOut() => leftOut = true;

    /// <summary>The findings, with the value if it is whole.</summary>
    internal Read<T> With<T>(T? value)
        where T : class => new(IsWhole ? value : null, [.. findings]);
}
