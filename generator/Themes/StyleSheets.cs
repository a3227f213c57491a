using System.Collections.Immutable;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Pages;

namespace PublicitySite.Themes;

/// <summary>
/// Style sheets as they go out: what one imports from the theme stands in its place, so that a page asks for one file, and the files
/// that it refers to have their published addresses.
/// </summary>
/// <param name="folder">The theme's folder of assets, with its closing <c>/</c>.</param>
/// <param name="sources">All assets by their name in that folder.</param>
/// <param name="publish">Publishes an asset and gives its path in the site.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
sealed class StyleSheets(
    string folder, IReadOnlyDictionary<string, SourceFile> sources, Func<string, string> publish, List<Diagnostic> diagnostics)
{
    readonly HashSet<string> underWay = new(StringComparer.Ordinal);
    readonly HashSet<string> joined = new(StringComparer.Ordinal);

    /// <summary>Sheets that others import; they are not published by themselves.</summary>
    internal static ImmutableHashSet<string> ImportedBy(IEnumerable<KeyValuePair<string, SourceFile>> sheets) =>
    [
        .. from sheet in sheets
           where sheet.Key.EndsWith(".css", StringComparison.Ordinal)
           from reference in CssReference.In(TextOf(sheet.Value))
           where reference is { Import: not null, IsRelative: true }
           let target = RelativePath.Resolve(sheet.Key, reference.Text)
           where target is not null && target != sheet.Key
           select target,
    ];

    /// <summary>Whether the sheet has become a part of any.</summary>
    internal bool HasJoined(string name) => joined.Contains(name);

    internal byte[] Joined(string name) => Encoding.UTF8.GetBytes(Join(name, name));

    /// <param name="name">The sheet.</param>
    /// <param name="into">The one that it becomes a part of, from which its addresses count.</param>
    string Join(string name, string into)
    {
        underWay.Add(name);
        joined.Add(name);
        var css = TextOf(sources[name]);
        var text = new StringBuilder();
        var copied = 0;
        foreach (var reference in CssReference.In(css).Where(reference => reference.IsRelative))
        {
            text.Append(css, copied, (reference.Import?.Start ?? reference.Start) - copied).Append(Replaced(name, into, css, reference));
            copied = reference.Import?.End ?? reference.End;
        }

        underWay.Remove(name);
        return text.Append(css, copied, css.Length - copied).ToString();
    }

    string Replaced(string name, string into, string css, CssReference reference)
    {
        var path = reference.Text.Split('?', '#')[0];
        var location = new TemplateFile(folder + name, name, css).PlaceOf(reference.Start);
        var target = RelativePath.Resolve(name, path);
        if (target is null || !sources.ContainsKey(target))
            diagnostics.Add(
                TemplateDiagnostics.UnknownAsset(location, reference.Text, SpellingSuggestion.Find(target ?? path, sources.Keys)));
        else if (underWay.Contains(target))
            diagnostics.Add(TemplateDiagnostics.AssetCycle(location, target));
        else if (reference.Import is { } import)
            return InMedia(import.Media, Join(target, into));
        else
            return new Address(publish(target)).From(new Address("assets/" + into)) + reference.Text[path.Length..];
        return reference.Text;
    }

    static string InMedia(string media, string css) => media.Length == 0 ? css : $"@media {media} {{\n{css}}}";

    static string TextOf(SourceFile sheet) => Encoding.UTF8.GetString(sheet.Bytes.Span);
}

/// <summary>An address in a style sheet: of <c>url(…)</c> or <c>@import "…"</c>.</summary>
/// <param name="Start">Where its first character stands.</param>
/// <param name="Text">Without quotes.</param>
readonly record struct CssReference(int Start, string Text)
{
    internal int End => Start + Text.Length;

    /// <summary>The whole statement, where the address stands in <c>@import "….css"</c>.</summary>
    internal CssImport? Import { get; init; }

    /// <summary>Leads to a file beside the style sheet, not to another site, not into the page, no data of its own.</summary>
    internal bool IsRelative => Text.Length > 0 && Text[0] is not ('/' or '#') && !Text.Contains(':', StringComparison.Ordinal);

    /// <summary>All in order.</summary>
    internal static IEnumerable<CssReference> In(string css)
    {
        for (var at = 0; Next(css, at) is { } reference; at = reference.End)
            yield return reference;
    }

    static CssReference? Next(string css, int from)
    {
        var url = css.IndexOf("url(", from, StringComparison.OrdinalIgnoreCase);
        var import = css.IndexOf("@import", from, StringComparison.OrdinalIgnoreCase);
        if (import >= 0 && (url < 0 || import < url))
            return AfterImport(css, import);
        return url < 0 ? null : Inside(css, url + "url(".Length, ')');
    }

    static CssReference? AfterImport(string css, int start)
    {
        var at = SkipSpace(css, start + "@import".Length);
        if (at >= css.Length || css[at] is not ('"' or '\''))
            return Next(css, at);
        if (Inside(css, at, ';') is not { } address)
            return null;
        var end = css.IndexOf(';', address.End);
        return end < 0 || !address.Text.EndsWith(".css", StringComparison.Ordinal)
            ? address
            : address with { Import = new(start, end + 1, css[(address.End + 1)..end].Trim()) };
    }

    /// <summary>From a quote to its fellow; without quotes to the closing character.</summary>
    static CssReference? Inside(string css, int at, char closing)
    {
        at = SkipSpace(css, at);
        if (at < css.Length && css[at] is '"' or '\'')
            closing = css[at++];
        var end = css.IndexOf(closing, at);
        return end < 0 ? null : new(at, css[at..end].TrimEnd());
    }

    static int SkipSpace(string css, int at)
    {
        while (at < css.Length && char.IsWhiteSpace(css[at]))
            at++;
        return at;
    }
}

/// <summary>An <c>@import</c> as it stands in a style sheet.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its semicolon.</param>
/// <param name="Media">For which media; empty for all.</param>
readonly record struct CssImport(int Start, int End, string Media);
