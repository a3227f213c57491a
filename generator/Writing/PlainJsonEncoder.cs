using System.Text;
using System.Text.Encodings.Web;

namespace PublicitySite.Writing;

/// <summary>
/// Escapes what JSON requires and nothing else. The encoders of the framework write every character outside the basic plane
/// as a pair of escapes, even the relaxed one, and 𠮷 stands in people's names.
/// </summary>
sealed class PlainJsonEncoder : JavaScriptEncoder
{
    internal static readonly PlainJsonEncoder Instance = new();

    /// <summary>A control character becomes <c>\u001F</c>.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < rest.Length; i++)
        {
            if (WillEncode(rest[i]) || IsLoneSurrogate(rest, i))
            {
                return i;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var text = WillEncode(unicodeScalar) ? Escape((char)unicodeScalar) : new Rune(unicodeScalar).ToString();
        numberOfCharactersWritten = text.TryCopyTo(new Span<char>(buffer, bufferLength)) ? text.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    static string Escape(char character) => character switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '"' => "\\\"",
        '\\' => "\\\\",
        _ => $"\\u{(int)character:X4}",
    };

    static bool IsLoneSurrogate(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
