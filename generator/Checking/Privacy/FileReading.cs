using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Checking;

/// <summary>Reads one file after another in one piece of memory.</summary>
sealed class FileReading
{
    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8;

    readonly Sightings sightings = new();
    char[] text = [];

    /// <summary>What is found in a file; good until the next one is read.</summary>
    internal Sightings Read(OutputFile file, TextFormat format)
    {
        sightings.Clear();
        var length = Decode(file.Bytes.Span);
        Look(text.AsSpan(0, length), format);
        return sightings;
    }

    /// <summary>Line and column of a character. The text has been written over by now, so the file is decoded once more.</summary>
    internal Place PlaceOf(OutputFile file, int character)
    {
        Decode(file.Bytes.Span);
        var before = text.AsSpan(0, character);
        return Place.At(file.Path, before.Count('\n') + 1, character - before.LastIndexOf('\n'));
    }

    void Look(Span<char> characters, TextFormat format)
    {
        switch (format)
        {
            case TextFormat.Markup:
                MarkupText.Look(characters, sightings);
                break;
            case TextFormat.Json:
                JsonText.Look(characters, 0, sightings);
                break;
            case TextFormat.Table:
                TableText.Look(characters, sightings);
                break;
            case TextFormat.Calendar:
                CalendarText.Look(characters, sightings);
                break;
            case TextFormat.Script or TextFormat.Style:
                ScriptText.Look(characters, 0, format == TextFormat.Style, sightings);
                break;
            case TextFormat.Plain:
                PlainText.Look(characters, sightings);
                break;
        }
    }

    /// <summary>What we write is UTF-8; attachments come as their writers saved them.</summary>
    int Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = EncodingOf(ref bytes);
        if (text.Length < bytes.Length)
            text = new char[bytes.Length];
        return encoding.GetChars(bytes, text);
    }

    static Encoding EncodingOf(ref ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            var encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            bytes = bytes[2..];
            return encoding;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : Gb18030;
    }
}
