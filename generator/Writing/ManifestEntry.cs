using System.Security.Cryptography;
using PublicitySite.Files;

namespace PublicitySite.Writing;

/// <summary>One published file.</summary>
/// <param name="Path">Relative to the output folder, parts joined by <c>/</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of the whole content, 64 lower-case hexadecimal digits.</param>
sealed record ManifestEntry(string Path, long Size, string Sha256)
{
    internal static ManifestEntry Of(OutputFile file) =>
        new(file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));
}
