using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PublicitySite.Rendering;

/// <summary>Headings with ids, and their entries in the contents list.</summary>
sealed class ArticleHeadings : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var article = (ArticleRenderer)renderer;
        var (id, level) = article.Numbers.Next(obj.Level);
        article.Add(new Pages.Heading(id, PlainText(obj.Inline), level));
        renderer.EnsureLine();
        renderer.Write($"<h{level} id=\"{id}\">");
        renderer.WriteLeafInline(obj);
        renderer.WriteLine($"</h{level}>");
    }

    static string PlainText(ContainerInline? inline)
    {
        var text = new StringBuilder();
        foreach (var part in inline?.Descendants() ?? [])
        {
            switch (part)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
            }
        }

        return text.ToString().Trim();
    }
}
