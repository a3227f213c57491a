using System.Buffers;

namespace PublicitySite.Themes;

/// <summary>
/// Makes text safe inside elements and quoted attributes. Only the five characters that mean something in markup change:
/// the encoders of the framework would turn rare characters of names (𠮷) into numbers.
/// </summary>
static class TextEscaper
{
    static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    internal static void Write(ReadOnlySpan<char> text, TextWriter target)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            target.Write(text[..at]);
            target.Write(Entity(text[at]));
            text = text[(at + 1)..];
        }

        target.Write(text);
    }

    /// <summary>The same as a text of its own.</summary>
    internal static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        using var escaped = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Write(text, escaped);
        return escaped.ToString();
    }

    static string Entity(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
