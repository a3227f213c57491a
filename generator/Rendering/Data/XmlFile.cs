using System.Text;
using System.Xml;
using PublicitySite.Files;

namespace PublicitySite.Rendering.Data;

/// <summary>An XML document of the site: UTF-8 without byte order mark, lines ended by <c>\n</c>.</summary>
static class XmlFile
{
    static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The text with U+FFFD for the few characters that XML does not allow even as entities.</summary>
    internal static string Allowed(string text) => string.Concat(
        text
            .EnumerateRunes()
            .Select(rune => (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune).ToString()));

    internal static OutputFile Write(string path, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            write(xml);
        bytes.WriteByte((byte)'\n');
        return new(path, bytes.ToArray());
    }
}
