using System.Text;
using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PublicitySite.Chinese;

namespace PublicitySite.Rendering.Articles;

/// <summary>
/// Headings with ids, and their entries in the contents list. Their numbers give them a class: the letters of 一、 are others than
/// those of （一） (GB/T 9704), whatever the writer marked them with.
/// </summary>
sealed partial class ArticleHeadings : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var article = (ArticleRenderer)renderer;
        var (id, level) = article.Numbers.Next(obj.Level);
        var text = PlainText(obj.Inline);
        article.Add(new Pages.Heading(id, text, level));
        renderer.EnsureLine();
        renderer.Write(ClassOf(text) is { } layer ? $"<h{level} id=\"{id}\" class=\"{layer}\">" : $"<h{level} id=\"{id}\">");
        renderer.WriteLeafInline(obj);
        renderer.WriteLine($"</h{level}>");
    }

    static string? ClassOf(string text) => SectionNumber.Begins(text)?.Layer switch
    {
        Layer.Chapter or Layer.Section => "chapter",
        Layer.First => "layer-1",
        Layer.Second => "layer-2",
        Layer.Third or Layer.Fourth => "layer-3",
        _ => AnnexNumber.IsMatch(text) ? "annex" : null,
    };

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

    [GeneratedRegex(@"^附件[0-9]*([\s：:]|$)")]
    static partial Regex AnnexNumber { get; }
}
