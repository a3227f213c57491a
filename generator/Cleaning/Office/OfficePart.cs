using System.Text;
using System.Xml;
using System.Xml.Linq;
using PublicitySite.Files;

namespace PublicitySite.Cleaning.Office;

/// <summary>One part of a docx or xlsx: XML that may be changed, or bytes.</summary>
sealed class OfficePart
{
    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    static readonly XmlWriterSettings Written = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None };

    internal OfficePart(ZipPart part)
    {
        (Name, Bytes) = (part.Name, part.Bytes);
        if (Path.GetExtension(Name).ToLowerInvariant() is ".xml" or ".rels" or ".vml")
            Xml = Load(Bytes);
    }

    internal string Name { get; }

    /// <summary>As it came; where it is XML, that is what counts.</summary>
    internal ReadOnlyMemory<byte> Bytes { get; set; }

    internal XDocument? Xml { get; }

    /// <summary>Name of the outermost element; empty for bytes.</summary>
    internal string Root => Xml?.Root?.Name.LocalName ?? "";

    internal bool IsRelations => Name.EndsWith(".rels", StringComparison.Ordinal);

    /// <summary>All elements with a local name, of whatever edition of the format they are.</summary>
    internal IEnumerable<XElement> Elements(params string[] names) =>
        Xml is null ? [] : Xml.Descendants().Where(element => names.Contains(element.Name.LocalName, StringComparer.Ordinal));

    internal ReadOnlyMemory<byte> Packed()
    {
        if (Xml is null)
            return Bytes;
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Written))
            Xml.Save(writer);
        return stream.ToArray();
    }

    static XDocument Load(ReadOnlyMemory<byte> bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false), Settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
