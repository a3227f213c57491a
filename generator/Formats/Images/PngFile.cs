using System.Buffers.Binary;

namespace PublicitySite.Formats.Images;

/// <summary>PNG: chunks of a length, a name of four letters, content and a check sum.</summary>
static class PngFile
{
    const int SignatureLength = 8;

    const int Frame = 12;

    /// <summary>Chunks of pixels, colours and frames. All others tell of something: names, times, the program's own layers.</summary>
    static readonly string[] Shown =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs",
        "acTL", "fcTL", "fdAT",
    ];

    internal static bool CopyPixels(ReadOnlySpan<byte> png, Stream kept)
    {
        kept.Write(png[..SignatureLength]);
        for (var at = SignatureLength; at + Frame <= png.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png[at..]);
            if (length > png.Length - at - Frame || (at == SignatureLength && !png[(at + 4)..].StartsWith("IHDR"u8)))
                return false;
            var chunk = png.Slice(at, (int)length + Frame);
            var name = System.Text.Encoding.ASCII.GetString(chunk[4..8]);
            if (Shown.Contains(name, StringComparer.Ordinal))
                kept.Write(chunk);
            else if (char.IsAsciiLetterUpper(name[0]))
                return false;
            if (name == "IEND")
                return true;
            at += chunk.Length;
        }

        return false;
    }
}
