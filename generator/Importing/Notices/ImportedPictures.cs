using System.Text.RegularExpressions;
using PublicitySite.Formats.Images;

namespace PublicitySite.Importing.Notices;

/// <summary>Pictures as they are taken over: without metadata, under endings that say what they are.</summary>
static partial class ImportedPictures
{
    /// <summary>With an empty ending where the format cannot be published (EMF, TIFF) or the picture is damaged.</summary>
    internal static ImportedPicture Convert(ReadOnlyMemory<byte> bytes, string description)
    {
        var pixels = PictureMetadata.Strip(bytes);
        return pixels is { } clean
            ? new(clean, PictureMetadata.EndingOf(clean.Span)?[1..] ?? "", description)
            : new(default, "", description);
    }

    /// <summary>A description as far as a person has written it: programs put in names of files and guesses.</summary>
    internal static string MeaningOf(string description) => Made.IsMatch(description) ? "" : CleanText.Clean(description);

    [GeneratedRegex(
        @"已自动生成|自动生成|^(图片|图像|IMG|image|Picture)[\s_]*\d*$|\.(jpe?g|png|gif|bmp|tiff?|webp)$|^[A-Za-z]:\\|automatically generated",
        RegexOptions.IgnoreCase)]
    static partial Regex Made { get; }
}
