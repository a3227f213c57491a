using AngleSharp.Dom;
using PublicitySite.Formats.Text;

namespace PublicitySite.Importing.Notices.Html;

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
        page.QuerySelectorAll("meta[name]").FirstOrDefault(meta => string.Equals(meta.GetAttribute("name"), name, StringComparison.OrdinalIgnoreCase))?.GetAttribute("content")?.Trim() ?? "";
}
