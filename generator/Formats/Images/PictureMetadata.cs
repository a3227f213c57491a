namespace PublicitySite.Formats.Images;

/// <summary>
/// What a picture carries besides its pixels: where and by whom it was taken, with what, what it showed before it was cut.
/// It is taken out without decoding, so that every pixel stays as it was.
/// </summary>
static class PictureMetadata
{
    /// <summary>The endings of pictures that can be published.</summary>
    internal static bool IsPictureName(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp";

    /// <summary>The bytes begin like a picture that <see cref="Strip"/> knows.</summary>
    internal static bool IsPicture(ReadOnlySpan<byte> bytes) => FormatOf(bytes) is not null;

    /// <summary>The picture alone; the same bytes where nothing else was in them; null where it is no picture, or damaged.</summary>
    internal static ReadOnlyMemory<byte>? Strip(ReadOnlyMemory<byte> bytes)
    {
        var kept = new MemoryStream(bytes.Length);
        if (FormatOf(bytes.Span) is not { } format || !format.Copy(bytes.Span, kept))
            return null;
        return bytes.Span.SequenceEqual(kept.GetBuffer().AsSpan(0, (int)kept.Length)) ? bytes : kept.ToArray();
    }

    /// <summary>
    /// The ending that says what the picture is, such as <c>.jpg</c>; null where it is none that <see cref="Strip"/> knows.
    /// </summary>
    internal static string? EndingOf(ReadOnlySpan<byte> bytes) => FormatOf(bytes)?.Ending;

    static (string Ending, Copy Copy)? FormatOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] => (".jpg", JpegFile.CopyPixels),
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => (".png", PngFile.CopyPixels),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => (".gif", GifFile.CopyPixels),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
            (".webp", WebpFile.CopyPixels),
        _ => null,
    };

    /// <summary>Writes what makes the picture; false where it is damaged.</summary>
    delegate bool Copy(ReadOnlySpan<byte> picture, Stream kept);
}
