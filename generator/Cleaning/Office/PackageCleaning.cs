using PublicitySite.Formats.Images;

namespace PublicitySite.Cleaning.Office;

/// <summary>Makes a docx or xlsx show what it shows, and hold nothing else.</summary>
static class PackageCleaning
{
    internal static void Clean(OfficePackage package, RemovalLog log)
    {
        var hiddenSheets = HiddenSheets.Remove(package, log);
        foreach (var part in package.Parts.ToArray())
        {
            if (Unwanted(part) is not { } removal)
                continue;
            log.Add(removal);
            package.Remove(part);
        }

        var styles = HiddenTextStyles.Read(package.Find("word/styles.xml")?.Xml);
        foreach (var part in package.Parts.ToArray())
            CleanPart(part, styles, log);
        foreach (var relations in package.Parts.Where(part => part.IsRelations).ToArray())
            Relations.Clean(package, relations, log);
        WorkbookCleaning.Clean(package, hiddenSheets, log);
        package.DropUnreachable();
    }

    /// <summary>What a part that shows nothing is; null for those that stay. By its outermost element, and by its folder where it has none.</summary>
    static Removal? Unwanted(OfficePart part) => part.IsRelations ? null : part.Root switch
    {
        "comments" or "commentsEx" or "commentsIds" or "commentsExtensible" or "ThreadedComments" or "people" or "personList" => Removal.Comments,
        "headers" or "revisions" or "users" => Removal.TrackedChanges,
        "externalLink" or "connections" or "queryTable" => Removal.ExternalLinks,
        "pivotCacheDefinition" or "pivotCacheRecords" or "pivotTableDefinition" or "slicerCacheDefinition" or "slicers" => Removal.HiddenData,
        "xml" when part.Elements("ClientData").Any(data => data.Attribute("ObjectType")?.Value == "Note") => Removal.Comments,
        _ => OfFolder(part.Name.ToLowerInvariant()),
    };

    static Removal? OfFolder(string name) => name switch
    {
        // .psmdcp: the same properties as other programs than Word write them.
        _ when name.StartsWith("docprops/", StringComparison.Ordinal) || name.EndsWith(".psmdcp", StringComparison.Ordinal) || name.Contains("/printersettings/", StringComparison.Ordinal) => Removal.Properties,
        _ when name.StartsWith("customxml/", StringComparison.Ordinal) || name.Contains("/model/", StringComparison.Ordinal) => Removal.HiddenData,
        _ when name.Contains("/embeddings/", StringComparison.Ordinal) || name.Contains("/activex/", StringComparison.Ordinal) => Removal.EmbeddedFiles,
        _ when name.Contains("vbaproject", StringComparison.Ordinal) || name.Contains("vbadata", StringComparison.Ordinal) => Removal.Macros,
        _ => null,
    };

    static void CleanPart(OfficePart part, HiddenTextStyles styles, RemovalLog log)
    {
        if (part.Xml?.Root?.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal) is true)
        {
            TrackedChanges.Accept(part, log);
            WordCleaning.Clean(part, styles, log);
        }
        else if (PictureMetadata.IsPicture(part.Bytes.Span) && PictureMetadata.Strip(part.Bytes) is { } pixels && !pixels.Equals(part.Bytes))
        {
            log.Add(Removal.PictureMetadata);
            part.Bytes = pixels;
        }
    }
}
