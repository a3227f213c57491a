using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Checking;
using PublicitySite.Files;

namespace PublicitySite.Serving;

/// <summary>What a file says, line by line, so that two of them can be compared: of a page what its visitors read, of data the text.</summary>
static partial class PageLines
{
    static readonly string[] Inline = ["a", "abbr", "b", "code", "em", "i", "span", "strong", "sub", "sup", "time"];

    /// <summary>Null for what is no text.</summary>
    internal static string? Of(OutputFile file) => Path.GetExtension(file.Path) switch
    {
        ".html" => Visible(file.Bytes.Span),
        ".json" or ".csv" or ".xml" or ".ics" or ".txt" or ".css" or ".js" => Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n"),
        _ => null,
    };

    static string Visible(ReadOnlySpan<byte> html)
    {
        var text = new StringBuilder();
        var reader = new TagReader(html);
        var (from, isCode) = (0, false);
        while (reader.Read())
        {
            if (!isCode)
                text.Append(TextOf(html[Math.Min(from, reader.Start)..reader.Start]));
            isCode = !reader.IsEnd && (reader.Name.SequenceEqual("script"u8) || reader.Name.SequenceEqual("style"u8));
            if (!Inline.Contains(Encoding.UTF8.GetString(reader.Name)))
                text.Append('\n');
            while (reader.ReadAttribute(out _, out _))
                continue;
            from = reader.End;
        }

        return string.Join('\n', text.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    /// <summary>Line ends in the markup mean nothing.</summary>
    static string TextOf(ReadOnlySpan<byte> markup) => WebUtility.HtmlDecode(Unseen.Replace(Encoding.UTF8.GetString(markup), "")).Replace('\n', ' ');

    /// <summary>Comments and the document type.</summary>
    [GeneratedRegex("<!--.*?-->|<![^>]*>", RegexOptions.Singleline)]
    static partial Regex Unseen { get; }
}
