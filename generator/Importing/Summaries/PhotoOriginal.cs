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
        if (PictureMetadata.EndingOf(file.Bytes.Span) is not ((".jpg" or ".png") and var ending)
            || PictureMetadata.Strip(file.Bytes) is not { } pixels || PictureFacts.Read(pixels)?.Size is not { } size)
            return SubmissionDiagnostics.NoPhoto(file);
        var photo = new PhotoOriginal(pixels, ending, size.Width, size.Height);
        return new(photo, photo.IsLargeEnough && photo.HasProportion ? [] : [SubmissionDiagnostics.PhotoSize(file, photo)]);
    }
}
