using System.Collections.Immutable;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.Xmp;

namespace PublicitySite.Formats.Images;

/// <summary>What a picture says of itself.</summary>
sealed record PictureFacts
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

    /// <summary>Where it was taken.</summary>
    internal required bool HasLocation { get; init; }

    /// <summary>Who took it, or with which very device.</summary>
    internal required bool NamesPerson { get; init; }

    internal required ImmutableArray<string> Words { get; init; }

    /// <summary>In pixels, as it is shown; null where it is no JPEG or PNG.</summary>
    internal required (int Width, int Height)? Size { get; init; }

    /// <summary>Null where the picture or what it says is damaged.</summary>
    internal static PictureFacts? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var all = ImageMetadataReader.ReadMetadata(new MemoryStream(bytes.ToArray(), writable: false));
            return new()
            {
                HasLocation = all.OfType<GpsDirectory>().Any(directory => directory.TagCount > 1),
                NamesPerson = all.Any(TellsOfPerson),
                Words = [.. all.SelectMany(WordsOf)],
                Size = SizeOf(all),
            };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Metadata that points nowhere makes the library throw whatever it stumbles over.
            return null;
        }
    }

    static IEnumerable<string> WordsOf(MetadataExtractor.Directory directory) =>
    [
        .. directory.Tags.Select(tag => tag.Description).OfType<string>(),
        .. directory is XmpDirectory { XmpMeta: { } xmp } ? xmp.Properties.Select(property => property.Value).OfType<string>() : [],
    ];

    static bool TellsOfPerson(MetadataExtractor.Directory directory) => directory switch
    {
        ExifDirectoryBase => PersonTags.Any(tag => !string.IsNullOrWhiteSpace(directory.GetDescription(tag))),
        IptcDirectory => directory.ContainsTag(IptcDirectory.TagByLine) || directory.ContainsTag(IptcDirectory.TagContact),
        XmpDirectory { XmpMeta: { } xmp } =>
            xmp.Properties.Any(property => property.Path?.StartsWith("dc:creator", StringComparison.Ordinal) is true),
        _ => false,
    };

    static (int Width, int Height)? SizeOf(IReadOnlyList<MetadataExtractor.Directory> all) =>
        all.Select(SizeOf).FirstOrDefault(found => found is not null) is { Width: > 0, Height: > 0 } size
            ? all.OfType<ExifIfd0Directory>().Any(LiesOnItsSide) ? (size.Height, size.Width) : size
            : null;

    static (int Width, int Height)? SizeOf(MetadataExtractor.Directory directory) => directory switch
    {
        JpegDirectory jpeg => (jpeg.GetImageWidth(), jpeg.GetImageHeight()),
        PngDirectory png when png.TryGetInt32(PngDirectory.TagImageWidth, out var width)
            && png.TryGetInt32(PngDirectory.TagImageHeight, out var height) => (width, height),
        _ => null,
    };

    static bool LiesOnItsSide(ExifIfd0Directory directory) =>
        directory.TryGetInt32(ExifDirectoryBase.TagOrientation, out var orientation) && orientation is >= 5 and <= 8;
}
