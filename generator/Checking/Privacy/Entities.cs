using System.Globalization;
using System.Net;
using System.Text;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Privacy;

/// <summary>Character references of HTML and XML: <c>&amp;#49;</c>, <c>&amp;#x31;</c>, <c>&amp;nbsp;</c>.</summary>
static class Entities
{
    /// <summary>Longest reference that is looked at: browsers take leading zeros.</summary>
    const int Longest = 16;

    /// <summary>Names of HTML 5 that could stand within a number or an address and that the framework does not know.</summary>
    static readonly (string Name, string Text)[] Further =
    [
        ("commat", "@"), ("period", "."), ("hyphen", "‐"), ("dash", "‐"), ("lowbar", "_"), ("Tab", "\t"), ("NewLine", "\n"),
        ("plus", "+"), ("colon", ":"), ("NonBreakingSpace", "\u00A0"), ("ZeroWidthSpace", "\u200B"), ("NoBreak", "\u2060"),
        ("numsp", "\u2007"), ("puncsp", "\u2008"), ("hairsp", "\u200A"), ("emsp13", "\u2004"), ("emsp14", "\u2005"), ("horbar", "―"),
    ];

    internal static void DecodeAll(Span<char> text)
    {
        for (var at = 0; text[at..].IndexOf('&') is >= 0 and var offset;)
            at = Decode(text, at + offset);
    }

    /// <summary>Decodes the reference at an ampersand, if it is one; gives the place behind it.</summary>
    internal static int Decode(Span<char> text, int at)
    {
        var rest = text[at..Math.Min(text.Length, at + Longest)];
        var length = rest.Length > 2 && rest[1] == '#' ? Number(rest) : Name(rest);
        return at + length;
    }

    static int Number(Span<char> rest)
    {
        var hexadecimal = rest[2] is 'x' or 'X';
        var from = hexadecimal ? 3 : 2;
        var end = from;
        while (end < rest.Length && (hexadecimal ? char.IsAsciiHexDigit(rest[end]) : char.IsAsciiDigit(rest[end])))
            end++;
        if (!int.TryParse(
            rest[from..end],
            hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var code)
            || !Rune.TryCreate(code, out var rune))
            return 1;
        var length = end < rest.Length && rest[end] == ';' ? end + 1 : end;
        Span<char> sign = stackalloc char[2];
        rest[..length].Become(sign[..rune.EncodeToUtf16(sign)]);
        return length;
    }

    static int Name(Span<char> rest)
    {
        var end = rest.IndexOf(';');
        if (end < 2)
            return rest.StartsWith("&nbsp", StringComparison.Ordinal) || rest.StartsWith("&shy", StringComparison.Ordinal)
                ? Replace(rest[..(rest[1] == 'n' ? 5 : 4)], JoinMarks.Nothing.ToString())
                : 1;
        foreach (var (name, text) in Further)
        {
            if (rest[1..end].SequenceEqual(name))
                return Replace(rest[..(end + 1)], text);
        }

        var decoded = WebUtility.HtmlDecode(rest[..(end + 1)].ToString());
        return decoded.Length <= 2 ? Replace(rest[..(end + 1)], decoded) : 1;
    }

    static int Replace(Span<char> reference, string text)
    {
        reference.Become(text);
        return reference.Length;
    }
}
