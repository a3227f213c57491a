using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>
/// Cells of an xlsx worksheet whose formula gave an error (#REF!, #N/A) or was never computed. The workbook library reads
/// them as empty, and an honour that is looked up in another table would silently vanish.
/// </summary>
static class FailedFormulas
{
    static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The findings for one worksheet; none for an xls, which is no zip.</summary>
    internal static IEnumerable<Diagnostic> Of(string file, string sheet, ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("PK"u8))
        {
            return [];
        }

        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false));
        return Part(zip, sheet) is { } part
            ? [.. Cells(part).Select(cell => TableFindings.FailedFormula(Place.InSheet(file, sheet, cell.Address), cell.Value))]
            : [];
    }

    static ZipArchiveEntry? Part(ZipArchive zip, string sheet)
    {
        var id = Document(zip, "xl/workbook.xml")?.Descendants(Main + "sheet")
            .FirstOrDefault(element => (string?)element.Attribute("name") == sheet)?.Attribute(Relations + "id")?.Value;
        var target = Document(zip, "xl/_rels/workbook.xml.rels")?.Root?.Elements()
            .FirstOrDefault(element => (string?)element.Attribute("Id") == id)?.Attribute("Target")?.Value;
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : $"xl/{target}");
    }

    static XDocument? Document(ZipArchive zip, string path)
    {
        using var stream = zip.GetEntry(path)?.Open();
        return stream is null ? null : XDocument.Load(stream);
    }

    static IEnumerable<(string Address, string Value)> Cells(ZipArchiveEntry part)
    {
        using var reader = XmlReader.Create(part.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true });
        var found = reader.ReadToFollowing("c", Main.NamespaceName);
        while (found)
        {
            var cell = (XElement)XNode.ReadFrom(reader);
            var value = (string?)cell.Element(Main + "v");
            if ((string?)cell.Attribute("t") == "e" || (cell.Element(Main + "f") is not null && value is null))
            {
                yield return ((string?)cell.Attribute("r") ?? "", value ?? "");
            }

            found = reader is { NodeType: XmlNodeType.Element, LocalName: "c" } || reader.ReadToFollowing("c", Main.NamespaceName);
        }
    }
}
