using System.Xml;
using System.Xml.Linq;
using PublicitySite.Files;

namespace PublicitySite.Checking.Attachments;

/// <summary>The XML of a document, read once through and without what a document type could pull in.</summary>
static class OfficeXml
{
    const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    internal static XmlReader Open(ZipPart part) => XmlReader.Create(new MemoryStream(part.Bytes.ToArray(), writable: false), Settings);

    internal static XDocument Tree(ZipPart part)
    {
        using var xml = Open(part);
        return XDocument.Load(xml);
    }

    /// <summary>Name of the outermost element, without its prefix.</summary>
    internal static string Root(ZipPart part)
    {
        using var xml = Open(part);
        return xml.MoveToContent() == XmlNodeType.Element ? xml.LocalName : "";
    }

    /// <summary>There is an element in the outermost one.</summary>
    internal static bool HasContent(ZipPart part)
    {
        using var xml = Open(part);
        xml.MoveToContent();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                return true;
        }

        return false;
    }

    /// <summary>There is text that is no blank.</summary>
    internal static bool HasText(ZipPart part)
    {
        using var xml = Open(part);
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                return true;
        }

        return false;
    }

    /// <summary>Names an author, who saved it last, a manager, an office, or the folder of somebody's computer that the file lay in.</summary>
    internal static bool NamesPeople(ZipPart part)
    {
        using var xml = Open(part);
        var element = "";
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is ("absPath" or "fileSharing"))
                return true;
            if (xml.NodeType == XmlNodeType.Element)
                element = xml.LocalName;
            else if (xml.NodeType == XmlNodeType.Text && element is ("creator" or "lastModifiedBy" or "Company" or "Manager"))
                return true;
        }

        return false;
    }

    /// <summary>A picture, template, table or object is fetched from elsewhere when the file is opened. Links to be clicked are none of these.</summary>
    internal static bool LeadsOutside(ZipPart part)
    {
        using var xml = Open(part);
        while (xml.ReadToFollowing("Relationship", Relationships))
        {
            if (xml.GetAttribute("TargetMode") == "External" && xml.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) is not true)
                return true;
        }

        return false;
    }

    /// <summary>An attribute that says yes: there without a value, or with one that is not no.</summary>
    internal static bool IsOn(string? value) => value is not ("0" or "false" or "off" or "none");
}
