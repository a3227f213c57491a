using System.Buffers.Binary;
using System.IO.Compression;

namespace PublicitySite.Tests.Support;

/// <summary>Small pictures that a browser shows, and what cameras and programs write into them.</summary>
static class PictureFile
{
    /// <summary>8 by 8 pixels with a colour profile.</summary>
    internal static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAVEAEBAAAAAAAAAAAAAAAAAAAAQf/EABUBAQEAAAAAAAAAAAAAAAAAAAID/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AnQBXf//Z");

    internal static readonly byte[] Webp = Convert.FromBase64String(
        "UklGRhgCAABXRUJQVlA4WAoAAAAgAAAABwAABwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggKgAAAHABAJ0BKggACAAHQJYlsAJ0AUAAAP7cTfGbVH4xDxfGDEove8EvY9TgAA==");

    internal static readonly byte[] Gif = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    /// <summary>2 by 2 grey pixels.</summary>
    internal static byte[] Png { get; } = PngOf(
        ("IHDR", [0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0]),
        ("sRGB", [0]),
        ("IDAT", Pixels()),
        ("IEND", []));

    /// <summary>The picture with these segments before the rest.</summary>
    internal static byte[] JpegWith(params (byte Marker, byte[] Content)[] segments) =>
        [.. Jpeg[..2], .. segments.SelectMany(segment => Segment(segment.Marker, segment.Content)), .. Jpeg[2..]];

    /// <summary>The picture with these chunks before its pixels.</summary>
    internal static byte[] PngWith(params (string Name, byte[] Content)[] chunks) =>
        PngOf([("IHDR", [0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0]), ("sRGB", [0]), .. chunks, ("IDAT", Pixels()), ("IEND", [])]);

    /// <summary>A head that says so many pixels, whatever is behind it.</summary>
    internal static byte[] JpegOf(int width, int height, params (byte Marker, byte[] Content)[] segments)
    {
        var jpeg = JpegWith(segments);
        var frame = jpeg.AsSpan(jpeg.AsSpan().LastIndexOf((byte[])[0, 0x11, 8, 0, 8, 0, 8]) + 3);
        BinaryPrimitives.WriteUInt16BigEndian(frame, (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(frame[2..], (ushort)width);
        return jpeg;
    }

    /// <summary>A head that says so many pixels, whatever is behind it.</summary>
    internal static byte[] PngOf(int width, int height) => PngOf(
        ("IHDR", [0, 0, (byte)(width >> 8), (byte)(width & 0xFF), 0, 0, (byte)(height >> 8), (byte)(height & 0xFF), 8, 0, 0, 0, 0]), (
            "IDAT",
            Pixels()), ("IEND", []));

    /// <summary>EXIF as a telephone writes it: author, orientation and the place on earth.</summary>
    internal static byte[] Exif(string author, byte orientation = 1)
    {
        byte[] name = [.. System.Text.Encoding.ASCII.GetBytes(author), 0];
        byte[] tags =
        [
            0, 3,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
            0x01, 0x3B, 0, 2, 0, 0, 0, (byte)name.Length, 0, 0, 0, 50,
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, (byte)(50 + name.Length),
            0, 0, 0, 0,
        ];
        byte[] gps =
        [
            0, 4,
            0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0,
            0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, (byte)(104 + name.Length),
            0, 3, 0, 2, 0, 0, 0, 2, (byte)'E', 0, 0, 0,
            0, 4, 0, 5, 0, 0, 0, 3, 0, 0, 0, (byte)(104 + name.Length),
            0, 0, 0, 0,
            0, 0, 0, 28, 0, 0, 0, 1, 0, 0, 0, 52, 0, 0, 0, 1, 0, 0, 0, 30, 0, 0, 0, 1,
        ];
        return [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, .. tags, .. name, .. gps];
    }

    static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)((content.Length + 2) & 0xFF), .. content];

    static byte[] PngOf(params (string Name, byte[] Content)[] chunks) =>
        [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. chunks.SelectMany(chunk => Chunk(chunk.Name, chunk.Content))];

    static byte[] Chunk(string name, byte[] content)
    {
        byte[] body = [.. System.Text.Encoding.ASCII.GetBytes(name), .. content];
        var numbers = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(numbers, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(numbers.AsSpan(4), Crc(body));
        return [.. numbers[..4], .. body, .. numbers[4..]];
    }

    static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }

    static byte[] Pixels()
    {
        using var stream = new MemoryStream();
        using (var deflate = new ZLibStream(stream, CompressionLevel.Optimal))
        {
            deflate.Write([0, 10, 20, 0, 30, 40]);
        }

        return stream.ToArray();
    }
}
