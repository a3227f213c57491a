using System.Xml.Linq;
using PublicitySite.Formats.Office.Packaging;

namespace PublicitySite.Cleaning;

/// <summary>Accepts all changes of a document: what was put in stays, what was taken out goes, and nobody sees that anything was.</summary>
static class TrackedChanges
{
    static readonly string[] Containers = [
        "p",
        "body",
        "tc",
        "tbl",
        "hyperlink",
        "sdtContent",
        "smartTag",
        "fldSimple",
        "hdr",
        "ftr",
        "footnote",
        "endnote",
        "txbxContent",
        "ins",
        "moveTo",
        "customXml",
    ];

    static readonly string[] Marks = ["ins", "del", "moveFrom", "moveTo", "cellIns", "cellMerge"];

    internal static void Accept(OfficePart part, RemovalLog log)
    {
        var before = Count(part);
        foreach (var gone in part.Elements("tr", "tc").Where(IsDeletedCell).ToArray())
            gone.Remove();
        foreach (var gone in part.Elements("del", "moveFrom").Where(IsContainer).ToArray())
            gone.Remove();
        foreach (var paragraph in part.Elements("p").Where(HasDeletedMark).Reverse().ToArray())
            JoinNext(paragraph);
        foreach (var change in part.Elements("ins", "moveTo").Where(IsContainer).Reverse().ToArray())
            change.ReplaceWith(change.Nodes());
        foreach (var mark in part.Elements(Marks).Concat(part.Xml?.Descendants().Where(IsRecord) ?? []).ToArray())
            mark.Remove();
        log.Add(Removal.TrackedChanges, before);
    }

    static int Count(OfficePart part) =>
        part.Elements(Marks).Count() + part.Elements("cellDel").Count() + (part.Xml?.Descendants().Count(IsRecord) ?? 0);

    /// <summary>How something was before, and the ends of what was moved.</summary>
    static bool IsRecord(XElement element) =>
        element.Name.LocalName is "moveFromRangeStart" or "moveFromRangeEnd" or "moveToRangeStart" or "moveToRangeEnd"
        || element.Name.LocalName.EndsWith("Change", StringComparison.Ordinal);

    /// <summary>It holds what was changed; otherwise it is a mark on what it stands in.</summary>
    static bool IsContainer(
        XElement change) => change.Parent is { } parent && Containers.Contains(parent.Name.LocalName, StringComparer.Ordinal);

    static bool IsDeletedCell(XElement element) => element.Name.LocalName == "tr"
        ? Inner(element, "trPr", "del") is not null
        : Inner(element, "tcPr", "cellDel") is not null;

    static bool HasDeletedMark(XElement paragraph) =>
        Inner(paragraph, "pPr", "rPr") is { } properties
            && properties.Elements().Any(element => element.Name.LocalName is "del" or "moveFrom");

    /// <summary>The end of a paragraph was deleted: what is left of it belongs to the next one.</summary>
    static void JoinNext(XElement paragraph)
    {
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is not { Name.LocalName: "p" } next)
            return;
        var content = paragraph.Elements().Where(element => element.Name.LocalName != "pPr").ToArray();
        content.Remove();
        if (next.Elements().FirstOrDefault(element => element.Name.LocalName == "pPr") is { } properties)
            properties.AddAfterSelf(content);
        else
            next.AddFirst(content);
        paragraph.Remove();
    }

    static XElement? Inner(XElement element, string outer, string inner) => element
        .Elements().FirstOrDefault(child => child.Name.LocalName == outer)
        ?.Elements().FirstOrDefault(child => child.Name.LocalName == inner);
}
