namespace PublicitySite.Formats.Images;

/// <summary>GIF: a colour table, then images and extensions, each a chain of blocks of up to 255 bytes.</summary>
static class GifFile
{
    const int HeaderLength = 13;

    internal static bool CopyPixels(ReadOnlySpan<byte> gif, Stream kept)
    {
        var at = HeaderLength + (gif.Length < HeaderLength ? 0 : ColoursAt(gif[10]));
        if (at > gif.Length)
            return false;
        kept.Write(gif[..at]);
        while (at < gif.Length)
        {
            if (gif[at] == 0x3B)
            {
                kept.WriteByte(0x3B);
                return true;
            }

            var end = EndOfBlock(gif, at);
            if (end < 0)
                return false;
            if (Shows(gif[at..end]))
                kept.Write(gif[at..end]);
            at = end;
        }

        return false;
    }

    /// <summary>Images, their timing, and the note that says how often to repeat; no comments and no notes of programs.</summary>
    static bool Shows(ReadOnlySpan<byte> block) => block switch
    {
        [0x2C, ..] or [0x21, 0xF9 or 0x01, ..] => true,
        [0x21, 0xFF, 11, .. var name] => name.StartsWith("NETSCAPE2.0"u8) || name.StartsWith("ANIMEXTS1.0"u8),
        _ => false,
    };

    static int EndOfBlock(ReadOnlySpan<byte> gif, int at)
    {
        var data = gif[at] switch
        {
            0x21 => at + 2,
            0x2C when at + 9 < gif.Length => at + 11 + ColoursAt(gif[at + 9]),
            _ => gif.Length,
        };
        while (data < gif.Length && gif[data] != 0)
            data += gif[data] + 1;
        return data < gif.Length ? data + 1 : -1;
    }

    /// <summary>Bytes of the colour table that the flags announce.</summary>
    static int ColoursAt(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
