using System.Xml.Linq;
using PublicitySite.Formats.Office.Packaging;

namespace PublicitySite.Cleaning;

/// <summary>Relationships to what is gone or lies elsewhere.</summary>
static class StaleRelationships
{
    /// <summary>Elements that show something even without what they refer to.</summary>
    static readonly string[] Standing = ["pageSetup", "blip", "imagedata", "drawing", "sheetPr", "hyperlink"];

    /// <summary>Elements that are nothing without others in them.</summary>
    static readonly string[] Lists = ["externalReferences", "pivotCaches", "oleObjects", "controls", "customXmlParts", "tableParts"];

    /// <summary>Takes them out, and what stood in their part for them.</summary>
    internal static void Remove(OfficePackage package, string owner, RemovalLog log)
    {
        var stale = package.RelationshipsOf(owner)
            .Where(relationship => relationship.IsExternal ? relationship.IsFetched : package.Find(relationship.Target) is null).ToArray();
        log.Add(Removal.ExternalLinks, stale.Count(relationship => relationship.IsExternal));
        stale.Select(relationship => relationship.Element).Remove();
        if (stale.Length > 0 && package.Find(owner) is { } part)
            RemoveReferences(part, stale.Select(relationship => relationship.Id).ToHashSet(StringComparer.Ordinal));
    }

    static void RemoveReferences(OfficePart owner, HashSet<string> ids)
    {
        foreach (var reference in (owner.Xml?.Descendants() ?? [])
            .SelectMany(element => element.Attributes())
            .Where(Relationship.IsReference)
            .ToArray())
        {
            var element = reference.Parent;
            if (element is null || !ids.Contains(reference.Value))
                continue;
            var list = element.Parent;
            if (Standing.Contains(element.Name.LocalName, StringComparer.Ordinal))
                reference.Remove();
            else if (element.Parent is not null)
                element.Remove();
            if (list is { HasElements: false } && Lists.Contains(list.Name.LocalName, StringComparer.Ordinal))
                list.Remove();
        }
    }
}
