using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Reading;

namespace PublicitySite.Commands;

/// <summary>What would become of the site if a change were made: a change that brings an error is not made.</summary>
/// <param name="Findings">Those that were not there before, in order.</param>
/// <param name="All">Everything that the build of the changed folder says.</param>
sealed record EditOutcome(ImmutableArray<Diagnostic> Findings, ImmutableArray<Diagnostic> All)
{
    internal bool IsRefused => Findings.Any(finding => finding.Severity == Severity.Error);

    internal static EditOutcome Of(EditBase before, SiteEdit edit)
    {
        var sources = edit.ApplyTo(before.Sources);
        var after = Build.Run(sources, SiteReader.Read(sources), before.Today).Diagnostics;
        if (after.IsEmpty)
            return new([], []);
        var known = before.BuildFindings().Select(Essence).ToHashSet();
        return new([.. after.Where(finding => !known.Contains(Essence(finding)))], after);
    }

    /// <summary>Lines move when something is written above them; that makes no new finding.</summary>
    static (string Code, string File, string Message) Essence(Diagnostic finding) => (finding.Code, finding.Place.File, finding.Message.Chinese);
}
