using System.Net;
using System.Text;
using PublicitySite.Files;
using PublicitySite.Formats.Json;
using PublicitySite.Privacy;

namespace PublicitySite.Tests.Checking.Privacy;

/// <summary>A way in which a text comes into a file of the site.</summary>
sealed record Carrier(string Name, Func<string, OutputFile?> File)
{
    /// <summary>What the program writes, and what goes out as it came in.</summary>
    internal static IEnumerable<Carrier> All => [.. Written, .. AttachedFile.Carriers];

    static IEnumerable<Carrier> Written =>
    [
        new("html text", text => Page($"<p>备注：{Html(text)}，完</p>")),
        new("html table", text => Page($"<table><tr><td>{Html(text)}</td></tr></table>")),
        new("html, all references", text => Joined(text) is { } plain
            ? Page($"<p>备注：{string.Concat(plain.EnumerateRunes().Select(rune => $"&#x{rune.Value:X};"))}，完</p>")
            : null),
        new(
            "attribute",
            text => Joined(text) is { } plain ? Page($"<img src=\"a.png\" alt=\"备注：{WebUtility.HtmlEncode(plain)}，完\">") : null),
        new(
            "attribute in single quotes",
            text => Joined(text) is { } plain ? Page($"<i title='{WebUtility.HtmlEncode(plain)}'></i>") : null),
        new(
            "meta",
            text => Joined(text) is { } plain ? Page($"<meta name=\"description\" content=\"备注：{WebUtility.HtmlEncode(plain)}\">") : null),
        new("address, by bytes", text => Joined(text) is { } plain ? Page($"<a href=\"a.html?q={Bytes(plain)}\">甲</a>") : null),
        new("comment", text => Joined(text) is { } plain ? Page($"<!-- 备注：{plain} -->") : null),
        new("structured data", text => Page($"<script type=\"application/ld+json\">{Json(text, escaped: false)}</script>")),
        new("json", text => Of("a.json", Json(text, escaped: false))),
        new("json, all escapes", text => Of("a.json", Json(text, escaped: true))),
        new("csv", text => Of(
            "a.csv",
            $"编号,备注\n甲,\"{text.Replace("\"", "\"\"", StringComparison.Ordinal).Replace($"{JoinMarks.Cell}", "\",\"", StringComparison.Ordinal).Replace($"{JoinMarks.Element}", "", StringComparison.Ordinal)}\"\n")),
        new("xml", text => Of("feed.xml", $"<feed><title>备注：{Xml(text)}，完</title></feed>")),
        new("xml data", text => Joined(text) is { } plain ? Of("feed.xml", $"<feed><title><![CDATA[备注：{plain}，完]]></title></feed>") : null),
        new(
            "calendar",
            text => Joined(text) is { } plain
                ? Of(
                    "a.ics",
                    Folded($"DESCRIPTION:备注：{plain.Replace("\n", "\\n", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)}，完"))
                : null),
        new("script", text => Joined(text) is { } plain
            ? Of("a.js", $"const note = \"备注：{plain.Replace("\n", "\\n", StringComparison.Ordinal)}，完\";\n")
            : null),
        new("script, all escapes", text => Joined(text) is { } plain
            ? Of("a.js", $"const note = \"备注：{string.Concat(plain.Select(character => $"\\u{(int)character:x4}"))}\";\n")
            : null),
        new("style", text => Joined(text) is { } plain
            ? Of("a.css", $"p::after {{ content: \"{string.Concat(plain.EnumerateRunes().Select(rune => $"\\{rune.Value:x6}"))}\"; }}\n")
            : null),
        new("text", text => Joined(text) is { } plain ? Of("a.txt", $"备注：{plain}，完\n") : null),
        new("text in GB18030", text => Joined(text) is { } plain ? new("a.txt", Gb18030.GetBytes($"备注：{plain}，完\n")) : null),
        new("name of a file", text => Joined(text) is { } plain && !plain.Contains('/', StringComparison.Ordinal)
            ? Of($"files/{plain}.html", "<p>甲</p>")
            : null),
    ];

    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8;

    static OutputFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    static OutputFile Page(string body) =>
        Of("a.html", $"<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><title>甲</title></head><body>\n{body}\n</body></html>\n");

    /// <summary>For what has no cells: null where the text has some.</summary>
    internal static string? Joined(string text) =>
        text.Contains(JoinMarks.Cell, StringComparison.Ordinal) || text.Contains(JoinMarks.Element, StringComparison.Ordinal) ? null : text;

    static string Html(string text) => WebUtility.HtmlEncode(text)
        .Replace($"{JoinMarks.Cell}", "</td>\n  <td class=\"c1\">", StringComparison.Ordinal)
        .Replace($"{JoinMarks.Element}", "</span><b id=\"x\">", StringComparison.Ordinal);

    static string Xml(string text) => WebUtility.HtmlEncode(text)
        .Replace($"{JoinMarks.Cell}", "</title>\n<title>", StringComparison.Ordinal)
        .Replace($"{JoinMarks.Element}", "</b><b>", StringComparison.Ordinal);

    static string Json(string text, bool escaped)
    {
        var values = text.Replace($"{JoinMarks.Element}", "", StringComparison.Ordinal).Split(JoinMarks.Cell)
            .Select(
                value => escaped ? string.Concat(value.Select(character => $"\\u{(int)character:x4}")) : PlainJson.Text(value).ToString());
        return $"{{\"title\": \"甲\", \"notes\": [\"{string.Join("\", \"", values)}\"]}}\n";
    }

    static string Bytes(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(value => $"%{value:X2}"));

    static string Folded(
        string line) => $"BEGIN:VCALENDAR\r\n{string.Join("\r\n ", line.Chunk(7).Select(part => new string(part)))}\r\nEND:VCALENDAR\r\n";
}
