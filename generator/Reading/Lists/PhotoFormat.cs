using PublicitySite.Files;

namespace PublicitySite.Reading;

/// <summary>Photos are JPEG or PNG, and are what their names say: a server tells browsers the type by the name.</summary>
static class PhotoFormat
{
    internal static bool Fits(SourceFile file) => Path.GetExtension(file.Path) switch
    {
        ".jpg" => file.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        ".png" => file.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        _ => false,
    };
}
