using System.Buffers;

namespace PublicitySite.Privacy;

/// <summary>What stands around a number and tells what it is.</summary>
static class Surroundings
{
    /// <summary>Shortest name that is taken for a hash rather than for a word and a number.</summary>
    const int ShortestHash = 20;

    static readonly SearchValues<char> HashDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>One of the words stands shortly before a place.</summary>
    internal static bool Mention(ReadOnlySpan<char> text, int place, int reach, params ReadOnlySpan<string> words)
    {
        Span<char> buffer = stackalloc char[reach];
        var before = Before(text, place, buffer);
        foreach (var word in words)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The last characters before a place that can be seen, as many as there is room for.</summary>
    static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int place, Span<char> room)
    {
        var from = room.Length;
        for (var at = place - 1; at >= 0 && from > 0; at--)
        {
            if (!Characters.IsHidden(text[at]))
                room[--from] = text[at];
        }

        return room[from..];
    }

    /// <summary>The place is within a hash in hexadecimal digits.</summary>
    internal static bool AreHash(ReadOnlySpan<char> text, int place)
    {
        var from = place;
        while (from > 0 && char.IsAsciiLetterOrDigit(text[from - 1]))
            from--;
        var end = place;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        var name = text[from..end];
        return name.Length >= ShortestHash && name.ContainsAnyExceptInRange('0', '9') && !name.ContainsAnyExcept(HashDigits);
    }

    /// <summary>The place is right behind a decimal point.</summary>
    internal static bool AreFraction(ReadOnlySpan<char> text, int place) =>
        place >= 2 && text[place - 1] == '.' && char.IsAsciiDigit(text[place - 2]);

    /// <summary>A number that ends at a place is an amount of money or has a fraction.</summary>
    internal static bool AreAmount(ReadOnlySpan<char> text, int start, int end)
    {
        var rest = text[end..];
        return (start > 0 && text[start - 1] is '¥' or '￥' or '$')
            || (rest.Length > 1 && rest[0] == '.' && char.IsAsciiDigit(rest[1]) && (rest.Length < 4 || !char.IsAsciiDigit(rest[3])))
            || rest.TrimStart() is ['元', ..] or ['万', ..] or ['亿', ..] or ['美', '元', ..];
    }
}
