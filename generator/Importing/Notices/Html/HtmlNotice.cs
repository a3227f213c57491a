using AngleSharp.Html.Parser;
using PublicitySite.Diagnostics;

namespace PublicitySite.Importing.Notices.Html;

/// <summary>An old web page as one tree of blocks.</summary>
static class HtmlNotice
{
    internal static bool IsPage(ReadOnlySpan<byte> bytes) => HtmlText.Decode(bytes) is var text && text.Contains('<', StringComparison.Ordinal) && text.Contains('>', StringComparison.Ordinal);

    /// <param name="bytes">The page as it was saved.</param>
    /// <param name="pictures">Files that lie beside it, by the address that the page writes; none for another site's.</param>
    internal static Result<BroughtDocument> Read(ReadOnlyMemory<byte> bytes, Func<string, ReadOnlyMemory<byte>?> pictures)
    {
        using var page = new HtmlParser().ParseDocument(HtmlText.Decode(bytes.Span));
        if (HtmlArticle.In(page) is not { } article)
            return new(new() { Blocks = [] }, []);
        var reader = new HtmlBlocks(pictures);
        return new(reader.Read(article) with { Facts = HtmlFacts.Extract(page, article) }, []);
    }
}
