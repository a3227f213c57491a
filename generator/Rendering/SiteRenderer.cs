using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Pages;

namespace PublicitySite.Rendering;

/// <summary>Makes every file of the site from its pages and from the files that go out as they are.</summary>
static class SiteRenderer
{
    internal static (ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Findings) Render(
        SourceTree sources, SiteIndex index, ImmutableArray<Page> pages, Theme theme)
    {
        var rendered = new (OutputFile File, ImmutableArray<Diagnostic> Findings)[pages.Length];
        Parallel.For(0, pages.Length, place => rendered[place] = RenderPage(pages[place], theme));
        return (
            [
                .. rendered.Select(page => page.File),
                .. theme.Assets,
                .. CopiedFiles.Of(sources, index),
                .. DataFiles.Of(index, pages),
            ],
            [.. rendered.SelectMany(page => page.Findings)]);
    }

    static (OutputFile File, ImmutableArray<Diagnostic> Findings) RenderPage(Page page, Theme theme)
    {
        var (article, findings) = page.Text is { } text
            ? MarkdownArticles.Render(text, page.Address)
            : new Read<Article>(Article.Empty, []);
        var view = page.View(article ?? Article.Empty, StructuredData.Of(page));
        return (new(page.Address.Path, theme.Render(view)), findings);
    }
}
