namespace PublicitySite.Formats.Office.Packaging;

/// <summary>What a part of a document is beside what it shows.</summary>
enum PartKind
{
    /// <summary>It is shown, or says how something is.</summary>
    Shown,
    Comments,

    /// <summary>Drawings of the frames that comments stand in.</summary>
    CommentFrames,

    /// <summary>Who changed what, and when.</summary>
    Changes,

    /// <summary>Data of other files, or where they lie.</summary>
    ExternalData,

    /// <summary>Copies of tables behind pivot tables.</summary>
    CachedData,

    /// <summary>Pivot tables, which show copies of tables.</summary>
    CacheView,

    /// <summary>Data of programs: custom XML.</summary>
    CustomData,

    /// <summary>Tables that are loaded beside the worksheets.</summary>
    DataModel,
    Properties,
    PrinterSettings,
    EmbeddedFile,
    Macros,
}

/// <summary>Tells the kinds of parts by their outermost elements, and by their folders where they have none of their own.</summary>
static class PartKinds
{
    internal static PartKind Of(OfficePart part) => part.IsRelations ? PartKind.Shown : part.Root switch
    {
        "comments" or "commentsEx" or "commentsIds" or "commentsExtensible" or "ThreadedComments" or "people" or "personList" =>
            PartKind.Comments,
        "xml" when part.Elements("ClientData").Any(data => data.Attribute("ObjectType")?.Value == "Note") => PartKind.CommentFrames,
        "headers" or "revisions" or "users" => PartKind.Changes,
        "externalLink" or "connections" or "queryTable" => PartKind.ExternalData,
        "pivotCacheDefinition" or "pivotCacheRecords" or "slicerCacheDefinition" => PartKind.CachedData,
        "pivotTableDefinition" or "slicers" => PartKind.CacheView,
        _ => OfFolder(part.Name.ToLowerInvariant()),
    };

    static PartKind OfFolder(string name) => name switch
    {
        // .psmdcp: the same properties as other programs than Word write them.
        _ when name.StartsWith("docprops/", StringComparison.Ordinal) || name.EndsWith(".psmdcp", StringComparison.Ordinal) =>
            PartKind.Properties,
        _ when name.Contains("/printersettings/", StringComparison.Ordinal) => PartKind.PrinterSettings,
        _ when name.StartsWith("customxml/", StringComparison.Ordinal) => PartKind.CustomData,
        _ when name.Contains("/model/", StringComparison.Ordinal) => PartKind.DataModel,
        _ when name.Contains("/embeddings/", StringComparison.Ordinal) || name.Contains("/activex/", StringComparison.Ordinal) =>
            PartKind.EmbeddedFile,
        _ when name.Contains("vbaproject", StringComparison.Ordinal) || name.Contains("vbadata", StringComparison.Ordinal) =>
            PartKind.Macros,
        _ => PartKind.Shown,
    };
}
