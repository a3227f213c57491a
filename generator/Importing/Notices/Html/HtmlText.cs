using System.Text;
using System.Text.RegularExpressions;

namespace PublicitySite.Importing.Notices.Html;

/// <summary>The text of a page whatever its encoding: old ones are in GB2312 and say so, or not.</summary>
static partial class HtmlText
{
    const int Head = 4096;

    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8;

    // A page that is valid UTF-8 is UTF-8, though it may still declare what it was before it was converted.
    internal static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ when System.Text.Unicode.Utf8.IsValid(bytes) => Encoding.UTF8.GetString(bytes),
        _ => Declared(bytes).GetString(bytes),
    };

    static Encoding Declared(ReadOnlySpan<byte> bytes)
    {
        var name = Charset.Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)])).Groups[1].Value.ToLowerInvariant();
        return name is "" or "gb2312" or "gbk" or "gb18030" or "utf-8" or "utf8" ? Gb18030 : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Gb18030;
    }

    [GeneratedRegex("""charset\s*=\s*["']?([A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase)]
    static partial Regex Charset { get; }
}
