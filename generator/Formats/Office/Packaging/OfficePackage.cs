using System.IO.Compression;
using System.Xml.Linq;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Formats.Office.Packaging;

/// <summary>The parts of a docx or xlsx, to be read, or to be changed and packed again.</summary>
sealed class OfficePackage
{
    const string Types = "[Content_Types].xml";

    /// <summary>The earliest time that a zip knows.</summary>
    static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    readonly List<OfficePart> parts;

    OfficePackage(IEnumerable<OfficePart> parts) => this.parts = [.. parts];

    internal IReadOnlyList<OfficePart> Parts => parts;

    /// <summary>Null for any other zip.</summary>
    internal static OfficePackage? Open(ZipContents zip)
    {
        var package = new OfficePackage(zip.Entries.Where(part => !part.Name.EndsWith('/')).Select(part => new OfficePart(part)));
        return package.Find("word/document.xml") is not null || package.Find("xl/workbook.xml") is not null ? package : null;
    }

    /// <summary>
    /// By a name in any case, for no two names differ by case alone; some programs write them with the slashes of Windows.
    /// </summary>
    internal OfficePart? Find(string name) =>
        parts.Find(part => part.Name.Replace('\\', '/').TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a part refers to; the package itself has the empty name.</summary>
    internal IEnumerable<Relationship> RelationshipsOf(string owner) =>
        Find(Relationship.PartOf(owner))?.Elements("Relationship").Select(element => Relationship.Parse(owner, element)) ?? [];

    internal void Remove(OfficePart part) => parts.Remove(part);

    /// <summary>Takes out what nothing refers to any more, and the remarks on what is gone.</summary>
    internal void DropUnreachable()
    {
        var reached = new HashSet<OfficePart>();
        var open = new Stack<string>([""]);
        while (open.TryPop(out var name))
        {
            if (Find(Relationship.PartOf(name)) is not { } relations || !reached.Add(relations))
                continue;
            foreach (var relationship in RelationshipsOf(name).Where(relationship => !relationship.IsExternal))
            {
                if (Find(relationship.Target) is { } part)
                {
                    reached.Add(part);
                    open.Push(relationship.Target);
                }
            }
        }

        var types = Find(Types);
        parts.RemoveAll(part => part != types && !reached.Contains(part));
        types?.Elements("Override")
            .Where(element => Find($"{element.Attribute("PartName")?.Value}".TrimStart('/')) is null)
            .ToArray()
            .Remove();
    }

    /// <param name="keepTimes">Each part has the time that it had; otherwise none has any.</param>
    internal ReadOnlyMemory<byte> Pack(bool keepTimes = false)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                var entry = zip.CreateEntry(part.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = keepTimes ? part.Modified : NoTime;
                using var content = entry.Open();
                content.Write(part.Packed().Span);
            }
        }

        return stream.ToArray();
    }
}
