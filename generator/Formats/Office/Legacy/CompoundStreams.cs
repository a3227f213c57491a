using System.Buffers.Binary;
using System.Text;
using PublicitySite.Formats.Office.Packaging;

namespace PublicitySite.Formats.Office.Legacy;

/// <summary>
/// The streams of a file of Office before 2007, which is a small disk of its own: sectors, a table of which follows which, and a
/// table of contents. The reader of workbooks keeps them to itself.
/// </summary>
sealed class CompoundStreams
{
    const int HeaderLength = 512, EntryLength = 128, ShortSector = 64, FirstTables = 109;

    // As UTF-16 in the table of contents of the file.
    static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    readonly ReadOnlyMemory<byte> file;
    readonly int sectorLength;
    readonly List<int> table = [], shortTable = [];

    CompoundStreams(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        sectorLength = 1 << Math.Clamp((int)file.Span[30], 7, 16);
        foreach (var sector in TableSectors())
            table.AddRange(Numbers(Sector(sector)));
        shortTable.AddRange(Numbers(Chain(Number(60))));
    }

    /// <summary>By its first bytes: a file of Office before 2007, or a later one with a password.</summary>
    internal static bool IsCompound(ReadOnlySpan<byte> file) => file is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>A docx or xlsx with a password: not every way to encrypt it is known to the readers of old files.</summary>
    internal static bool IsEncryptedPackage(ReadOnlySpan<byte> file) => IsCompound(file) && file.IndexOf(EncryptedPackage) >= 0;

    /// <summary>Names of streams and of folders with what they hold; folders hold nothing. Null where the file is damaged.</summary>
    internal static IReadOnlyList<(string Name, byte[] Content)>? Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length < HeaderLength)
            return null;
        try
        {
            return new CompoundStreams(file).Streams();
        }
        catch (Exception fault) when (fault is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>What a stream or a folder of streams is, by its name.</summary>
    internal static PartKind KindOf(string name) => name switch
    {
        "_VBA_PROJECT_CUR" or "_VBA_PROJECT" or "VBA" => PartKind.Macros,
        "_SX_DB_CUR" or "_SX_DB" or "XML" or "MsoDataStore" => PartKind.CachedData,
        "Revision Log" or "User Names" => PartKind.Changes,
        "Ctls" or "\u0001Ole10Native" => PartKind.EmbeddedFile,
        _ when name.StartsWith("MBD", StringComparison.Ordinal) => PartKind.EmbeddedFile,
        _ when name.StartsWith("LNK", StringComparison.Ordinal) => PartKind.ExternalData,
        _ => PartKind.Shown,
    };

    List<(string Name, byte[] Content)> Streams()
    {
        var directory = Chain(Number(48));
        var shortStreams = directory.Length < EntryLength ? [] : Chain(Number(directory, 116));
        List<(string, byte[])> streams = [];
        for (var at = 0; at + EntryLength <= directory.Length; at += EntryLength)
        {
            var entry = directory.AsSpan(at, EntryLength);
            var name = Encoding.Unicode.GetString(entry[..64]).TrimEnd('\0');
            if (entry[66] is 1 or 2)
                streams.Add((name, entry[66] == 1 ? [] : Content(Number(entry, 116), Number(entry, 120), shortStreams)));
        }

        return streams;
    }

    byte[] Content(int first, int length, byte[] shortStreams)
    {
        var content = length >= Number(56) ? Chain(first) : ShortChain(first, shortStreams);
        return length < content.Length ? content[..Math.Max(length, 0)] : content;
    }

    /// <summary>The first are named in the header, the others in sectors that name each other.</summary>
    List<int> TableSectors()
    {
        List<int> sectors = [.. Enumerable.Range(0, FirstTables).Select(place => Number(76 + place * 4))];
        var next = Number(68);
        for (var left = file.Length / sectorLength; next >= 0 && left > 0; left--)
        {
            var more = Numbers(Sector(next)).ToArray();
            sectors.AddRange(more[..^1]);
            next = more[^1];
        }

        return [.. sectors.Where(sector => sector >= 0).Take(Number(44))];
    }

    /// <summary>All sectors from one on; a ring of them ends when the file is used up.</summary>
    byte[] Chain(int first)
    {
        using var content = new MemoryStream();
        for (var (sector, left) = (first, table.Count); sector >= 0 && sector < table.Count && left > 0; sector = table[sector], left--)
            content.Write(Sector(sector));
        return content.ToArray();
    }

    byte[] ShortChain(int first, byte[] shortStreams)
    {
        using var content = new MemoryStream();
        for (var (sector, left) = (first, shortTable.Count); sector >= 0
            && sector < shortTable.Count
            && left > 0; sector = shortTable[sector], left--)
            content.Write(shortStreams.AsSpan(sector * ShortSector, ShortSector));
        return content.ToArray();
    }

    /// <summary>The last one may be cut off.</summary>
    ReadOnlySpan<byte> Sector(int number)
    {
        var start = (int)Math.Min((number + 1L) * sectorLength, file.Length);
        return file.Span[start..Math.Min(start + sectorLength, file.Length)];
    }

    int Number(int at) => Number(file.Span, at);

    static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);

    static int[] Numbers(ReadOnlySpan<byte> bytes)
    {
        var numbers = new int[bytes.Length / 4];
        for (var place = 0; place < numbers.Length; place++)
            numbers[place] = Number(bytes, place * 4);
        return numbers;
    }
}
