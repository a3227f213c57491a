using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PublicitySite.Rendering;

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
        var target = ArticleLink.Of(link.Url ?? "", article.Text.Start.File, article.Page);
        if (target.Kind is LinkKind.Unsafe or LinkKind.LeavesSite)
        {
            var place = article.Text.PlaceOf(link.Span.Start);
            article.Add(target.Kind == LinkKind.Unsafe
                ? ArticleFindings.UnsafeLink(place, target.Address)
                : ArticleFindings.LeavesSite(place, target.Address));
            article.WriteChildren(link);
            return;
        }

        article.Write("<a href=\"").WriteEscapeUrl(target.Address).Write('"');
        WriteTitle(article, link);
        article.Write(target.Kind == LinkKind.Outside ? " class=\"external\" rel=\"noopener\">" : ">");
        article.WriteChildren(link);
        article.Write("</a>");
    }

    static void WritePicture(ArticleRenderer article, LinkInline picture)
    {
        var (place, url) = (article.Text.PlaceOf(picture.Span.Start), picture.Url ?? "");
        var source = ArticleLink.Of(url, article.Text.Start.File, article.Page);
        if (source.Kind != LinkKind.Inside || url is "" or ['#' or '?', ..])
            article.Add(ArticleFindings.OutsidePicture(place, url));
        if (IsBlank(picture))
            article.Add(ArticleFindings.NoAlt(place, url));
        if (source.Kind != LinkKind.Inside)
            return;
        if (ArticlePicture.Of(url, article.Text.Start.File) is { } beside && article.Pictures?.TryTake(beside) is false)
        {
            article.Add(ArticleFindings.PictureMissing(place, url));
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
