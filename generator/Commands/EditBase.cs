using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Commands;

/// <summary>The site folder as a command finds it.</summary>
sealed record EditBase
{
    internal required SourceTree Sources { get; init; }

    internal required SiteContent Content { get; init; }

    /// <summary>What is wrong with what was read.</summary>
    internal required ImmutableArray<Diagnostic> Findings { get; init; }

    internal required DateOnly Today { get; init; }

    /// <summary>Without a value where the folder has no readable <c>site.yaml</c>.</summary>
    internal static Read<EditBase> Read(string site, DateOnly? today, Clock clock)
    {
        var sources = SourceFolder.Read(site);
        if (sources.Value is not { } tree)
            return new(null, sources.Findings);
        var content = SiteReader.Read(tree);
        return content.Value is not { } value
            ? new(null, [.. sources.Findings, .. content.Findings])
            : new(
                new()
                {
                    Sources = tree,
                    Content = value,
                    Findings = [.. sources.Findings, .. content.Findings],
                    Today = today ?? clock.TodayIn(value.Site.Zone),
                },
                []);
    }

    /// <summary>Everything that the build of the folder says, in order.</summary>
    internal ImmutableArray<Diagnostic> BuildFindings() => Build.Run(Sources, new(Content, Findings), Today).Diagnostics;
}
