using System.Security.Cryptography;
using System.Text;
using PublicitySite.Chinese;

namespace PublicitySite.Pages;

/// <summary>
/// An ASCII name for a region or an occupation that stays the same in every build: its pinyin, so that people can read it,
/// and four digits of its SHA-256, so that two names of one sound never share an address (<c>longmatanqu-1f0c</c>).
/// </summary>
static class Slug
{
    /// <summary>Names of files may have 255 characters on most disks, and a long address is read by nobody.</summary>
    const int LongestReading = 80;

    internal static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && rune.IsAscii)
                slug.Append(char.ToLowerInvariant((char)rune.Value));
            else
                slug.Append(Pinyin.MostCommon(rune));
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 2));
        slug.Length = Math.Min(slug.Length, LongestReading);
        return slug.Length == 0 ? hash : $"{slug}-{hash}";
    }
}
