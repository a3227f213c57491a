using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace PublicitySite.Rendering.Themes;

/// <summary>
/// Makes text safe inside elements and quoted attributes. Only the five characters that mean something in markup change:
/// the encoders of the framework would turn rare characters of names (𠮷) into numbers.
/// </summary>
sealed class TextEscaper : ITextEncoder
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

    public void Encode(string? text, TextWriter target) => Write(text, target);

    public void Encode(StringBuilder? text, TextWriter target) => Write(text?.ToString(), target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text is not null && text.MoveNext())
            Write([text.Current], target);
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
