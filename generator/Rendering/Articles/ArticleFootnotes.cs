using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace PublicitySite.Rendering.Articles;

/// <summary>The notes at the end of an article.</summary>
sealed class ArticleFootnotes : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"注释\">");
        renderer.WriteLine("<ol>");
        foreach (var footnote in obj.OfType<Footnote>())
        {
            renderer.Write($"<li id=\"fn{footnote.Order}\">");
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
        renderer.WriteLine("</section>");
    }
}

/// <summary>The numbers in the text that lead to a note, and the ways back.</summary>
sealed class ArticleFootnoteLinks : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (!renderer.EnableHtmlForInline)
            return;
        var number = obj.Footnote.Order;
        renderer.Write(obj.IsBackLink
            ? $"<a class=\"footnote-back\" href=\"#fnref{obj.Index}\" role=\"doc-backlink\" aria-label=\"回到正文注释 {number} 处\">↑</a>"
            : $"<sup><a id=\"fnref{obj.Index}\" href=\"#fn{number}\" role=\"doc-noteref\" aria-label=\"注释 {number}\">{number}</a></sup>");
    }
}
