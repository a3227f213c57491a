using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Images;
using PublicitySite.Pages;
using PublicitySite.Rendering.Articles;
using PublicitySite.Rendering.Data;
using PublicitySite.Rendering.Search;
using PublicitySite.Themes;

namespace PublicitySite.Rendering;

/// <summary>Makes every file of the site from its pages and from the files that go out as they are.</summary>
static class SiteRenderer
{
    internal static RenderedSite Render(SourceTree sources, SiteIndex index, ImmutableArray<Page> pages, Theme theme)
    {
        var planned = RenderPages(pages, theme, sources);
        ImmutableArray<Page> notices = [.. OutsidePage.Besides(index, pages, planned.SelectMany(page => page.Outside))];
        RenderedPage[] rendered = [.. planned, .. RenderPages(notices, theme, sources)];
        return new(
            [.. pages, .. notices],
            [
                .. rendered.Select(page => page.File),
                .. theme.Assets,
                .. CopiedFiles.Copy(sources, index, rendered.SelectMany(page => page.Pictures)),
                .. DataFiles.Render(index, pages),
                .. SearchFiles.Render(index, rendered.Select(page => page.Text).OfType<SearchText>()),
            ],
            // A fault of a template is one, on however many pages.
            [.. rendered.SelectMany(page => page.Diagnostics).Distinct()]);
    }

    static RenderedPage[] RenderPages(ImmutableArray<Page> pages, Theme theme, SourceTree sources)
    {
        var rendered = new RenderedPage[pages.Length];
        Parallel.For(0, pages.Length, place => rendered[place] = RenderPage(pages[place], theme, sources));
        return rendered;
    }

    static RenderedPage RenderPage(Page page, Theme theme, SourceTree sources)
    {
        var (pictures, outside) = (new ArticlePictures(sources), new OutsideLinks(page.Index.Site));
        var (article, diagnostics) = page.Text is { } text
            ? ArticleRenderer.Render(text, page.Address, pictures, outside)
            : new Result<Article>(Article.Empty, []);
        var view = page.View(article ?? Article.Empty, StructuredData.Render(page));
        var (html, faults) = theme.Render(view);
        return new(new(page.Address.Path, html), [.. diagnostics, .. faults], pictures.Taken, outside.Taken, SearchTextOf(page, article));
    }

    static SearchText? SearchTextOf(Page page, Article? article) =>
        article is not null && page is { Text: { } text, TextNumber: { } number, TextFile: { } file }
            ? new(number, file, page.Address, text.Paragraphs)
            : null;

    readonly record struct RenderedPage(
        OutputFile File, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyList<ArticlePicture> Pictures, IReadOnlyList<Uri> Outside,
        SearchText? Text);
}

/// <summary>
/// Attachments, portraits and pictures in texts: published only with the page that shows them, and byte for byte, but for what
/// pictures carry besides their pixels.
/// </summary>
static class CopiedFiles
{
    /// <param name="sources">The site folder.</param>
    /// <param name="index">What is published today.</param>
    /// <param name="pictures">What the texts of those pages show.</param>
    internal static IEnumerable<OutputFile> Copy(SourceTree sources, SiteIndex index, IEnumerable<ArticlePicture> pictures) =>
        from copy in Attachments(index).Concat(Photos(index))
            .Concat(pictures.Select(picture => (picture.SourcePath, picture.Address)))
            .Distinct()
        let source = sources.Find(copy.SourcePath)
        where source is not null
        select new OutputFile(copy.Address.Path, Published(source)) { Source = source.Path };

    /// <summary>A picture that is damaged goes on as it is, for the checks to find.</summary>
    static ReadOnlyMemory<byte> Published(SourceFile source) => PictureMetadata.Strip(source.Bytes) ?? source.Bytes;

    /// <summary>Two notices may have one attachment in common.</summary>
    static IEnumerable<(string SourcePath, Address Address)> Attachments(SiteIndex index) =>
        from notice in index.Notices
        from attachment in notice.Attachments
        select (attachment.SourcePath, Addresses.Attachment(notice, attachment));

    static IEnumerable<(string SourcePath, Address Address)> Photos(SiteIndex index) =>
        from holder in index.Titleholders
        let path = holder.Person.PhotoPath
        where path is not null
        select (path, Addresses.Photo(holder.List, path));
}

/// <summary>Every file of the site.</summary>
/// <param name="Pages">All of them: those of the plan, and the notices on the way to what the texts link to.</param>
/// <param name="Files">Pages, data files and copies.</param>
/// <param name="Diagnostics">On texts.</param>
sealed record RenderedSite(ImmutableArray<Page> Pages, ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics);
