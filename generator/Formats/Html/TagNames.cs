using System.Collections.Frozen;
using System.Text;

namespace PublicitySite.Formats.Html;

/// <summary>Names of tags as strings, without a new string for each of the millions that a large site has.</summary>
static class TagNames
{
    static readonly FrozenDictionary<ulong, string> Known = new[]
    {
        "a", "article", "aside", "b", "body", "br", "caption", "code", "dd", "details", "div", "dl", "dt", "em", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "img", "input", "label", "legend", "li", "link",
        "main", "mark",
        "meta", "nav", "ol", "p", "path", "pre", "s", "script", "section", "small", "span", "strong", "sub", "summary", "sup", "svg",
        "table",
        "tbody", "td", "tfoot", "th", "thead", "time", "title", "tr", "u", "ul", "use",
    }.ToFrozenDictionary(name => Packed(Encoding.ASCII.GetBytes(name)));

    static readonly FrozenSet<string> Void = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    internal static string Find(ReadOnlySpan<byte> name) =>
        name.Length <= sizeof(ulong) && Known.TryGetValue(Packed(name), out var known) ? known : Encoding.UTF8.GetString(name);

    /// <summary>The element has no end tag.</summary>
    internal static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>The bytes of a short name as one number.</summary>
    static ulong Packed(ReadOnlySpan<byte> name)
    {
        var packed = 0UL;
        foreach (var letter in name)
            packed = (packed << 8) | letter;
        return packed;
    }
}
