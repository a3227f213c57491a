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

    // The encoder side is never used. The table is built once: it is not small.
    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) ?? Encoding.UTF8;

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
            return Gb18030.GetString(bytes);
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
