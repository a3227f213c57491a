using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Html;

namespace PublicitySite.Importing.Notices.Html;

/// <summary>An old web page as one tree of blocks.</summary>
static class HtmlNotice
{
    internal static bool IsPage(ReadOnlySpan<byte> bytes) =>
        HtmlText.Decode(bytes) is var text && text.Contains('<', StringComparison.Ordinal) && text.Contains('>', StringComparison.Ordinal);

    /// <param name="bytes">The page as it was saved.</param>
    /// <param name="pictures">Files that lie beside it, by the address that the page writes; none for another site's.</param>
    internal static Result<ImportedDocument> Read(ReadOnlyMemory<byte> bytes, Func<string, ReadOnlyMemory<byte>?> pictures)
    {
        using var page = new HtmlParser().ParseDocument(HtmlText.Decode(bytes.Span));
        if (HtmlArticle.In(page) is not { } article)
            return new(new() { Blocks = [] }, []);
        var reader = new HtmlBlocks(pictures);
        return new(reader.Read(article) with { Facts = HtmlFacts.Extract(page, article) }, []);
    }
}

/// <summary>
/// The part of a page that is the document: what systems of government sites mark as it, or else the part with most text.
/// </summary>
static class HtmlArticle
{
    /// <summary>Letters that a document has at least.</summary>
    const int Least = 20;

    static readonly string[] Marked =
    [
        "#zoom", "#Zoom", "#UCAP-CONTENT", ".UCAPCONTENT", "ucapcontent", ".TRS_Editor", ".TRS_UEDITOR", ".Custom_UnionStyle",
        "#vsb_content", ".v_news_content",
        ".zoom", ".pages_content", ".article-content", ".article_content", "#article", ".article", "#content", ".content", "article",
        ".WordSection1", ".Section1",
    ];

    internal static IElement? In(IDocument page) =>
        Marked.SelectMany(selector => page.QuerySelectorAll(selector)).FirstOrDefault(element => Letters(element) >= Least)
        ?? page.QuerySelectorAll("div, td, article, section, body").MaxBy(Density);

    static int Letters(INode element) => element.TextContent.Count(char.IsLetterOrDigit);

    /// <summary>Text that stands in an element itself or in its paragraphs, links left out.</summary>
    static int Density(IElement element) => element.ChildNodes
        .Where(node => node is IText
            || (node is IElement child && child.LocalName is "p" or "h1" or "h2" or "h3" or "span" or "b" or "strong" or "font" or "table"))
        .Sum(node => Letters(node) - (node is IElement child ? child.QuerySelectorAll("a").Sum(Letters) * 2 : 0));
}

/// <summary>What the head of a page says, as government sites write it (ArticleTitle, PubDate, ContentSource).</summary>
static class HtmlFacts
{
    /// <param name="page">The whole page.</param>
    /// <param name="article">The part of it that is the document.</param>
    internal static PageFacts Extract(IDocument page, IElement article) => new(
        CleanText.Clean(Meta(page, "ArticleTitle") is { Length: > 0 } title ? title : TitleAbove(page, article)),
        CleanText.Clean(Meta(page, "ContentSource")),
        Meta(page, "PubDate") is { Length: >= 10 } date ? CivilDate.Guess(date[..10]) : null);

    static string TitleAbove(IDocument page, IElement article) =>
        page.QuerySelectorAll("h1").Where(title => !article.Contains(title)).ToArray() is [var only] ? only.TextContent : "";

    static string Meta(IDocument page, string name) =>
        page.QuerySelectorAll("meta[name]").FirstOrDefault(meta => string.Equals(
            meta.GetAttribute("name"),
            name,
            StringComparison.OrdinalIgnoreCase))?.GetAttribute("content")?.Trim() ?? "";
}
