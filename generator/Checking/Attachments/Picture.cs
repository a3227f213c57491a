using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Xmp;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Images;

namespace PublicitySite.Checking.Attachments;

/// <summary>What a picture says of itself. Pictures of the site itself come here without it; those in documents do not.</summary>
static class Picture
{
    static readonly int[] PersonTags =
    [
        ExifDirectoryBase.TagArtist,
        ExifDirectoryBase.TagCopyright,
        ExifDirectoryBase.TagWinAuthor,
        ExifDirectoryBase.TagCameraOwnerName,
        ExifDirectoryBase.TagBodySerialNumber,
        ExifDirectoryBase.TagLensSerialNumber,
    ];

    internal static void Read(InnerFile file, FileContents contents)
    {
        var location = SourceLocation.OfFile(file.Path);
        if (PictureMetadata.Strip(file.Bytes) is not { } pixels)
            contents.Add(Unreadable.Damaged, location);
        else if (pixels.Length < file.Bytes.Length && !TryReadMetadata(file.Bytes, location, contents))
            contents.Add(Unreadable.Damaged, location);
    }

    static bool TryReadMetadata(ReadOnlyMemory<byte> bytes, SourceLocation location, FileContents contents)
    {
        try
        {
            foreach (var directory in ImageMetadataReader.ReadMetadata(new MemoryStream(bytes.ToArray(), writable: false)))
                Read(directory, location, contents);
            return true;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Metadata that points nowhere makes the library throw whatever it stumbles over.
            return false;
        }
    }

    static void Read(MetadataExtractor.Directory directory, SourceLocation location, FileContents contents)
    {
        if (directory is GpsDirectory && directory.TagCount > 1)
            contents.Add(Trace.PictureLocation, location);
        if (TellsOfPerson(directory))
            contents.Add(Trace.PictureAuthor, location);
        foreach (var text in directory.Tags.Select(tag => tag.Description).OfType<string>())
            contents.Add(text, location);
        if (directory is XmpDirectory { XmpMeta: { } xmp })
        {
            foreach (var property in xmp.Properties.Select(property => property.Value).OfType<string>())
                contents.Add(property, location);
        }
    }

    static bool TellsOfPerson(MetadataExtractor.Directory directory) => directory switch
    {
        ExifDirectoryBase => PersonTags.Any(tag => !string.IsNullOrWhiteSpace(directory.GetDescription(tag))),
        IptcDirectory => directory.ContainsTag(IptcDirectory.TagByLine) || directory.ContainsTag(IptcDirectory.TagContact),
        XmpDirectory { XmpMeta: { } xmp } => xmp.Properties.Any(property => property.Path?.StartsWith("dc:creator", StringComparison.Ordinal) is true),
        _ => false,
    };
}
