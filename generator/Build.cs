using System.Collections.Immutable;
using PublicitySite.Checking;
using PublicitySite.Checking.Attachments;
using PublicitySite.Checking.Privacy;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Pdf;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Rendering;
using PublicitySite.Themes;
using PublicitySite.Validation;

namespace PublicitySite;

/// <summary>The whole program as one pure function: what was read and today in, files and diagnostics out.</summary>
static class Build
{
    /// <param name="sources">The site folder: theme, attachments and photos are taken from it.</param>
    /// <param name="content">What the records in it say; without a value nothing is built.</param>
    /// <param name="today">The day the site is built for, in the site's zone.</param>
    /// <param name="begins">Told of each stage as it begins.</param>
    internal static BuildResult Run(SourceTree sources, Result<SiteContent> content, DateOnly today, Action<Stage>? begins = null)
    {
        if (content.Value is not { } site)
            return Stopped(content.Diagnostics);

        begins?.Invoke(Stage.Validation);
        var whole = !AnyError(content.Diagnostics);
        var theme = Theme.Load(sources, site.Site.Theme, Layouts.All);
        ImmutableArray<Diagnostic> diagnostics = [.. content.Diagnostics, .. theme.Diagnostics, .. Rules.Check(site, whole, today)];
        if (theme.Value is null)
            return Stopped(diagnostics);

        begins?.Invoke(Stage.Pages);
        var index = new SiteIndex(site, today);
        var pages = SitePlan.Make(index);

        begins?.Invoke(Stage.Rendering);
        var rendered = SiteRenderer.Render(sources, index, pages, theme.Value);

        // Errors so far do not end the run: whoever mends them is told at once what else would have stopped the publication.
        begins?.Invoke(Stage.Checking);
        diagnostics = [.. diagnostics, .. rendered.Diagnostics, .. Checked(sources, rendered.Files, index, site, whole)];
        return AnyError(diagnostics)
            ? Stopped(diagnostics)
            : new(rendered.Files, Told(diagnostics), PageCounts.Count(rendered.Pages));
    }

    static IEnumerable<Diagnostic> Checked(
        SourceTree sources, ImmutableArray<OutputFile> files, SiteIndex index, SiteContent site, bool whole)
    {
        var contacts = DeclaredContacts.Collect(index);
        return
        [
            // Where a file could not be read, links lead to pages that are missing for that reason alone.
            .. whole ? SiteCheck.Run(files, site.Site.IsFriendly, HostMarkup.Scan(HostFiles(sources, site.Site.Host))) : [],
            .. PrivacyScan.Run(files, contacts),
            .. AttachmentCheck.Run(files, Reviews(site), contacts, PdfTools.Installed),
        ];
    }

    static IEnumerable<SourceFile> HostFiles(SourceTree sources, HostPortal host) =>
        new[] { host.Header, host.Footer }
            .Select(part => part?.SourcePath is { } path ? sources.Find(path) : null)
            .OfType<SourceFile>()
            .Distinct();

    static ImmutableArray<Review> Reviews(SiteContent site) =>
    [
        .. from notice in site.Notices
           from attachment in notice.Attachments
           let reviewed = attachment.Reviewed
           where reviewed is not null
           select new Review(attachment.SourcePath, reviewed.Sha256, reviewed.Origin),
    ];

    static bool AnyError(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    static BuildResult Stopped(IEnumerable<Diagnostic> diagnostics) => new([], Told(diagnostics), []);

    /// <summary>In order; whatever they quote, no personal number stands in them.</summary>
    static ImmutableArray<Diagnostic> Told(IEnumerable<Diagnostic> diagnostics) => Diagnostic.Sort(diagnostics.Select(Redaction.Redact));
}
