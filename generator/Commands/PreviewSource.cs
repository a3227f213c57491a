using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Reading;
using PublicitySite.Serving;
using PublicitySite.Writing;

namespace PublicitySite.Commands;

/// <summary>What a preview is made of: the site folder, and the published site that it is compared with.</summary>
/// <param name="Site">The site folder.</param>
/// <param name="Output">The output folder.</param>
/// <param name="Today">The day to look at; today in the site's zone where none was given.</param>
/// <param name="Clock">Asked at each build.</param>
sealed record PreviewSource(string Site, string Output, DateOnly? Today, Clock Clock)
{
    internal PreviewBuild Build()
    {
        var sources = SourceFolder.Read(Site);
        // What stands in the other files is right or wrong only together with the one that is missing.
        if (sources.Value is not { } tree || sources.Findings.Any(LayoutFindings.IsUnreadable))
            return new() { Files = [], Findings = sources.Findings, Content = null, Today = default, HasLockedFile = sources.Value is not null };
        var content = SiteReader.Read(tree);
        var day = Today ?? Clock.TodayIn(content.Value?.Site.Zone ?? Zones.Default);
        var result = PublicitySite.Build.Run(tree, content with { Findings = [.. sources.Findings, .. content.Findings] }, day);
        return new() { Files = result.Files, Findings = result.Diagnostics, Content = content.Value, Today = day, IsChosenDay = Today is not null, HasLockedFile = false };
    }

    internal Read<PublishedSite> Published() => PublishedFolder.LookAt(Output);

    /// <param name="path">One that the manifest of the output folder names.</param>
    internal byte[]? PublishedFile(string path) => CopiedFile.Read(Path.Join(Output, path)).Value;
}
