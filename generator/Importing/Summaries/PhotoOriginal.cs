using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Images;

namespace PublicitySite.Importing.Summaries;

/// <summary>A photo without metadata; its pixels are as they were.</summary>
/// <param name="Bytes">The picture.</param>
/// <param name="Ending">.jpg or .png, by what it is.</param>
/// <param name="Width">In pixels, as it is shown.</param>
/// <param name="Height">In pixels, as it is shown.</param>
sealed record PhotoOriginal(ReadOnlyMemory<byte> Bytes, string Ending, int Width, int Height)
{
    /// <summary>Less would be blurred in a profile.</summary>
    internal const int LeastWidth = 300, LeastHeight = 420;

    /// <summary>2 inches: 35 by 49 millimetres, and what a hand at the scissors is off by.</summary>
    const double Proportion = 35.0 / 49, Tolerance = 0.08;

    internal bool IsLargeEnough => Width >= LeastWidth && Height >= LeastHeight;

    internal bool HasProportion => Math.Abs((double)Width / Height / Proportion - 1) <= Tolerance;

    internal static Result<PhotoOriginal> Read(SourceFile file)
    {
        if (EndingOf(file.Bytes.Span) is not { } ending || PictureMetadata.Strip(file.Bytes) is not { } pixels || Size(pixels) is not { } size)
            return new(null, [HandedInDiagnostics.NoPhoto(file)]);
        var photo = new PhotoOriginal(pixels, ending, size.Width, size.Height);
        return new(photo, photo.IsLargeEnough && photo.HasProportion ? [] : [HandedInDiagnostics.PhotoSize(file, photo)]);
    }

    static string? EndingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] => ".jpg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => ".png",
        _ => null,
    };

    static (int Width, int Height)? Size(ReadOnlyMemory<byte> pixels)
    {
        try
        {
            var directories = ImageMetadataReader.ReadMetadata(new MemoryStream(pixels.ToArray(), writable: false));
            var size = directories.Select(Size).FirstOrDefault(found => found is not null);
            return size is { Width: > 0, Height: > 0 } upright && directories.OfType<ExifIfd0Directory>().Any(LiesOnItsSide)
                ? (upright.Height, upright.Width)
                : size is { Width: > 0, Height: > 0 } ? size : null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The library throws whatever it stumbles over in a damaged picture.
            return null;
        }
    }

    static (int Width, int Height)? Size(MetadataExtractor.Directory directory) => directory switch
    {
        JpegDirectory jpeg => (jpeg.GetImageWidth(), jpeg.GetImageHeight()),
        PngDirectory png when png.TryGetInt32(PngDirectory.TagImageWidth, out var width) && png.TryGetInt32(PngDirectory.TagImageHeight, out var height) => (width, height),
        _ => null,
    };

    static bool LiesOnItsSide(ExifIfd0Directory directory) =>
        directory.TryGetInt32(ExifDirectoryBase.TagOrientation, out var orientation) && orientation is >= 5 and <= 8;
}
