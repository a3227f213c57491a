using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Text;

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

/// <summary>The text of a page whatever its encoding: old ones are in GB2312 and say so, or not.</summary>
static partial class HtmlText
{
    const int Head = 4096;

    // A page that is valid UTF-8 is UTF-8, though it may still declare what it was before it was converted.
    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = TextDecoding.EncodingOf(bytes);
        return (mark == 0 && encoding == TextDecoding.Gb18030 ? Declared(bytes) : encoding).GetString(bytes[mark..]);
    }

    static Encoding Declared(ReadOnlySpan<byte> bytes)
    {
        var name = Charset.Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)])).Groups[1].Value.ToLowerInvariant();
        return name is "" or "gb2312" or "gbk" or "gb18030" or "utf-8" or "utf8"
            ? TextDecoding.Gb18030
            : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? TextDecoding.Gb18030;
    }

    [GeneratedRegex("""charset\s*=\s*["']?([A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase)]
    static partial Regex Charset { get; }
}
