using System.Collections.Immutable;
using System.Xml;
using PublicitySite.Formats.Images;
using PublicitySite.Formats.Office.Legacy;
using PublicitySite.Formats.Office.Packaging;
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
