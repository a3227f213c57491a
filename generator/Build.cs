using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite;

/// <summary>The whole program as one pure function: what was read and today in, files and findings out.</summary>
static class Build
{
    /// <param name="sources">The site folder: theme, attachments and photos are taken from it.</param>
    /// <param name="content">What the records in it say; without a value nothing is built.</param>
    /// <param name="today">The day the site is built for, in the site's zone.</param>
    /// <param name="begins">Told of each stage as it begins.</param>
    internal static BuildResult Run(SourceTree sources, Read<SiteContent> content, DateOnly today, Action<Stage>? begins = null)
    {
        _ = (sources, today);
        begins?.Invoke(Stage.Validation);
        return new([], Diagnostic.Sort(content.Findings), []);
    }
}
