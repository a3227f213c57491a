using System.Xml.Linq;

namespace PublicitySite.Cleaning.Office;

/// <summary>How parts refer to each other: by ids, which a part of its own beside each says the meaning of.</summary>
static class Relations
{
    /// <summary>Elements that show something even without what they refer to.</summary>
    static readonly string[] Standing = ["pageSetup", "blip", "imagedata", "drawing", "sheetPr", "hyperlink"];

    /// <summary>Elements that are nothing without others in them.</summary>
    static readonly string[] Lists = ["externalReferences", "pivotCaches", "oleObjects", "controls", "customXmlParts", "tableParts"];

    /// <summary>The part with the relations of another: <c>word/_rels/document.xml.rels</c>.</summary>
    internal static string PartOf(string name)
    {
        var slash = name.LastIndexOf('/') + 1;
        return $"{name[..slash]}_rels/{name[slash..]}.rels";
    }

    /// <summary>The parts of the package that relations lead to.</summary>
    internal static IEnumerable<string> TargetsOf(OfficePart relations) =>
        from relation in relations.Elements("Relationship")
        where !IsExternal(relation)
        select Target(relations.Name, relation);

    /// <summary>Takes out the parts that an element of a part stands for.</summary>
    internal static void Remove(OfficePackage package, OfficePart owner, XElement element)
    {
        var ids = element.Attributes().Where(IsReference).Select(attribute => attribute.Value).ToArray();
        var relations = package.Find(PartOf(owner.Name));
        foreach (var relation in relations?.Elements("Relationship").Where(relation => ids.Contains(relation.Attribute("Id")?.Value)) ?? [])
        {
            if (relations is not null && package.Find(Target(relations.Name, relation)) is { } part)
                package.Remove(part);
        }
    }

    /// <summary>Takes out relations to what is gone or lies elsewhere, and what stood in the part for them.</summary>
    internal static void Clean(OfficePackage package, OfficePart relations, RemovalLog log)
    {
        var stale = relations.Elements("Relationship").Where(relation => IsStale(package, relations, relation)).ToArray();
        log.Add(Removal.ExternalLinks, stale.Count(IsExternal));
        var ids = stale.Select(relation => $"{relation.Attribute("Id")?.Value}").ToHashSet(StringComparer.Ordinal);
        stale.Remove();
        if (ids.Count > 0 && package.Find(OwnerOf(relations.Name)) is { } owner)
            RemoveReferences(owner, ids);
    }

    static bool IsStale(OfficePackage package, OfficePart relations, XElement relation) => IsExternal(relation)
        ? relation.Attribute("Type")?.Value.EndsWith("/hyperlink", StringComparison.Ordinal) is not true
        : package.Find(Target(relations.Name, relation)) is null;

    static void RemoveReferences(OfficePart owner, HashSet<string> ids)
    {
        foreach (var reference in (owner.Xml?.Descendants() ?? []).SelectMany(element => element.Attributes()).Where(IsReference).ToArray())
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

    static bool IsReference(XAttribute attribute) =>
        attribute.Name.NamespaceName.EndsWith("/officeDocument/2006/relationships", StringComparison.Ordinal)
        || attribute.Name.NamespaceName.EndsWith("/officeDocument/relationships", StringComparison.Ordinal);

    static bool IsExternal(XElement relation) => relation.Attribute("TargetMode")?.Value == "External";

    /// <summary><c>word/document.xml</c> for <c>word/_rels/document.xml.rels</c>.</summary>
    static string OwnerOf(string relations) => relations.Replace("_rels/", "", StringComparison.Ordinal)[..^".rels".Length];

    static string Target(string relations, XElement relation)
    {
        var target = Uri.UnescapeDataString($"{relation.Attribute("Target")?.Value}".Split('#')[0]);
        if (target.StartsWith('/'))
            return target[1..];
        var folders = new List<string>(OwnerOf(relations).Split('/')[..^1]);
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && folders.Count > 0)
                folders.RemoveAt(folders.Count - 1);
            else if (step is not (".." or "." or ""))
                folders.Add(step);
        }

        return string.Join('/', folders);
    }
}
