using System.Xml.Linq;

namespace PublicitySite.Formats.Office.Packaging;

/// <summary>A reference from one part to another, or out of the file.</summary>
/// <param name="Id">By which the part's own text names it.</param>
/// <param name="Kind">The last word of its type: <c>worksheet</c>, <c>comments</c>, <c>hyperlink</c>.</param>
/// <param name="Target">Path of a part; what is written where it is outside the file.</param>
/// <param name="IsExternal">It leads out of the file.</param>
/// <param name="Element">Where it is stated.</param>
sealed record Relationship(string Id, string Kind, string Target, bool IsExternal, XElement Element)
{
    /// <summary>
    /// Read in from elsewhere when the file is opened: a picture, template, table or object. Links to be clicked are none of these.
    /// </summary>
    internal bool IsFetched => IsExternal && Kind != "hyperlink";

    /// <summary>
    /// The part with the relationships of another: <c>word/_rels/document.xml.rels</c>; of the package for the empty name.
    /// </summary>
    internal static string PartOf(string owner)
    {
        var slash = owner.LastIndexOf('/') + 1;
        return $"{owner[..slash]}_rels/{owner[slash..]}.rels";
    }

    /// <summary><c>word/document.xml</c> for <c>word/_rels/document.xml.rels</c>.</summary>
    internal static string OwnerOf(string relations) => relations.Replace("_rels/", "", StringComparison.Ordinal)[..^".rels".Length];

    /// <summary>An attribute that names a relationship, in either edition of the format.</summary>
    internal static bool IsReference(XAttribute attribute) =>
        attribute.Name.NamespaceName.EndsWith("/officeDocument/2006/relationships", StringComparison.Ordinal)
        || attribute.Name.NamespaceName.EndsWith("/officeDocument/relationships", StringComparison.Ordinal);

    internal static Relationship Parse(string owner, XElement element)
    {
        var kind = element.Attribute("Type")?.Value ?? "";
        var target = element.Attribute("Target")?.Value ?? "";
        var isExternal = element.Attribute("TargetMode")?.Value == "External";
        return new(
            element.Attribute("Id")?.Value ?? "",
            kind[(kind.LastIndexOf('/') + 1)..],
            isExternal ? target : PathOf(owner, target),
            isExternal,
            element);
    }

    // "../comments1.xml" of a worksheet is xl/comments1.xml, "/xl/comments1.xml" too.
    static string PathOf(string owner, string written)
    {
        var target = Uri.UnescapeDataString(written.Split('#')[0]);
        var folders = new List<string>(target.StartsWith('/') ? [] : owner.Split('/')[..^1]);
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
