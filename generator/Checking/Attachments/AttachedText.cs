using System.Text;
using PublicitySite.Checking.Privacy;
using PublicitySite.Diagnostics;

namespace PublicitySite.Checking.Attachments;

/// <summary>Text and CSV files: UTF-8, UTF-16 with its mark, or GB18030 as Excel and WPS write it.</summary>
static class AttachedText
{
    static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    static readonly Encoding StrictGb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) ?? Encoding.UTF8;

    internal static bool IsTextName(string path) => Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".csv" or ".tsv" or ".md";

    internal static void Read(InnerFile file, FileContents contents)
    {
        if (Decode(file.Bytes.Span) is { } text && !text.Contains('\0', StringComparison.Ordinal))
            contents.Add(WithSeams(text, file.Path), SourceLocation.At(file.Path, 1, 1));
        else
            contents.Add(Unreadable.Damaged, SourceLocation.OfFile(file.Path));
    }

    /// <summary>Null where it is in none of the encodings.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var text] => Strict(StrictUtf8, text),
        [0xFF, 0xFE, .. var text] => Strict(Encoding.Unicode, text),
        [0xFE, 0xFF, .. var text] => Strict(Encoding.BigEndianUnicode, text),
        _ => Strict(StrictUtf8, bytes) ?? Strict(StrictGb18030, bytes),
    };

    static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    static string WithSeams(string text, string path)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (".csv" or ".tsv"))
            return text;
        var marked = text.ToCharArray();
        TableFileText.Mark(marked);
        return new(marked);
    }
}
