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
sealed class StyleSheets(string folder, IReadOnlyDictionary<string, SourceFile> sources, Func<string, string> publish, List<Diagnostic> diagnostics)
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
            diagnostics.Add(TemplateDiagnostics.UnknownAsset(location, reference.Text, SpellingSuggestion.Find(target ?? path, sources.Keys)));
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
