using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using PublicitySite.Formats.Text;

namespace PublicitySite.Formats.Zip;

/// <summary>The files in a zip, unpacked within bounds: a bomb of a few kilobytes may unpack to more than any machine has.</summary>
/// <param name="Entries">In their order; empty where there is a fault.</param>
/// <param name="Remarks">Comments on the archive and on its files.</param>
/// <param name="Fault">Why it could not be unpacked whole.</param>
sealed record ZipContents(ImmutableArray<ZipPart> Entries, ImmutableArray<string> Remarks, ZipFault Fault)
{
    const int MostEntries = 10_000;

    /// <summary>How often no honest file is larger than its compressed form, and from which size on it matters.</summary>
    const int Bomb = 400, BombSize = 1 << 20;

    // Names without the sign for UTF-8 come in as they are, one character a byte; what they mean is found out afterwards.
    static readonly Encoding Raw = Encoding.Latin1;

    /// <summary>By its first bytes.</summary>
    internal static bool IsZip(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];

    internal static ZipContents Read(ReadOnlyMemory<byte> bytes, UnpackBudget budget)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read, leaveOpen: false, Raw);
            return Read(zip, budget);
        }
        catch (Exception fault) when (fault is InvalidDataException
            or IOException
            or NotSupportedException
            or ArgumentException
            or OverflowException)
        {
            return Faulty(ZipFault.Damaged);
        }
    }

    static ZipContents Read(ZipArchive zip, UnpackBudget budget)
    {
        if (zip.Entries.Count > MostEntries)
            return Faulty(ZipFault.TooLarge);
        var parts = ImmutableArray.CreateBuilder<ZipPart>(zip.Entries.Count);
        foreach (var entry in zip.Entries)
        {
            if (entry.IsEncrypted)
                return Faulty(ZipFault.Encrypted);
            if (entry.Length > BombSize && entry.Length / Bomb > entry.CompressedLength)
                return Faulty(ZipFault.TooLarge);
            if (Unpack(entry, budget) is not { } content)
                return Faulty(ZipFault.TooLarge);
            parts.Add(new(NameOf(entry.FullName), content) { Modified = entry.LastWriteTime });
        }

        var remarks = zip.Entries.Select(entry => entry.Comment).Prepend(zip.Comment).Where(remark => remark.Length > 0);
        return new(parts.DrainToImmutable(), [.. remarks.Select(NameOf)], ZipFault.None);
    }

    /// <summary>What an entry says of its length may be a lie, so that what comes out is counted.</summary>
    static byte[]? Unpack(ZipArchiveEntry entry, UnpackBudget budget)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        var buffer = new byte[81_920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (!budget.TryTake(read))
                return null;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    /// <summary>Windows in China packs names in GBK; other programs in UTF-8, with the sign for it or without.</summary>
    static string NameOf(string name)
    {
        if (name.All(char.IsAscii) || name.Any(character => character > 0xFF))
            return name;
        var raw = Raw.GetBytes(name);
        return TextDecoding.EncodingOf(raw).Encoding.GetString(raw);
    }

    static ZipContents Faulty(ZipFault fault) => new([], [], fault);
}

/// <summary>One file of a zip; a folder has a name that ends with <c>/</c> and no content.</summary>
sealed record ZipPart(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>When it was last changed, as the zip says, without a zone.</summary>
    internal DateTimeOffset Modified { get; init; }
}

/// <summary>Why a zip could not be unpacked.</summary>
enum ZipFault
{
    None,
    Damaged,

    /// <summary>It asks for a password.</summary>
    Encrypted,

    /// <summary>Too many files, too much content, or more than honest content can be pressed together.</summary>
    TooLarge,
}

/// <summary>How many bytes may still be unpacked of one attachment, with all that is packed in it.</summary>
sealed class UnpackBudget(long bytes = 200L << 20)
{
    long left = bytes;

    internal bool TryTake(int count) => (left -= count) >= 0;
}
