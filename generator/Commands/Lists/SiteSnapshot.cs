using System.Collections.Immutable;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Commands.Lists;

/// <summary>The site folder as a command finds it.</summary>
sealed record SiteSnapshot
{
    internal required SourceTree Sources { get; init; }

    internal required SiteContent Content { get; init; }

    /// <summary>What is wrong with what was read.</summary>
    internal required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    internal required DateOnly Today { get; init; }

    /// <summary>Without a value where the folder has no readable <c>site.yaml</c>.</summary>
    internal static Result<SiteSnapshot> Read(string site, DateOnly? today, Clock clock)
    {
        var sources = SourceFolder.Read(site);
        if (sources.Value is not { } tree)
            return new(null, sources.Diagnostics);
        var content = SiteReader.Read(tree);
        return content.Value is not { } value
            ? new(null, [.. sources.Diagnostics, .. content.Diagnostics])
            : new(
                new()
                {
                    Sources = tree,
                    Content = value,
                    Diagnostics = [.. sources.Diagnostics, .. content.Diagnostics],
                    Today = today ?? clock.TodayIn(value.Site.Zone),
                },
                []);
    }

    /// <summary>Everything that the build of the folder says, in order.</summary>
    internal ImmutableArray<Diagnostic> BuildDiagnostics() => Build.Run(Sources, new(Content, Diagnostics), Today).Diagnostics;
}
