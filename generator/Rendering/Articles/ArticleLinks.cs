using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PublicitySite.Diagnostics;

namespace PublicitySite.Rendering.Articles;

/// <summary>Links to where their targets are published, and pictures; what must not go out is a finding and only its text stays.</summary>
sealed class ArticleLinks : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var article = (ArticleRenderer)renderer;
        if (!renderer.EnableHtmlForInline)
            renderer.WriteChildren(obj);
        else if (obj.IsImage)
            WritePicture(article, obj);
        else
            WriteLink(article, obj);
    }

    static void WriteLink(ArticleRenderer article, LinkInline link)
    {
        var target = ArticleLink.Resolve(link.Url ?? "", article.Text.Start.File, article.Page);
        if (Refusal(target, article.Text.PlaceOf(link.Span.Start)) is { } refusal)
        {
            article.Add(refusal);
            article.WriteChildren(link);
            return;
        }

        if (target.Kind == ArticleLinkKind.Outside)
            WriteWayOut(article, new(target.Address));
        else
            article.Write("<a href=\"").WriteEscapeUrl(target.Address).Write('"');
        WriteTitle(article, link);
        article.Write('>');
        article.WriteChildren(link);
        article.Write("</a>");
    }

    static Diagnostic? Refusal(ArticleLink target, SourceLocation location) => target.Kind switch
    {
        ArticleLinkKind.Unsafe => ArticleDiagnostics.UnsafeLink(location, target.Address),
        ArticleLinkKind.LeavesSite => ArticleDiagnostics.LeavesSite(location, target.Address),
        ArticleLinkKind.NoAddress => ArticleDiagnostics.NoAddress(location, target.Address),
        _ => null,
    };

    /// <summary>
    /// Where a notice stands on the way, the true address goes with the link, for paper and for whoever looks through the page.
    /// </summary>
    static void WriteWayOut(ArticleRenderer article, Uri target)
    {
        var notice = article.Outside?.NoticeFor(target, article.Page);
        article.Write("<a href=\"").WriteEscape(notice ?? target.AbsoluteUri).Write('"');
        if (article.Outside?.IsElsewhere(target) is false)
            return;
        article.Write(
            notice is null ? " class=\"external\" rel=\"external noopener\"" : " class=\"external\" rel=\"nofollow\" data-address=\"");
        if (notice is not null)
            article.WriteEscape(target.AbsoluteUri).Write('"');
    }

    static void WritePicture(ArticleRenderer article, LinkInline picture)
    {
        var (location, url) = (article.Text.PlaceOf(picture.Span.Start), picture.Url ?? "");
        var source = ArticleLink.Resolve(url, article.Text.Start.File, article.Page);
        if (source.Kind != ArticleLinkKind.Inside || url is "" or ['#' or '?', ..])
            article.Add(ArticleDiagnostics.OutsidePicture(location, url));
        if (IsBlank(picture))
            article.Add(ArticleDiagnostics.NoAlt(location, url));
        if (source.Kind != ArticleLinkKind.Inside)
            return;
        if (ArticlePicture.Resolve(url, article.Text.Start.File) is { } beside && article.Pictures?.TryTake(beside) is false)
        {
            article.Add(ArticleDiagnostics.PictureMissing(location, url));
            return;
        }

        article.Write("<img src=\"").WriteEscapeUrl(source.Address).Write("\" alt=\"");
        article.EnableHtmlForInline = false;
        article.WriteChildren(picture);
        article.EnableHtmlForInline = true;
        article.Write('"');
        WriteTitle(article, picture);
        article.Write(" loading=\"lazy\">");
    }

    static bool IsBlank(LinkInline picture) => !picture.Descendants().Any(part => part switch
    {
        LiteralInline literal => !literal.Content.AsSpan().IsWhiteSpace(),
        CodeInline => true,
        _ => false,
    });

    static void WriteTitle(ArticleRenderer article, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
            article.Write(" title=\"").WriteEscape(link.Title).Write('"');
    }
}
