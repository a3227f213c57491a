using PublicitySite.Files;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Articles;

/// <summary>What kind of place a link of an article leads to.</summary>
enum ArticleLinkKind
{
    /// <summary>On this site, by a relative path, or on the same page.</summary>
    Inside,

    /// <summary>Another site.</summary>
    Outside,

    /// <summary>A mail or a telephone call.</summary>
    Contact,

    /// <summary>An address that could run a script, or that no browser should follow.</summary>
    Unsafe,

    /// <summary>Begins like an address of another site and is none: it has no host.</summary>
    NoAddress,

    /// <summary>From the root of the server or above the site's folder: breaks where the site lies in a sub-folder.</summary>
    LeavesSite,
}

/// <summary>A link of an article as its page prints it.</summary>
readonly record struct ArticleLink(ArticleLinkKind Kind, string Address)
{
    /// <param name="url">As written.</param>
    /// <param name="file">The file that it is written in.</param>
    /// <param name="page">The page that it will be printed on.</param>
    internal static ArticleLink Resolve(string url, string file, Address page) => Scheme(url) switch
    {
        "http" or "https" => Uri.TryCreate(url, UriKind.Absolute, out var outside) && outside.Host.Length > 0
            ? new(ArticleLinkKind.Outside, outside.AbsoluteUri)
            : new(ArticleLinkKind.NoAddress, url),
        "mailto" or "tel" => new(ArticleLinkKind.Contact, url),
        not null => new(ArticleLinkKind.Unsafe, url),
        null when url.StartsWith('/') || url.Contains('\\', StringComparison.Ordinal) => new(ArticleLinkKind.LeavesSite, url),
        null when url is "" or ['#' or '?', ..] => new(ArticleLinkKind.Inside, url),
        null => Relative(url, file, page),
    };

    /// <summary>What stands before a colon, unless the colon is part of a path: the browser would take it for a scheme.</summary>
    static string? Scheme(string url)
    {
        var end = url.AsSpan().IndexOfAny("/?#");
        var colon = url.AsSpan(0, end < 0 ? url.Length : end).IndexOf(':');
        return colon < 0 ? null : url[..colon].ToLowerInvariant();
    }

    static ArticleLink Relative(string url, string file, Address page)
    {
        var end = url.AsSpan().IndexOfAny("?#");
        var (path, rest) = end < 0 ? (url, "") : (url[..end], url[end..]);
        return RelativePath.Resolve(file, Uri.UnescapeDataString(path)) is { } target
            ? new(ArticleLinkKind.Inside, Published(target).From(page) + rest)
            : new(ArticleLinkKind.LeavesSite, url);
    }

    /// <summary>Where a file of the site folder, or a page named as such, stands in the finished site.</summary>
    static Address Published(string path)
    {
        var inside = ContentPaths.IsBelow(ContentPaths.Content, path) ? path[ContentPaths.Content.Length..] : path;
        return new(ContentPaths.Parse(ContentPaths.Content + inside) switch
        {
            ContentPath.ListSettings(var list) => $"lists/{list}.html",
            ContentPath.Summary(var list, var person) => $"honorees/{list}/{person}.html",
            ContentPath.Photo(var list, var photo) => $"honorees/{list}/{photo}",
            ContentPath.Scheme(var scheme) => $"schemes/{scheme}.html",
            _ when inside.EndsWith(".md", StringComparison.Ordinal) => inside[..^3] + ".html",
            _ => inside,
        });
    }
}
