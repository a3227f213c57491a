using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Images;
using PublicitySite.Pages;

namespace PublicitySite.Themes;

/// <summary>The style sheets, scripts and images of a theme, published as they are but for style sheets.</summary>
sealed class ThemeAssets
{
    readonly SortedDictionary<string, SourceFile> sources = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, OutputFile> published = new(StringComparer.Ordinal);
    readonly ImmutableHashSet<string> imported;
    readonly StyleSheets sheets;

    ThemeAssets(SourceTree tree, string folder, List<Diagnostic> diagnostics)
    {
        foreach (var file in tree.Below(folder))
            sources.Add(file.Path[folder.Length..], file);
        imported = StyleSheets.ImportedBy(sources);
        sheets = new(folder, sources, name => Publish(name).Path, diagnostics);
    }

    /// <summary>As templates name them: <c>css/site.css</c>.</summary>
    internal ImmutableArray<string> Names => [.. published.Keys];

    internal ImmutableArray<OutputFile> Files => [.. published.Values];

    /// <summary>All files below a folder (given with its closing <c>/</c>).</summary>
    internal static ThemeAssets Of(SourceTree tree, string folder, List<Diagnostic> diagnostics)
    {
        var assets = new ThemeAssets(tree, folder, diagnostics);
        foreach (var name in assets.sources.Keys.Where(name => !assets.imported.Contains(name)))
            assets.Publish(name);
        // Sheets that import each other, and no other imports them.
        foreach (var name in assets.imported.Where(assets.sources.ContainsKey).Order(StringComparer.Ordinal))
        {
            if (!assets.sheets.HasJoined(name))
                assets.Publish(name);
        }

        return assets;
    }

    /// <summary>Where an asset lies in the site, percent-encoded; empty for one that does not exist.</summary>
    internal string AddressOf(string name) =>
        published.TryGetValue(name, out var file) ? new Address(file.Path).From(new Address("")) : "";

    OutputFile Publish(string name)
    {
        if (published.TryGetValue(name, out var done))
            return done;
        var bytes = name.EndsWith(".css", StringComparison.Ordinal)
            ? sheets.Joined(name)
            : PictureMetadata.Strip(sources[name].Bytes) ?? sources[name].Bytes;
        return published[name] = new(AssetAddress.Of(name, bytes.Span), bytes);
    }
}
