using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace PublicitySite.Reading.Tables;

/// <summary>
/// The parts of an xlsx, for what the workbook library does not show. No part may define a document type, and all of them
/// together must stay within bounds: a few kilobytes can unpack to gigabytes.
/// </summary>
sealed class WorkbookPackage : IDisposable
{
    /// <summary>In bytes, unpacked. A list of ten thousand people takes about five million.</summary>
    const long Largest = 100_000_000;

    static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    };

    readonly ZipArchive zip;
    readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    WorkbookPackage(ZipArchive zip)
    {
        this.zip = zip;
        foreach (var entry in zip.Entries)
        {
            parts[entry.FullName.Replace('\\', '/').TrimStart('/')] = entry;
        }
    }

    /// <summary>Throws where the zip is damaged.</summary>
    internal static WorkbookPackage Open(ReadOnlyMemory<byte> bytes) =>
        new(new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false)));

    internal static bool Is(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith("PK"u8);

    internal IEnumerable<string> Parts => parts.Keys;

    /// <summary>Unpacks everything once and throws it away: the sizes that a zip states about itself may be wrong.</summary>
    internal bool IsTooLarge()
    {
        var rest = Largest;
        var buffer = new byte[81920];
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            for (var read = 1; read > 0 && rest >= 0; rest -= read)
            {
                read = stream.Read(buffer);
            }
        }

        return rest < 0;
    }

    /// <summary>The part as XML, or null.</summary>
    internal XmlReader? Reader(string part) => parts.TryGetValue(part, out var entry) ? XmlReader.Create(entry.Open(), Safe) : null;

    /// <summary>The elements of a small part, whatever namespace they are in; none where it is not there.</summary>
    internal IEnumerable<XElement> Elements(string part, string name)
    {
        using var reader = Reader(part);
        return reader is null ? [] : XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName == name);
    }

    /// <summary>What a part refers to; the workbook's worksheets, a worksheet's comments and pictures.</summary>
    internal ImmutableArray<PackageLink> LinksOf(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        return [.. Elements($"{folder}_rels/{part[folder.Length..]}.rels", "Relationship").Select(link => Link(folder, link))];
    }

    public void Dispose() => zip.Dispose();

    static PackageLink Link(string folder, XElement link)
    {
        var kind = (string?)link.Attribute("Type") ?? "";
        var target = (string?)link.Attribute("Target") ?? "";
        var isOutside = (string?)link.Attribute("TargetMode") == "External";
        return new((string?)link.Attribute("Id") ?? "", kind[(kind.LastIndexOf('/') + 1)..], isOutside ? target : PathOf(folder, target), isOutside);
    }

    // "../comments1.xml" of a worksheet is xl/comments1.xml, "/xl/comments1.xml" too.
    static string PathOf(string folder, string target) =>
        new Uri(new Uri($"package:///{folder}"), target).AbsolutePath.TrimStart('/');
}

/// <summary>A reference from one part to another.</summary>
/// <param name="Id">By which the part's own text names it.</param>
/// <param name="Kind">The last word of its type: <c>worksheet</c>, <c>comments</c>.</param>
/// <param name="Target">Path of a part; what is written where it is outside the file.</param>
/// <param name="IsOutside">It leads out of the file.</param>
sealed record PackageLink(string Id, string Kind, string Target, bool IsOutside);
