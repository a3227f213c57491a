using System.Text;

namespace PublicitySite.Checking.Privacy;

/// <summary>Characters in addresses that are written by their bytes: <c>%31</c>.</summary>
static class PercentCodes
{
    /// <summary>Decodes all of them in place; false where there are none.</summary>
    internal static bool DecodeAll(Span<char> text)
    {
        var any = false;
        for (var at = 0; at < text.Length && text[at..].IndexOf('%') is >= 0 and var offset;)
        {
            at += offset;
            var length = Decode(text[at..]);
            any |= length > 0;
            at += Math.Max(1, length);
        }

        return any;
    }

    /// <summary>One character; gives how many it took in the text, 0 where it is none.</summary>
    static int Decode(Span<char> text)
    {
        Span<byte> bytes = stackalloc byte[4];
        for (var count = 1; count <= bytes.Length && TryByte(text[((count - 1) * 3)..], out bytes[count - 1]); count++)
        {
            if (Rune.DecodeFromUtf8(bytes[..count], out var rune, out _) == System.Buffers.OperationStatus.Done)
            {
                Span<char> sign = stackalloc char[2];
                text[..(count * 3)].Become(sign[..rune.EncodeToUtf16(sign)]);
                return count * 3;
            }
        }

        return 0;
    }

    static bool TryByte(ReadOnlySpan<char> text, out byte value)
    {
        value = 0;
        return text.Length >= 3
            && text[0] == '%'
            && byte.TryParse(text[1..3], System.Globalization.NumberStyles.AllowHexSpecifier, null, out value);
    }
}
