using System.Buffers.Binary;

namespace PublicitySite.Formats.Images;

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
