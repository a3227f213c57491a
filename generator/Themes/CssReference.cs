namespace PublicitySite.Themes;

/// <summary>An address in a style sheet: of <c>url(…)</c> or <c>@import "…"</c>.</summary>
/// <param name="Start">Where its first character stands.</param>
/// <param name="Text">Without quotes.</param>
readonly record struct CssReference(int Start, string Text)
{
    internal int End => Start + Text.Length;

    /// <summary>The whole statement, where the address stands in <c>@import "….css"</c>.</summary>
    internal CssImport? Import { get; init; }

    /// <summary>Leads to a file beside the style sheet, not to another site, not into the page, no data of its own.</summary>
    internal bool IsRelative => Text.Length > 0 && Text[0] is not ('/' or '#') && !Text.Contains(':', StringComparison.Ordinal);

    /// <summary>All in order.</summary>
    internal static IEnumerable<CssReference> In(string css)
    {
        for (var at = 0; Next(css, at) is { } reference; at = reference.End)
            yield return reference;
    }

    static CssReference? Next(string css, int from)
    {
        var url = css.IndexOf("url(", from, StringComparison.OrdinalIgnoreCase);
        var import = css.IndexOf("@import", from, StringComparison.OrdinalIgnoreCase);
        if (import >= 0 && (url < 0 || import < url))
            return AfterImport(css, import);
        return url < 0 ? null : Inside(css, url + "url(".Length, ')');
    }

    static CssReference? AfterImport(string css, int start)
    {
        var at = SkipSpace(css, start + "@import".Length);
        if (at >= css.Length || css[at] is not ('"' or '\''))
            return Next(css, at);
        if (Inside(css, at, ';') is not { } address)
            return null;
        var end = css.IndexOf(';', address.End);
        return end < 0 || !address.Text.EndsWith(".css", StringComparison.Ordinal) ? address : address with { Import = new(start, end + 1, css[(address.End + 1)..end].Trim()) };
    }

    /// <summary>From a quote to its fellow; without quotes to the closing character.</summary>
    static CssReference? Inside(string css, int at, char closing)
    {
        at = SkipSpace(css, at);
        if (at < css.Length && css[at] is '"' or '\'')
            closing = css[at++];
        var end = css.IndexOf(closing, at);
        return end < 0 ? null : new(at, css[at..end].TrimEnd());
    }

    static int SkipSpace(string css, int at)
    {
        while (at < css.Length && char.IsWhiteSpace(css[at]))
            at++;
        return at;
    }
}

/// <summary>An <c>@import</c> as it stands in a style sheet.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its semicolon.</param>
/// <param name="Media">For which media; empty for all.</param>
readonly record struct CssImport(int Start, int End, string Media);
