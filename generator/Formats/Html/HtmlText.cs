using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Formats.Text;

namespace PublicitySite.Formats.Html;

/// <summary>The text of a page whatever its encoding: old ones are in GB2312 and say so, or not.</summary>
static partial class HtmlText
{
    const int Head = 4096;

    // A page that is valid UTF-8 is UTF-8, though it may still declare what it was before it was converted.
    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = TextDecoding.EncodingOf(bytes);
        return (mark == 0 && encoding == TextDecoding.Gb18030 ? Declared(bytes) : encoding).GetString(bytes[mark..]);
    }

    static Encoding Declared(ReadOnlySpan<byte> bytes)
    {
        var name = Charset.Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)])).Groups[1].Value.ToLowerInvariant();
        return name is "" or "gb2312" or "gbk" or "gb18030" or "utf-8" or "utf8"
            ? TextDecoding.Gb18030
            : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? TextDecoding.Gb18030;
    }

    [GeneratedRegex("""charset\s*=\s*["']?([A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase)]
    static partial Regex Charset { get; }
}
