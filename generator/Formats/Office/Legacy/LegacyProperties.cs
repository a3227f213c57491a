using System.Buffers.Binary;

namespace PublicitySite.Formats.Office.Legacy;

/// <summary>
/// The properties of a file of Office before 2007: two sets, each behind a mark of sixteen bytes. They are looked for by the
/// marks, not through the file's own table of contents: short sets lie in one piece.
/// </summary>
static class LegacyProperties
{
    const int HeaderLength = 28;

    static ReadOnlySpan<byte> Summary => [0xE0, 0x85, 0x9F, 0xF2, 0xF9, 0x4F, 0x68, 0x10, 0xAB, 0x91, 0x08, 0x00, 0x2B, 0x27, 0xB3, 0xD9];

    static ReadOnlySpan<byte> DocumentSummary =>
        [0x02, 0xD5, 0xCD, 0xD5, 0x9C, 0x2E, 0x1B, 0x10, 0x93, 0x97, 0x08, 0x00, 0x2B, 0x2C, 0xF9, 0xAE];

    /// <summary>Author and last author, manager and company: one of them is filled in.</summary>
    internal static bool NamePeople(ReadOnlySpan<byte> file) => AnyText(file, Summary, 4, 8) || AnyText(file, DocumentSummary, 14, 15);

    static bool AnyText(ReadOnlySpan<byte> file, ReadOnlySpan<byte> mark, params ReadOnlySpan<uint> properties)
    {
        var at = file.IndexOf(mark);
        if (at < HeaderLength || at + 20 > file.Length)
            return false;
        var section = at - HeaderLength + (long)BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 16)..]);
        if (section + 8 > file.Length)
            return false;
        var set = file[(int)section..];
        var count = BinaryPrimitives.ReadUInt32LittleEndian(set[4..]);
        for (var entry = 8; count > 0 && entry + 8 <= set.Length; entry += 8, count--)
        {
            if (properties.Contains(BinaryPrimitives.ReadUInt32LittleEndian(set[entry..]))
                && IsText(set, BinaryPrimitives.ReadUInt32LittleEndian(set[(entry + 4)..])))
                return true;
        }

        return false;
    }

    /// <summary>A type, a length, and at least one character that is no blank.</summary>
    static bool IsText(ReadOnlySpan<byte> set, uint at)
    {
        if (at > set.Length - 9L)
            return false;
        var type = BinaryPrimitives.ReadUInt32LittleEndian(set[(int)at..]);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(set[((int)at + 4)..]);
        return type is 0x1E or 0x1F && length > 1 && set[(int)at + 8] is not (0 or (byte)' ');
    }
}
