using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Files;
using PublicitySite.Formats.Html;

namespace PublicitySite.Serving;

/// <summary>
/// What a file says, line by line, so that two of them can be compared: of a page what its visitors read, of data the text.
/// </summary>
static partial class PageLines
{
    static readonly string[] Inline = ["a", "abbr", "b", "code", "em", "i", "span", "strong", "sub", "sup", "time"];

    /// <summary>Null for what is no text.</summary>
    internal static string? Split(OutputFile file) => Path.GetExtension(file.Path) switch
    {
        ".html" => Visible(file.Bytes.Span),
        ".json" or ".csv" or ".xml" or ".ics" or ".txt" or ".css" or ".js" =>
            Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n"),
        _ => null,
    };

    static string Visible(ReadOnlySpan<byte> html)
    {
        var text = new StringBuilder();
        var reader = new TagReader(html);
        var hidden = new HiddenElement();
        var from = 0;
        while (reader.Read())
        {
            if (!hidden.IsOpen)
                text.Append(TextOf(html[Math.Min(from, reader.Start)..reader.Start]));
            var name = Encoding.UTF8.GetString(reader.Name);
            if (!Inline.Contains(name))
                text.Append('\n');
            hidden.Pass(name, reader.IsEnd, IsHidden(ref reader, name));
            from = reader.End;
        }

        return string.Join('\n', text.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    static bool IsHidden(ref TagReader reader, string name)
    {
        var hides = name is "script" or "style";
        while (reader.ReadAttribute(out var attribute, out _))
            hides |= attribute.SequenceEqual("hidden"u8);
        return hides;
    }

    /// <summary>Line ends in the markup mean nothing.</summary>
    static string TextOf(
        ReadOnlySpan<byte> markup) => WebUtility.HtmlDecode(Unseen.Replace(Encoding.UTF8.GetString(markup), "")).Replace('\n', ' ');

    /// <summary>Comments and the document type.</summary>
    [GeneratedRegex("<!--.*?-->|<![^>]*>", RegexOptions.Singleline)]
    static partial Regex Unseen { get; }
}

/// <summary>
/// The outermost element around a place that nobody sees: it ends where its own name is closed as often as it was opened.
/// </summary>
struct HiddenElement
{
    string? name;
    int depth;

    internal readonly bool IsOpen => depth > 0;

    internal void Pass(string tag, bool isEnd, bool hides)
    {
        if (!IsOpen && hides && !isEnd)
            (name, depth) = (tag, 1);
        else if (IsOpen && tag == name)
            depth += isEnd ? -1 : 1;
    }
}
