using System.Text.RegularExpressions;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary>The section <c>host</c> of <c>site.yaml</c>: header and footer of the portal that keeps the site, each a file or an SSI line.</summary>
static partial class HostReader
{
    internal const string Folder = "content/host/";

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

        fields.Findings.Add(HostFindings.NoInclude(fields.PlaceOf(key), key, line));
        return null;
    }

    static HostPart? Fragment(Fields fields, string key, string path, SourceTree sources)
    {
        if (path.StartsWith(Folder, StringComparison.Ordinal) && sources.Find(path) is { } file)
        {
            return TextDecoding.Utf8(file, fields.Findings) is { } text ? new(text.Text.TrimEnd('\n'), path) : null;
        }

        fields.Findings.Add(HostFindings.NoFile(fields.PlaceOf(key), key, path, [.. sources.Below(Folder).Select(file => file.Path)]));
        return null;
    }

    /// <summary>From the root of the server: a file beside the page would be another one on each page.</summary>
    [GeneratedRegex("""^<!--#include\s+virtual="(/(?!/)[A-Za-z0-9._~!&=?/%-]*)"\s*-->$""")]
    static partial Regex IncludeLine { get; }
}
