using PublicitySite.Formats.Images;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Office.Word;

namespace PublicitySite.Cleaning;

/// <summary>Makes a docx or xlsx show what it shows, and hold nothing else.</summary>
static class PackageCleaning
{
    internal static void Clean(OfficePackage package, RemovalLog log)
    {
        var hiddenSheets = HiddenSheets.Remove(package, log);
        foreach (var part in package.Parts.ToArray())
        {
            if (RemovalOf(PartKinds.Of(part)) is not { } removal)
                continue;
            log.Add(removal);
            package.Remove(part);
        }

        var visibility = TextVisibility.Read(package.Find("word/styles.xml")?.Xml);
        foreach (var part in package.Parts.ToArray())
            CleanPart(part, visibility, log);
        foreach (var relations in package.Parts.Where(part => part.IsRelations).ToArray())
            StaleRelationships.Remove(package, Relationship.OwnerOf(relations.Name), log);
        WorkbookCleaning.Clean(package, hiddenSheets, log);
        package.DropUnreachable();
    }

    /// <summary>Null for parts that stay.</summary>
    static Removal? RemovalOf(PartKind kind) => kind switch
    {
        PartKind.Shown => null,
        PartKind.Comments or PartKind.CommentFrames => Removal.Comments,
        PartKind.Changes => Removal.TrackedChanges,
        PartKind.ExternalData => Removal.ExternalLinks,
        PartKind.CachedData or PartKind.CacheView or PartKind.CustomData or PartKind.DataModel => Removal.HiddenData,
        PartKind.Properties or PartKind.PrinterSettings => Removal.Properties,
        PartKind.EmbeddedFile => Removal.EmbeddedFiles,
        PartKind.Macros => Removal.Macros,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    static void CleanPart(OfficePart part, TextVisibility visibility, RemovalLog log)
    {
        if (part.Xml?.Root?.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal) is true)
        {
            TrackedChanges.Accept(part, log);
            WordCleaning.Clean(part, visibility, log);
        }
        else if (PictureMetadata.IsPicture(part.Bytes.Span) && PictureMetadata.Strip(part.Bytes) is { } pixels && !pixels.Equals(part.Bytes))
        {
            log.Add(Removal.PictureMetadata);
            part.Bytes = pixels;
        }
    }
}
