using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Html;

namespace PublicitySite.Checking;

/// <summary>
/// Header and footer of a host portal as they lie in the site folder. They stand on every page, at whatever depth, and under the site's
/// content security policy; what does not bear that is found here once, and not on each page.
/// </summary>
/// <param name="Diagnostics">Places are in the portal's files.</param>
/// <param name="Addresses">All that they link to: the portal's own affair, which the check of the pages passes over.</param>
sealed record HostMarkup(ImmutableArray<Diagnostic> Diagnostics, FrozenSet<string> Addresses)
{
    /// <summary>A page has these once, and its own.</summary>
    static readonly FrozenSet<string> OfThePage =
        new[] { "html", "head", "body", "title", "base", "meta", "main", "h1", "style" }.ToFrozenSet(StringComparer.Ordinal);

    internal static HostMarkup None { get; } = Scan([]);

    internal static HostMarkup Scan(IEnumerable<SourceFile> files)
    {
        List<Diagnostic> diagnostics = [];
        List<string> addresses = [];
        foreach (var file in files)
            new Walk(file, diagnostics, addresses).Run();
        return new([.. diagnostics], addresses.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>One walk over one file.</summary>
    sealed class Walk(SourceFile file, List<Diagnostic> diagnostics, List<string> addresses)
    {
        readonly OpenTags open = new();

        internal void Run()
        {
            var reader = new TagReader(file.Bytes.Span);
            while (reader.Read())
                Visit(ref reader);
            if (open.Innermost is { } left)
                diagnostics.Add(OutputDiagnostics.NeverClosed(At(file.Bytes.Length), left));
        }

        void Visit(ref TagReader reader)
        {
            var (name, start) = (TagNames.Find(reader.Name).ToLowerInvariant(), reader.Start);
            if (reader.IsEnd)
            {
                if (open.Close(name) is { } opened)
                    diagnostics.Add(OutputDiagnostics.TagsDoNotMatch(At(start), opened, name));
                return;
            }

            var (source, alternative) = (default(string), false);
            while (reader.ReadAttribute(out var attribute, out var value))
            {
                var (key, text) = (
                    Encoding.UTF8.GetString(attribute).ToLowerInvariant(),
                    WebUtility.HtmlDecode(Encoding.UTF8.GetString(value)).Trim());
                source = key == "src" ? text : source;
                alternative |= key == "alt";
                VisitAttribute(name, start, key, text);
            }

            Conclude(name, start, source, alternative);
            if (!reader.IsEmpty || !open.Inside("svg"))
                open.Open(name);
        }

        void VisitAttribute(string element, int start, string name, string value)
        {
            if (name is "href" or "src" or "action" or "poster")
                VisitAddress(element, start, value, loads: name is "src" or "poster" || element == "link");
            else if (name is "style" or "srcset" || (name.StartsWith("on", StringComparison.Ordinal) && name.Length > 3))
                diagnostics.Add(OutputDiagnostics.InlineCode(At(start), name));
        }

        void VisitAddress(string element, int start, string address, bool loads)
        {
            addresses.Add(address);
            var isPath = address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);
            if (address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                diagnostics.Add(OutputDiagnostics.InlineCode(At(start), "javascript:"));
            else if (loads && !isPath && IsElsewhere(address))
                diagnostics.Add(OutputDiagnostics.FromOtherHost(At(start), address));
            else if (!isPath && !IsElsewhere(address) && (loads || element == "form" || !address.StartsWith('#')))
                diagnostics.Add(OutputDiagnostics.RelativeInHost(At(start), address));
        }

        void Conclude(string element, int start, string? source, bool alternative)
        {
            if (OfThePage.Contains(element))
                diagnostics.Add(OutputDiagnostics.NotInHost(At(start), element));
            else if (element == "script" && source is null)
                diagnostics.Add(OutputDiagnostics.InlineCode(At(start), "script"));
            else if (element == "img" && !alternative)
                diagnostics.Add(OutputDiagnostics.ImageWithoutText(At(start), source ?? ""));
        }

        /// <summary>Another host, mail, telephone: whatever does not depend on where the page lies.</summary>
        static bool IsElsewhere(
            string address) => address.StartsWith("//", StringComparison.Ordinal) || Uri.TryCreate(address, UriKind.Absolute, out _);

        PagePlace At(int offset) => new(file.Path, file.Bytes, offset);
    }
}
