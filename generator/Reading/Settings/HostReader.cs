using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Reading.Settings;

/// <summary>
/// The section <c>host</c> of <c>site.yaml</c>: header and footer of the portal that keeps the site, each a file or an SSI line.
/// </summary>
static partial class HostReader
{
    internal static HostPortal Read(Fields fields, SourceTree sources) => new()
    {
        Header = Part(fields, "header", sources),
        Footer = Part(fields, "footer", sources),
    };

    static HostPart? Part(Fields fields, string key, SourceTree sources) => fields.Text(key) switch
    {
        null => null,
        ['<', ..] and var line => Include(fields, key, line),
        var path => Fragment(fields, key, path, sources),
    };

    /// <summary>Printed with the blank before its end that Apache wants.</summary>
    static HostPart? Include(Fields fields, string key, string line)
    {
        if (IncludeLine.Match(line) is { Success: true } include)
        {
            return new($"<!--#include virtual=\"{include.Groups[1].Value}\" -->", null);
        }

        fields.Diagnostics.Add(HostDiagnostics.NoInclude(fields.PlaceOf(key), key, line));
        return null;
    }

    static HostPart? Fragment(Fields fields, string key, string path, SourceTree sources)
    {
        if (ContentPaths.IsBelow(ContentPaths.Host, path) && sources.Find(path) is { } file)
        {
            return TextDecoding.Utf8(file, fields.Diagnostics) is { } text ? new(text.Text.TrimEnd('\n'), path) : null;
        }

        fields.Diagnostics.Add(
            HostDiagnostics.NoFile(fields.PlaceOf(key), key, path, [.. sources.Below(ContentPaths.Host).Select(file => file.Path)]));
        return null;
    }

    /// <summary>From the root of the server: a file beside the page would be another one on each page.</summary>
    [GeneratedRegex("""^<!--#include\s+virtual="(/(?!/)[A-Za-z0-9._~!&=?/%-]*)"\s*-->$""")]
    static partial Regex IncludeLine { get; }
}

/// <summary>What may be wrong with the section <c>host</c> of <c>site.yaml</c>.</summary>
static class HostDiagnostics
{
    static readonly DiagnosticDescriptor IncludeKind = new("PS0164", Severity.Error, new("SSI 语句写法不对", "wrong SSI line"));

    static readonly DiagnosticDescriptor FileKind = new("PS0165", Severity.Error, new("找不到门户的页头或页尾文件", "no such file of the host portal"));

    internal static Diagnostic NoInclude(SourceLocation location, string key, string found) => IncludeKind.At(
        location,
        new($"“{key}”不是可用的 SSI 语句：“{found}”。", $"'{key}' is no SSI line that can be used: '{found}'."),
        new(
            "写成“<!--#include virtual=\"/common/header.html\" -->”，地址从门户网站的根目录写起。",
            "Write '<!--#include virtual=\"/common/header.html\" -->', with the address from the root of the portal."));

    internal static Diagnostic NoFile(SourceLocation location, string key, string path, IReadOnlyCollection<string> files) => FileKind.At(
        location,
        new($"“{key}”所说的文件“{path}”不在 content/host 文件夹里。", $"The file '{path}' of '{key}' is not in the folder content/host."),
        files.Count == 0
            ? new(
                "把门户的页头、页尾存成 content/host/header.html、content/host/footer.html，或者写 SSI 语句。",
                "Put the portal's header and footer into content/host/header.html and content/host/footer.html, or write an SSI line.")
            : Suggestions.For(path, files));
}
