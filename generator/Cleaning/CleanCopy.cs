using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using PublicitySite.Formats.Images;
using PublicitySite.Formats.Office.Legacy;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Office.Word;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Cleaning;

/// <summary>A copy of a file with what it shows and nothing else.</summary>
/// <param name="Bytes">Null where none can be made.</param>
/// <param name="Removed">What the copy is without; empty where the file was clean.</param>
/// <param name="Fault">Why no copy can be made.</param>
sealed record CleanCopy(ReadOnlyMemory<byte>? Bytes, ImmutableArray<(Removal Kind, int Count)> Removed, CleaningFault Fault)
{
    /// <summary>What the file is, its first bytes say.</summary>
    internal static CleanCopy Make(ReadOnlyMemory<byte> bytes) => bytes.Span switch
    {
        var zip when ZipContents.IsZip(zip) => OfDocument(bytes),
        var old when CompoundStreams.IsCompound(old) => Refused(CleaningFault.OldOrEncrypted),
        var picture when PictureMetadata.IsPicture(picture) => OfPicture(bytes),
        _ => Refused(CleaningFault.UnknownType),
    };

    static CleanCopy OfPicture(ReadOnlyMemory<byte> picture)
    {
        if (PictureMetadata.Strip(picture) is not { } pixels)
            return Refused(CleaningFault.Damaged);
        var log = new RemovalLog();
        log.Add(Removal.PictureMetadata, pixels.Equals(picture) ? 0 : 1);
        return new(pixels, log.All, CleaningFault.None);
    }

    static CleanCopy OfDocument(ReadOnlyMemory<byte> document)
    {
        var zip = ZipContents.Read(document, new());
        if (zip.Fault != ZipFault.None)
            return Refused(zip.Fault == ZipFault.TooLarge ? CleaningFault.TooLarge : CleaningFault.Damaged);
        if (OfficePackage.Open(zip) is not { } package)
            return Refused(CleaningFault.UnknownType);
        try
        {
            var log = new RemovalLog();
            PackageCleaning.Clean(package, log);
            return new(package.Pack(), log.All, CleaningFault.None);
        }
        catch (XmlException)
        {
            return Refused(CleaningFault.Damaged);
        }
    }

    static CleanCopy Refused(CleaningFault fault) => new(null, [], fault);
}

/// <summary>Why no clean copy can be made.</summary>
enum CleaningFault
{
    None,
    Damaged,
    UnknownType,

    /// <summary>Of Office before 2007, or with a password: from outside they look alike.</summary>
    OldOrEncrypted,
    TooLarge,
}

/// <summary>What a clean copy of a file is made without.</summary>
enum Removal
{
    Properties,
    Comments,
    TrackedChanges,
    HiddenText,
    HiddenSheets,

    /// <summary>Cells in hidden rows and columns; these themselves stay, empty, so that nothing moves.</summary>
    HiddenCells,

    /// <summary>Texts of cells that are no more.</summary>
    LeftoverTexts,

    /// <summary>Formulas have become the values they show, for they refer to what is gone.</summary>
    Formulas,
    ExternalLinks,
    EmbeddedFiles,

    /// <summary>Custom XML, variables, copies of tables behind pivot tables, data models.</summary>
    HiddenData,
    Macros,
    PictureMetadata,
}

/// <summary>Counts what is taken out.</summary>
sealed class RemovalLog
{
    readonly SortedDictionary<Removal, int> counts = [];

    /// <summary>In the order of the kinds, each with how many there were.</summary>
    internal ImmutableArray<(Removal Kind, int Count)> All => [.. counts.Select(entry => (entry.Key, entry.Value))];

    internal bool Has(Removal kind) => counts.ContainsKey(kind);

    internal void Add(Removal kind, int count = 1)
    {
        if (count > 0)
            counts[kind] = counts.GetValueOrDefault(kind) + count;
    }
}

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
        else if (PictureMetadata.IsPicture(part.Bytes.Span)
            && PictureMetadata.Strip(part.Bytes) is { } pixels
            && !pixels.Equals(part.Bytes))
        {
            log.Add(Removal.PictureMetadata);
            part.Bytes = pixels;
        }
    }
}

/// <summary>Takes out of a part of a document what is not shown: anchors of comments, hidden text, variables.</summary>
static class WordCleaning
{
    internal static void Clean(OfficePart part, TextVisibility visibility, RemovalLog log)
    {
        part.Elements("commentRangeStart", "commentRangeEnd").ToArray().Remove();
        foreach (var reference in part.Elements("commentReference").ToArray())
            RemoveWithRun(reference);
        var hidden = part.Elements("r").Where(visibility.IsHidden).ToArray();
        log.Add(Removal.HiddenText, hidden.Length);
        hidden.Remove();
        var variables = part.Elements("docVars", "dataBinding").ToArray();
        log.Add(Removal.HiddenData, variables.Length);
        variables.Remove();
        part.Elements("trackRevisions", "rsids", "mailMerge").ToArray().Remove();
    }

    static void RemoveWithRun(XElement reference)
    {
        var run = reference.Parent;
        reference.Remove();
        if (run is { Name.LocalName: "r" } && run.Elements().All(element => element.Name.LocalName == "rPr"))
            run.Remove();
    }
}
