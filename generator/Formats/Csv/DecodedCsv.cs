using System.Text;
using PublicitySite.Formats.Text;

namespace PublicitySite.Formats.Csv;

/// <summary>The text of a CSV and the encoding it came in: a part of it is replaced, every other byte stays.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Encoding">UTF-8, or GB18030 as Excel and WPS write it.</param>
/// <param name="Mark">Length of the byte order mark, or 0.</param>
/// <param name="Text">Without the mark; line ends as they are.</param>
sealed record DecodedCsv(ReadOnlyMemory<byte> Bytes, Encoding Encoding, int Mark, string Text)
{
    internal static DecodedCsv Decode(ReadOnlyMemory<byte> bytes)
    {
        var (encoding, mark) = TextDecoding.EncodingOf(bytes.Span);
        return new(bytes, encoding, mark, encoding.GetString(bytes.Span[mark..]));
    }

    /// <summary>The file with the characters from <paramref name="start"/> to before <paramref name="end"/> replaced.</summary>
    internal ReadOnlyMemory<byte> With(int start, int end, string replacement)
    {
        var from = Mark + Encoding.GetByteCount(Text.AsSpan(0, start));
        var to = from + Encoding.GetByteCount(Text.AsSpan(start, end - start));
        return (byte[])[.. Bytes.Span[..from], .. Encoding.GetBytes(replacement), .. Bytes.Span[to..]];
    }
}
