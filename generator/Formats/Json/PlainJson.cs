using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicitySite.Formats.Json;

/// <summary>
/// JSON in which every character stands for itself: the encoders of the framework would write 𠮷 as <c>\uD842\uDFB7</c>.
/// Only what JSON forbids is escaped, and <c>&lt; &gt; &amp;</c>, so that it may also stand in a <c>script</c> element.
/// </summary>
sealed unsafe class PlainJson : JavaScriptEncoder
{
    static readonly PlainJson Encoder = new();
    static readonly JsonWriterOptions Indented = new() { Encoder = Encoder, Indented = true, NewLine = "\n" };
    static readonly JsonSerializerOptions Camel = new()
    {
        Encoder = Encoder,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    static readonly JsonWriterOptions OneLine = new() { Encoder = Encoder };

    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <summary>A document as UTF-8, over several lines, with a line end at its end.</summary>
    internal static byte[] Document(Action<Utf8JsonWriter> write)
    {
        var buffer = Written(write, Indented);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The same in one line without a line end.</summary>
    internal static string Line(Action<Utf8JsonWriter> write) => System.Text.Encoding.UTF8.GetString(Written(write, OneLine).WrittenSpan);

    /// <summary>
    /// A record in one line: its members in their order, their names and those of enums in camel case, null where there is nothing.
    /// </summary>
    internal static string Line<T>(T record)
        where T : notnull => JsonSerializer.Serialize(record, Camel);

    /// <summary>
    /// A script that calls a function with one value and does nothing else: what a page reads from the disk as well as from a server.
    /// </summary>
    internal static byte[] Call(string function, Action<Utf8JsonWriter> write) =>
        [.. System.Text.Encoding.UTF8.GetBytes(function), .. "("u8, .. Written(write, OneLine).WrittenSpan, .. ");\n"u8];

    /// <summary>What stands between the quotes of a string.</summary>
    internal static JsonEncodedText Text(string text) => JsonEncodedText.Encode(text, Encoder);

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is < 0x20 or '"' or '\\' or '<' or '>' or '&' or 0x7F or 0x2028 or 0x2029;

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var characters = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < textLength; i++)
        {
            // Half of a surrogate pair would end the text for the writer; handed on from here, it becomes U+FFFD.
            if (char.IsSurrogate(text[i])
                && System.Text.Rune.DecodeFromUtf16(characters[i..], out _, out var length) == OperationStatus.Done)
                i += length - 1;
            else if (WillEncode(text[i]) || char.IsSurrogate(text[i]))
                return i;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escaped = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => @"\\",
            '\n' => "\\n",
            _ => $"\\u{unicodeScalar:X4}",
        };
        numberOfCharactersWritten = escaped.Length;
        return escaped.AsSpan().TryCopyTo(new(buffer, bufferLength));
    }

    static ArrayBufferWriter<byte> Written(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, options);
        write(json);
        json.Flush();
        return buffer;
    }
}
