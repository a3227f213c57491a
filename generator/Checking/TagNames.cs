using System.Collections.Frozen;
using System.Text;

namespace PublicitySite.Checking;

/// <summary>Names of tags as strings, without a new string for each of the millions that a large site has.</summary>
static class TagNames
{
    static readonly FrozenSet<string> Known = new[]
    {
        "a", "article", "aside", "b", "blockquote", "body", "br", "caption", "code", "dd", "details", "div", "dl", "dt", "em", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "img", "input", "label", "legend", "li", "link", "main", "mark",
        "meta", "nav", "ol", "p", "path", "pre", "s", "script", "section", "small", "span", "strong", "sub", "summary", "sup", "svg", "table",
        "tbody", "td", "tfoot", "th", "thead", "time", "title", "tr", "u", "ul", "use",
    }.ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenSet<string> Void = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    internal static string Of(ReadOnlySpan<byte> name)
    {
        Span<char> characters = stackalloc char[16];
        return name.Length <= characters.Length
            && Encoding.ASCII.TryGetChars(name, characters, out var length)
            && Lookup.TryGetValue(characters[..length], out var known)
                ? known
                : Encoding.UTF8.GetString(name);
    }

    /// <summary>The element has no end tag.</summary>
    internal static bool IsVoid(string name) => Void.Contains(name);
}
