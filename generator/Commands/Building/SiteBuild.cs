using PublicitySite.Commands.Cli;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Commands.Building;

/// <summary>What <c>build</c> and <c>check</c> have in common: from the site folder on the disk to files in memory.</summary>
/// <param name="Today">The day it was built for.</param>
/// <param name="Result">Files and diagnostics.</param>
sealed record SiteBuild(DateOnly Today, BuildResult Result)
{
    /// <param name="site">The site folder.</param>
    /// <param name="today">The day to build for; today in the site's zone where none was given.</param>
    /// <param name="clock">Asked only for that.</param>
    /// <param name="begins">Told of each stage as it begins.</param>
    internal static SiteBuild Run(string site, DateOnly? today, Clock clock, Action<Stage> begins)
    {
        begins(Stage.Reading);
        var sources = SourceFolder.Read(site);
        if (sources.Value is null)
        {
            return new(today ?? default, new([], sources.Diagnostics, []));
        }

        var content = SiteReader.Read(sources.Value);
        var day = today ?? clock.TodayIn(content.Value?.Site.Zone ?? Zones.Default);
        var result = Build.Run(sources.Value, content with { Diagnostics = [.. sources.Diagnostics, .. content.Diagnostics] }, day, begins);
        return new(day, result);
    }
}
