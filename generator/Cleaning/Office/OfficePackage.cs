using System.IO.Compression;
using System.Xml;
using PublicitySite.Files;

namespace PublicitySite.Cleaning.Office;

/// <summary>The parts of a docx or xlsx, to be changed and packed again.</summary>
sealed class OfficePackage
{
    const string Types = "[Content_Types].xml";

    static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    readonly List<OfficePart> parts;

    OfficePackage(IEnumerable<OfficePart> parts) => this.parts = [.. parts];

    internal IReadOnlyList<OfficePart> Parts => parts;

    internal static (OfficePackage? Package, CleaningFault Fault) Open(ReadOnlyMemory<byte> bytes)
    {
        var zip = ZipContents.Read(bytes, new());
        if (zip.Fault != ZipFault.None)
            return (null, zip.Fault == ZipFault.TooLarge ? CleaningFault.TooLarge : CleaningFault.Damaged);
        if (!zip.Entries.Any(part => part.Name is "word/document.xml" or "xl/workbook.xml"))
            return (null, CleaningFault.UnknownType);
        try
        {
            return (new(zip.Entries.Where(part => !part.Name.EndsWith('/')).Select(part => new OfficePart(part))), CleaningFault.None);
        }
        catch (XmlException)
        {
            return (null, CleaningFault.Damaged);
        }
    }

    internal OfficePart? Find(string name) => parts.Find(part => part.Name == name);

    internal void Remove(OfficePart part) => parts.Remove(part);

    /// <summary>Takes out what nothing refers to any more, and the remarks on what is gone.</summary>
    internal void DropUnreachable()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { Types };
        var open = new Stack<string>([Relations.PartOf("")]);
        while (open.TryPop(out var name))
        {
            if (reached.Add(name) && Find(name) is { } part)
            {
                foreach (var target in part.IsRelations ? Relations.TargetsOf(part) : [Relations.PartOf(name)])
                    open.Push(target);
            }
        }

        parts.RemoveAll(part => !reached.Contains(part.Name));
        foreach (var stale in Find(Types)?.Elements("Override").Where(element => Find($"{element.Attribute("PartName")?.Value}".TrimStart('/')) is null).ToArray() ?? [])
            stale.Remove();
    }

    internal ReadOnlyMemory<byte> Pack()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                var entry = zip.CreateEntry(part.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var content = entry.Open();
                content.Write(part.Packed().Span);
            }
        }

        return stream.ToArray();
    }
}
