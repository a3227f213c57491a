using System.Globalization;
using System.Text;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Privacy;

/// <summary>Escapes of JSON, JavaScript and CSS behind a backslash.</summary>
static class Escapes
{
    /// <summary>Decodes the escape at a backslash; gives its length.</summary>
    internal static int Decode(Span<char> rest)
    {
        if (rest.Length < 2)
            return 1;
        return rest[1] switch
        {
            'u' when rest.Length > 2 && rest[2] == '{' => Hexadecimal(rest, 3, rest.IndexOf('}') is > 3 and < 10 and var end ? end : 3, 1),
            'u' => Hexadecimal(rest, 2, Math.Min(rest.Length, 6), 0),
            'x' => Hexadecimal(rest, 2, Math.Min(rest.Length, 4), 0),
            'n' or 'r' => Replace(rest[..2], '\n'),
            't' => Replace(rest[..2], '\t'),
            '\n' => Replace(rest[..2], JoinMarks.Nothing),
            var other => Replace(rest[..2], other),
        };
    }

    /// <summary>The escape of CSS: up to six digits and perhaps a blank.</summary>
    internal static int DecodeStyle(Span<char> rest)
    {
        var end = 1;
        while (end < rest.Length && end < 7 && char.IsAsciiHexDigit(rest[end]))
            end++;
        if (end == 1)
            return 1;
        return Hexadecimal(rest, 1, end, end < rest.Length && rest[end] is ' ' or '\n' or '\t' ? 1 : 0);
    }

    static int Hexadecimal(Span<char> rest, int from, int end, int behind)
    {
        if (!int.TryParse(rest[from..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return 2;
        Span<char> sign = stackalloc char[2];
        sign[0] = (char)code;
        var length = Rune.TryCreate(code, out var rune) ? rune.EncodeToUtf16(sign) : 1;
        rest[..(end + behind)].Become(sign[..length]);
        return end + behind;
    }

    static int Replace(Span<char> escape, char character)
    {
        escape.Become([character]);
        return escape.Length;
    }
}
