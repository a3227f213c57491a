using AngleSharp.Dom;

namespace PublicitySite.Importing.Notices.Html;

/// <summary>The part of a page that is the document: what systems of government sites mark as it, or else the part with most text.</summary>
static class HtmlArticle
{
    /// <summary>Letters that a document has at least.</summary>
    const int Least = 20;

    static readonly string[] Marked =
    [
        "#zoom", "#Zoom", "#UCAP-CONTENT", ".UCAPCONTENT", "ucapcontent", ".TRS_Editor", ".TRS_UEDITOR", ".Custom_UnionStyle", "#vsb_content", ".v_news_content",
        ".zoom", ".pages_content", ".article-content", ".article_content", "#article", ".article", "#content", ".content", "article", ".WordSection1", ".Section1",
    ];

    internal static IElement? In(IDocument page) =>
        Marked.SelectMany(selector => page.QuerySelectorAll(selector)).FirstOrDefault(element => Letters(element) >= Least)
        ?? page.QuerySelectorAll("div, td, article, section, body").MaxBy(Density);

    static int Letters(INode element) => element.TextContent.Count(char.IsLetterOrDigit);

    /// <summary>Text that stands in an element itself or in its paragraphs, links left out.</summary>
    static int Density(IElement element) => element.ChildNodes
        .Where(node => node is IText || (node is IElement child && child.LocalName is "p" or "h1" or "h2" or "h3" or "span" or "b" or "strong" or "font" or "table"))
        .Sum(node => Letters(node) - (node is IElement child ? child.QuerySelectorAll("a").Sum(Letters) * 2 : 0));
}
