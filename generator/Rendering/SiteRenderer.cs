using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Pages;

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
                .. CopiedFiles.Of(sources, index, rendered.SelectMany(page => page.Pictures)),
                .. DataFiles.Of(index, pages),
                .. SearchFiles.Of(index, rendered.Select(page => page.Text).OfType<SearchText>()),
            ],
            [.. rendered.SelectMany(page => page.Findings)]);
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
        var (article, findings) = page.Text is { } text
            ? MarkdownArticles.Render(text, page.Address, pictures, outside)
            : new Read<Article>(Article.Empty, []);
        var view = page.View(article ?? Article.Empty, StructuredData.Of(page));
        return new(new(page.Address.Path, theme.Render(view)), findings, pictures.Taken, outside.Taken, SearchTextOf(page, article));
    }

    static SearchText? SearchTextOf(Page page, Article? article) =>
        article is not null && page is { TextNumber: { } number, TextFile: { } file } ? new(number, file, page.Address, ReadableText.Of(article.Body)) : null;

    readonly record struct RenderedPage(
        OutputFile File, ImmutableArray<Diagnostic> Findings, IReadOnlyList<ArticlePicture> Pictures, IReadOnlyList<Uri> Outside, SearchText? Text);
}
