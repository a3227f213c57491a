using System.Collections.Immutable;
using System.Security.Cryptography;

namespace PublicitySite.Themes;

/// <summary>How the address of an asset is made.</summary>
static class AssetAddress
{
    /// <summary>What a page puts before the address of an asset, as a path from its view.</summary>
    internal static ImmutableArray<string> Root { get; } = ["frame", "site", "root"];

    /// <summary>
    /// <c>assets/css/site.3f2a9c1b.css</c> for <c>css/site.css</c>: with the first eight digits of its SHA-256, so that browsers may
    /// keep it for good and yet never show a new page with an old style.
    /// </summary>
    internal static string Of(string name, ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes)[..4]);
        var dot = name.LastIndexOf('.');
        return dot > name.LastIndexOf('/') ? $"assets/{name[..dot]}.{hash}{name[dot..]}" : $"assets/{name}.{hash}";
    }
}
