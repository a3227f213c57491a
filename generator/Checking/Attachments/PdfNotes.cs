using System.Collections.Frozen;
using System.Text;
using PublicitySite.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace PublicitySite.Checking.Attachments;

/// <summary>Takes the words out of the objects of a PDF, and tells which of them are traces.</summary>
sealed class PdfNotes(Structure structure, SourceLocation location, FileContents contents)
{
    /// <summary>What readers of a PDF add to it. Links, fields, stamps and marks for printers are part of the document.</summary>
    static readonly FrozenSet<string> Remarks = FrozenSet.ToFrozenSet(
        [
            "Text", "FreeText", "Popup", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret", "Ink", "Line", "Square", "Circle",
            "Polygon", "PolyLine", "Redact", "Sound",
        ],
        StringComparer.Ordinal);

    /// <summary>Entries whose words may lie in streams of their own: scripts, formatted notes, forms, values of fields, properties.</summary>
    static readonly FrozenSet<string> Wordy = FrozenSet.ToFrozenSet(["JS", "RV", "RC", "XFA", "V", "DV", "Metadata"], StringComparer.Ordinal);

    readonly List<StreamToken> texts = [];
    readonly List<(string Name, StreamToken Stream)> files = [];

    /// <summary>Streams of words, still packed.</summary>
    internal IReadOnlyList<StreamToken> Texts => texts;

    /// <summary>Streams that are files, still packed, and how these are named.</summary>
    internal IReadOnlyList<(string Name, StreamToken Stream)> Files => files;

    /// <summary>An object with all in it, but not what it refers to: that is an object of its own.</summary>
    internal void Read(IToken? token)
    {
        switch (token)
        {
            case ObjectToken content:
                Read(content.Data);
                break;
            case StringToken text:
                contents.Add(text.Data, location);
                break;
            case HexToken text:
                contents.Add(Decode(text.Bytes), location);
                break;
            case ArrayToken list:
                foreach (var item in list.Data)
                    Read(item);
                break;
            case DictionaryToken entries:
                Read(entries);
                break;
            case StreamToken stream:
                Read(stream.StreamDictionary);
                break;
        }
    }

    /// <summary>UTF-16 and UTF-8 by their marks; the rest is Latin letters and digits, or no words at all.</summary>
    internal static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, .. var text] => Encoding.BigEndianUnicode.GetString(text),
        [0xFF, 0xFE, .. var text] => Encoding.Unicode.GetString(text),
        _ => Encoding.UTF8.GetString(bytes),
    };

    void Read(DictionaryToken entries)
    {
        if (entries.Data.ContainsKey("Rect") && Remarks.Contains(Name(entries, "Subtype")))
            contents.Add(Trace.Comments, location);
        if (Name(entries, "S") is "Launch" or "GoToR" or "GoToE" or "ImportData")
            contents.Add(Trace.ExternalLinks, location);
        foreach (var (name, value) in entries.Data)
        {
            if (name == "OFF" && Resolved(value) is ArrayToken { Length: > 0 })
                contents.Add(Trace.HiddenData, location);
            if (name == "EF")
                GatherFiles(value, Text(entries, "UF") ?? Text(entries, "F") ?? "file");
            else if (Wordy.Contains(name))
                texts.AddRange(Streams(value).Except(texts));
            Read(value);
        }
    }

    /// <summary>A file may be named twice, for old programs and for new ones.</summary>
    void GatherFiles(IToken value, string name)
    {
        foreach (var stream in Streams(value).Where(stream => files.All(known => known.Stream != stream)))
        {
            contents.Add(Trace.EmbeddedFiles, location);
            files.Add((name, stream));
        }
    }

    /// <summary>The streams that an entry leads to, alone or in a list.</summary>
    IEnumerable<StreamToken> Streams(IToken value) => Members(Resolved(value)).Select(Resolved).OfType<StreamToken>();

    static IEnumerable<IToken> Members(IToken? value) => value switch
    {
        ArrayToken list => list.Data,
        DictionaryToken entries => entries.Data.Values,
        { } one => [one],
        null => [],
    };

    IToken? Resolved(IToken? token) => token is IndirectReferenceToken reference ? structure.GetObject(reference.Data)?.Data : token;

    string Name(DictionaryToken entries, string key) =>
        entries.Data.TryGetValue(key, out var value) && Resolved(value) is NameToken name ? name.Data : "";

    string? Text(DictionaryToken entries, string key) =>
        entries.Data.TryGetValue(key, out var value) ? Resolved(value) switch
        {
            StringToken text => text.Data,
            HexToken text => Decode(text.Bytes),
            _ => null,
        }
        : null;
}
