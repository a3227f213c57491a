using System.Buffers;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Formats.Text;

/// <summary>Bytes to text: UTF-8 everywhere; a CSV may also be GB18030, which Excel and WPS write.</summary>
static class TextDecoding
{
    // What no text should hold: control characters but tab and line break, and the sign that an earlier conversion lost a character.
    static readonly SearchValues<char> Damaged = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n']), '\u007F', '\uFFFD']);

    /// <summary>What Excel and WPS write: whatever the bytes are, it makes a text of them.</summary>
    internal static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8;

    // The encoder side is never used. The table is built once: it is not small.
    static readonly Encoding StrictGb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) ?? Encoding.UTF8;

    /// <summary>
    /// UTF-16 by its mark, UTF-8 by its mark or by being valid, otherwise <see cref="Gb18030"/>; and the length of the mark.
    /// </summary>
    internal static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode, 2);
        var mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        return (System.Text.Unicode.Utf8.IsValid(bytes[mark..]) ? Encoding.UTF8 : Gb18030, mark);
    }

    /// <summary>Null where the bytes are in none of these encodings.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = EncodingOf(bytes);
        return encoding != Gb18030 ? encoding.GetString(bytes[mark..]) : mark == 0 ? FromGb18030(bytes) : null;
    }

    /// <summary>Position of the first character that no text should hold; -1 where there is none.</summary>
    internal static int FirstDamaged(ReadOnlySpan<char> text) => text.IndexOfAny(Damaged);

    internal static SourceText? Utf8(SourceFile file, DiagnosticBag diagnostics) =>
        Utf8(file.Bytes.Span) is { } text ? Whole(file, text, diagnostics) : Refuse(TextDiagnostics.NotUtf8(file.Path), diagnostics);

    internal static SourceText? Utf8OrGb18030(SourceFile file, DiagnosticBag diagnostics) =>
        (Utf8(file.Bytes.Span) ?? FromGb18030(file.Bytes.Span)) is { } text
            ? Whole(file, text, diagnostics)
            : Refuse(TextDiagnostics.NotUtf8OrGb18030(file.Path), diagnostics);

    static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        return System.Text.Unicode.Utf8.IsValid(text) ? Encoding.UTF8.GetString(text) : null;
    }

    static string? FromGb18030(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictGb18030.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    static SourceText? Whole(SourceFile file, string decoded, DiagnosticBag diagnostics)
    {
        var text = new SourceText(file.Path, WithLineFeeds(decoded));
        var damaged = FirstDamaged(text.Text);
        return damaged < 0 ? text : Refuse(TextDiagnostics.DamagedCharacter(text.At(damaged), text.Text[damaged]), diagnostics);
    }

    static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    static SourceText? Refuse(Diagnostic diagnostic, DiagnosticBag diagnostics)
    {
        diagnostics.Add(diagnostic);
        return null;
    }
}
