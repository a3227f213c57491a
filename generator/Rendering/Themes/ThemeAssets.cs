using System.Collections.Immutable;
using System.Text;
using PublicitySite.Cleaning;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Pages;

namespace PublicitySite.Rendering;

/// <summary>The style sheets, scripts and images of a theme, published as they are but for the addresses in style sheets.</summary>
sealed class ThemeAssets
{
    readonly string folder;
    readonly SortedDictionary<string, SourceFile> sources = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, OutputFile> published = new(StringComparer.Ordinal);
    readonly HashSet<string> underWay = new(StringComparer.Ordinal);
    readonly List<Diagnostic> findings;

    ThemeAssets(SourceTree tree, string folder, List<Diagnostic> findings)
    {
        (this.folder, this.findings) = (folder, findings);
        foreach (var file in tree.Below(folder))
            sources.Add(file.Path[folder.Length..], file);
    }

    /// <summary>As templates name them: <c>css/site.css</c>.</summary>
    internal ImmutableArray<string> Names => [.. sources.Keys];

    internal ImmutableArray<OutputFile> Files => [.. published.Values];

    /// <summary>All files below a folder (given with its closing <c>/</c>).</summary>
    internal static ThemeAssets Of(SourceTree tree, string folder, List<Diagnostic> findings)
    {
        var assets = new ThemeAssets(tree, folder, findings);
        foreach (var name in assets.sources.Keys)
            assets.Publish(name);
        return assets;
    }

    /// <summary>Where an asset lies in the site, percent-encoded; empty for one that does not exist.</summary>
    internal string AddressOf(string name) =>
        published.TryGetValue(name, out var file) ? new Address(file.Path).From(new Address("")) : "";

    OutputFile Publish(string name)
    {
        if (published.TryGetValue(name, out var done))
            return done;
        underWay.Add(name);
        var bytes = name.EndsWith(".css", StringComparison.Ordinal) ? Rewrite(name) : PictureMetadata.Strip(sources[name].Bytes) ?? sources[name].Bytes;
        underWay.Remove(name);
        return published[name] = new(AssetAddress.Of(name, bytes.Span), bytes);
    }

    /// <summary>The style sheet with the published addresses of the files that it refers to: their hashes are a part of its own.</summary>
    ReadOnlyMemory<byte> Rewrite(string name)
    {
        var css = Encoding.UTF8.GetString(sources[name].Bytes.Span);
        var rewritten = new StringBuilder();
        var copied = 0;
        foreach (var reference in CssReference.In(css).Where(reference => reference.IsRelative))
        {
            rewritten.Append(css, copied, reference.Start - copied).Append(Published(name, css, reference));
            copied = reference.End;
        }

        return copied == 0 ? sources[name].Bytes : Encoding.UTF8.GetBytes(rewritten.Append(css, copied, css.Length - copied).ToString());
    }

    string Published(string name, string css, CssReference reference)
    {
        var path = reference.Text.Split('?', '#')[0];
        var place = new TemplateFile(folder + name, name, css).PlaceOf(reference.Start);
        var target = RelativePath.Resolve(name, path);
        if (target is null || !sources.ContainsKey(target))
            findings.Add(TemplateFindings.UnknownAsset(place, reference.Text, Nearest.To(target ?? path, sources.Keys)));
        else if (underWay.Contains(target))
            findings.Add(TemplateFindings.AssetCycle(place, target));
        else
            return new Address(Publish(target).Path).From(new Address("assets/" + name)) + reference.Text[path.Length..];
        return reference.Text;
    }
}
