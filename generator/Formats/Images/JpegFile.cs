using System.Buffers.Binary;

namespace PublicitySite.Formats.Images;

/// <summary>JPEG: segments behind <c>FF xx</c> and a length, and compressed pixels behind each start of a scan.</summary>
static class JpegFile
{
    const byte EndOfImage = 0xD9;

    const byte StartOfScan = 0xDA;

    const byte Comment = 0xFE;

    /// <summary>What follows the end of the image (a film, a second picture) stays behind as well.</summary>
    internal static bool CopyPixels(ReadOnlySpan<byte> jpeg, Stream kept)
    {
        var orientation = ExifOrientation.Normal;
        kept.Write(jpeg[..2]);
        for (var at = 2; TryMarker(jpeg, ref at, out var marker);)
        {
            if (marker == EndOfImage)
            {
                kept.Write([0xFF, EndOfImage]);
                return true;
            }

            if (!TryContent(jpeg, at, out var content))
                return false;
            at += content.Length + 2;
            if (marker == 0xE1
                && ExifOrientation.Read(content) is > ExifOrientation.Normal and var turned
                && orientation == ExifOrientation.Normal)
            {
                // Without it the picture would lie on its side.
                orientation = turned;
                Write(kept, 0xE1, ExifOrientation.Segment(turned));
            }

            if (Shows(marker, content))
                Write(kept, marker, marker == 0xE0 ? WithoutThumbnail(content) : content);
            if (marker == StartOfScan)
                CopyScan(jpeg, ref at, kept);
        }

        return false;
    }

    /// <summary>The segment has to do with how the picture looks.</summary>
    static bool Shows(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        Comment => false,
        0xE0 => content.StartsWith("JFIF\0"u8) && content.Length >= 14,
        0xE2 => content.StartsWith("ICC_PROFILE\0"u8),
        0xEE => content.StartsWith("Adobe"u8),
        >= 0xE1 and <= 0xEF => false,
        _ => true,
    };

    /// <summary>A thumbnail may show what was cut off.</summary>
    static byte[] WithoutThumbnail(ReadOnlySpan<byte> jfif) => [.. jfif[..12], 0, 0];

    static bool TryMarker(ReadOnlySpan<byte> jpeg, ref int at, out byte marker)
    {
        marker = 0;
        if (at >= jpeg.Length || jpeg[at] != 0xFF)
            return false;
        while (at < jpeg.Length && jpeg[at] == 0xFF)
            at++;
        marker = at < jpeg.Length ? jpeg[at++] : (byte)0;
        return marker is >= 0xC0 and not (>= 0xD0 and <= 0xD8);
    }

    static bool TryContent(ReadOnlySpan<byte> jpeg, int at, out ReadOnlySpan<byte> content)
    {
        content = default;
        if (at + 2 > jpeg.Length)
            return false;
        var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[at..]);
        if (length < 2 || at + length > jpeg.Length)
            return false;
        content = jpeg[(at + 2)..(at + length)];
        return true;
    }

    /// <summary>Pixels up to the next marker; <c>FF 00</c> and the restart marks belong to them.</summary>
    static void CopyScan(ReadOnlySpan<byte> jpeg, ref int at, Stream kept)
    {
        var end = at;
        while (end < jpeg.Length)
        {
            var next = jpeg[end..].IndexOf((byte)0xFF);
            end = next < 0 ? jpeg.Length : end + next;
            if (end + 1 < jpeg.Length && jpeg[end + 1] is 0x00 or (>= 0xD0 and <= 0xD7))
                end += 2;
            else
                break;
        }

        end = Math.Min(end, jpeg.Length);
        kept.Write(jpeg[at..end]);
        at = end;
    }

    static void Write(Stream kept, byte marker, ReadOnlySpan<byte> content)
    {
        var length = content.Length + 2;
        kept.Write([0xFF, marker, (byte)(length >> 8), (byte)(length & 0xFF)]);
        kept.Write(content);
    }
}

/// <summary>The one thing in EXIF that a browser needs: which way up a photograph is.</summary>
static class ExifOrientation
{
    internal const int Normal = 1;

    const ushort Tag = 0x0112;

    /// <summary>1 to 8; 1 where the segment does not say, or says something else.</summary>
    internal static int Read(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
            return Normal;
        var tiff = segment[6..];
        var little = tiff[0] == 'I';
        var directory = Number(tiff[4..], 4, little);
        if (directory + 2 > tiff.Length)
            return Normal;
        var count = Number(tiff[(int)directory..], 2, little);
        for (var at = (int)directory + 2; count > 0 && at + 12 <= tiff.Length; at += 12, count--)
        {
            if (Number(tiff[at..], 2, little) == Tag)
                return Number(tiff[(at + 8)..], 2, little) is >= 1 and <= 8 and var orientation ? (int)orientation : Normal;
        }

        return Normal;
    }

    /// <summary>An EXIF segment that says this and nothing else.</summary>
    internal static byte[] Segment(int orientation) =>
    [
        .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    static uint Number(ReadOnlySpan<byte> bytes, int size, bool little) => (size, little) switch
    {
        (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (2, false) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
    };
}
