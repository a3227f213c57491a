using System.Buffers.Binary;

namespace PublicitySite.Formats.Images;

/// <summary>WebP: a RIFF file, chunks of a name of four letters, a length and content padded to even bytes.</summary>
static class WebpFile
{
    const int HeaderLength = 12;

    const byte ExifAndXmp = 0x08 | 0x04;

    static readonly string[] Shown = ["VP8 ", "VP8L", "VP8X", "ICCP", "ALPH", "ANIM", "ANMF"];

    internal static bool CopyPixels(ReadOnlySpan<byte> webp, Stream kept)
    {
        var end = BinaryPrimitives.ReadUInt32LittleEndian(webp[4..]) + 8L;
        if (end > webp.Length)
            return false;
        var chunks = new MemoryStream();
        for (var at = HeaderLength; at < end;)
        {
            var length = at + 8 > end ? long.MaxValue : BinaryPrimitives.ReadUInt32LittleEndian(webp[(at + 4)..]);
            if (length > end - at - 8)
                return false;
            var chunk = webp.Slice(at, (int)Math.Min(8 + length + (length & 1), end - at));
            if (Shown.Contains(System.Text.Encoding.ASCII.GetString(chunk[..4]), StringComparer.Ordinal))
                chunks.Write(Told(chunk));
            at += chunk.Length;
        }

        Span<byte> size = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(size, (uint)(chunks.Length + 4));
        kept.Write("RIFF"u8);
        kept.Write(size);
        kept.Write("WEBP"u8);
        chunks.WriteTo(kept);
        return chunks.Length > 0;
    }

    /// <summary>The head of an extended file says what chunks follow.</summary>
    static ReadOnlySpan<byte> Told(ReadOnlySpan<byte> chunk)
    {
        if (!chunk.StartsWith("VP8X"u8) || chunk.Length < 9)
            return chunk;
        var head = chunk.ToArray();
        head[8] &= unchecked((byte)~ExifAndXmp);
        return head;
    }
}
