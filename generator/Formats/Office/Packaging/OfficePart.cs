using System.Text;
using System.Xml;
using System.Xml.Linq;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Formats.Office.Packaging;

/// <summary>One part of a docx or xlsx: XML that is read through or changed, or bytes. No part may define a document type.</summary>
sealed class OfficePart(ZipPart part)
{
    static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    static readonly XmlWriterSettings Written = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None };

    XDocument? tree;
    bool isChanged;

    internal string Name => part.Name;

    internal DateTimeOffset Modified => part.Modified;

    /// <summary>As it came; where it is XML that was changed, <see cref="Packed"/> counts.</summary>
    internal ReadOnlyMemory<byte> Bytes { get; set; } = part.Bytes;

    internal bool IsXml { get; } = Path.GetExtension(part.Name).ToLowerInvariant() is ".xml" or ".rels" or ".vml";

    internal bool IsRelations => Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>The whole part as a tree, to be looked up in or changed; null for bytes. Throws where it is no XML.</summary>
    internal XDocument? Xml => IsXml ? tree ??= Load() : null;

    /// <summary>Name of the outermost element without its prefix; empty for bytes.</summary>
    internal string Root
    {
        get
        {
            if (!IsXml || tree is not null)
                return tree?.Root?.Name.LocalName ?? "";
            using var xml = Read();
            return xml.MoveToContent() == XmlNodeType.Element ? xml.LocalName : "";
        }
    }

    /// <summary>The part read once through, for parts that may be large.</summary>
    internal XmlReader Read() =>
        isChanged && tree is not null ? tree.CreateReader() : XmlReader.Create(new MemoryStream(Bytes.ToArray(), writable: false), Safe);

    /// <summary>All elements with a local name, of whatever edition of the format they are.</summary>
    internal IEnumerable<XElement> Elements(params string[] names) =>
        Xml?.Descendants().Where(element => names.Contains(element.Name.LocalName, StringComparer.Ordinal)) ?? [];

    /// <summary>What was not changed goes out as it came in, byte for byte.</summary>
    internal ReadOnlyMemory<byte> Packed()
    {
        if (!isChanged || tree is null)
            return Bytes;
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Written))
            tree.Save(writer);
        return stream.ToArray();
    }

    XDocument Load()
    {
        using var xml = Read();
        var loaded = XDocument.Load(xml, LoadOptions.PreserveWhitespace);
        loaded.Changed += (_, _) => isChanged = true;
        return loaded;
    }
}
