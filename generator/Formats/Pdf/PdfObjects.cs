using System.Collections.Frozen;
using System.Text;
using PublicitySite.Formats.Zip;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace PublicitySite.Formats.Pdf;

/// <summary>
/// What a PDF holds beside the text of its pages: remarks, fields of forms, links, scripts, outlines, signatures, packed files.
/// All its objects are gone through, whether anything shows them or not, so that no kind of note is forgotten.
/// </summary>
sealed class PdfObjects
{
    /// <summary>What readers of a PDF add to it. Links, fields, stamps and marks for printers are part of the document.</summary>
    static readonly FrozenSet<string> Remarks = FrozenSet.ToFrozenSet(
        [
            "Text", "FreeText", "Popup", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret", "Ink", "Line", "Square", "Circle",
            "Polygon", "PolyLine", "Redact", "Sound",
        ],
        StringComparer.Ordinal);

    /// <summary>
    /// Entries whose words may lie in streams of their own: scripts, formatted notes, forms, values of fields, properties.
    /// </summary>
    static readonly FrozenSet<string> Wordy = FrozenSet.ToFrozenSet(
        ["JS", "RV", "RC", "XFA", "V", "DV", "Metadata"],
        StringComparer.Ordinal);

    readonly List<string> words = [];
    readonly List<(string Name, ReadOnlyMemory<byte> Bytes)> files = [];
    readonly List<StreamToken> wordStreams = [];
    readonly List<(string Name, StreamToken Stream)> fileStreams = [];

    PdfObjects()
    {
    }

    /// <summary>Texts of all kinds, most of them never shown.</summary>
    internal IReadOnlyList<string> Words => words;

    /// <summary>Files in it, and how they are named.</summary>
    internal IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> Files => files;

    internal bool HasRemarks { get; private set; }

    /// <summary>To other files, or to data of a form.</summary>
    internal bool LeadsOutside { get; private set; }

    /// <summary>Layers that are switched off.</summary>
    internal bool HasHiddenLayers { get; private set; }

    /// <summary>What is known then may be a part.</summary>
    internal PdfOutcome Outcome { get; private set; }

    internal static PdfObjects Read(ReadOnlyMemory<byte> bytes, UnpackBudget budget)
    {
        var objects = new PdfObjects();
        try
        {
            using var pdf = PdfDocument.Open(bytes.ToArray(), new() { UseLenientParsing = true, SkipMissingFonts = true });
            objects.Read(pdf, budget);
        }
        catch (PdfDocumentEncryptedException)
        {
            objects.Outcome = PdfOutcome.Encrypted;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged file makes the library throw whatever it stumbles over. What may be in it then, nobody can say.
            objects.Outcome = PdfOutcome.Damaged;
        }

        return objects;
    }

    void Read(PdfDocument pdf, UnpackBudget budget)
    {
        var structure = pdf.Structure;
        foreach (var reference in structure.CrossReferenceTable.ObjectOffsets.Keys.OrderBy(key => key.ObjectNumber).ToArray())
            Read(structure.GetObject(reference), structure);
        words.AddRange(wordStreams.Select(stream => Decode(Unpack(stream).Span)));
        files.AddRange(fileStreams.Select(file => (file.Name, Unpack(file.Stream))));

        ReadOnlyMemory<byte> Unpack(StreamToken stream)
        {
            var bytes = stream.Decode(structure.FilterProvider, structure.TokenScanner);
            if (budget.TryTake(bytes.Length))
                return bytes;
            Outcome = PdfOutcome.TooLarge;
            return default;
        }
    }

    /// <summary>An object with all in it, but not what it refers to: that is an object of its own.</summary>
    void Read(IToken? token, Structure structure)
    {
        switch (token)
        {
            case ObjectToken content:
                Read(content.Data, structure);
                break;
            case StringToken text:
                words.Add(text.Data);
                break;
            case HexToken text:
                words.Add(Decode(text.Bytes));
                break;
            case ArrayToken list:
                foreach (var item in list.Data)
                    Read(item, structure);
                break;
            case DictionaryToken entries:
                Read(entries, structure);
                break;
            case StreamToken stream:
                Read(stream.StreamDictionary, structure);
                break;
        }
    }

    void Read(DictionaryToken entries, Structure structure)
    {
        HasRemarks |= entries.Data.ContainsKey("Rect") && Remarks.Contains(Name(entries, "Subtype", structure));
        LeadsOutside |= Name(entries, "S", structure) is "Launch" or "GoToR" or "GoToE" or "ImportData";
        foreach (var (name, value) in entries.Data)
        {
            HasHiddenLayers |= name == "OFF" && Resolved(value, structure) is ArrayToken { Length: > 0 };
            // A file may be named twice, for old programs and for new ones.
            if (name == "EF")
                fileStreams.AddRange(Streams(value, structure).Where(stream => fileStreams.All(known => known.Stream != stream))
                    .Select(stream => (FileName(entries, structure), stream))
                    .ToArray());
            else if (Wordy.Contains(name))
                wordStreams.AddRange(Streams(value, structure).Except(wordStreams).ToArray());
            Read(value, structure);
        }
    }

    static string FileName(
        DictionaryToken entries, Structure structure) => Text(entries, "UF", structure) ?? Text(entries, "F", structure) ?? "file";

    /// <summary>The streams that an entry leads to, alone or in a list.</summary>
    static IEnumerable<StreamToken> Streams(IToken value, Structure structure) =>
        Members(Resolved(value, structure)).Select(member => Resolved(member, structure)).OfType<StreamToken>();

    static IEnumerable<IToken> Members(IToken? value) => value switch
    {
        ArrayToken list => list.Data,
        DictionaryToken entries => entries.Data.Values,
        { } one => [one],
        null => [],
    };

    static IToken? Resolved(IToken? token, Structure structure) =>
        token is IndirectReferenceToken reference ? structure.GetObject(reference.Data)?.Data : token;

    static string Name(DictionaryToken entries, string key, Structure structure) =>
        entries.Data.TryGetValue(key, out var value) && Resolved(value, structure) is NameToken name ? name.Data : "";

    static string? Text(DictionaryToken entries, string key, Structure structure) =>
        entries.Data.TryGetValue(key, out var value) ? Resolved(value, structure) switch
        {
            StringToken text => text.Data,
            HexToken text => Decode(text.Bytes),
            _ => null,
        }
        : null;

    /// <summary>UTF-16 and UTF-8 by their marks; the rest is Latin letters and digits, or no words at all.</summary>
    static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, .. var text] => Encoding.BigEndianUnicode.GetString(text),
        [0xFF, 0xFE, .. var text] => Encoding.Unicode.GetString(text),
        _ => Encoding.UTF8.GetString(bytes),
    };
}
