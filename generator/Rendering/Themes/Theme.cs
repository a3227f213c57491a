using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using HandlebarsDotNet;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Rendering.Themes;

/// <summary>
/// The look of the site, <c>themes/NAME/</c>, checked and compiled once for a build; pages may be rendered from many threads.
/// </summary>
sealed class Theme
{
    readonly FrozenDictionary<Type, HandlebarsTemplate<TextWriter, object, object>> templates;

    Theme(ThemeTemplates parsed, ImmutableArray<Layout> layouts, ThemeAssets assets)
    {
        Assets = assets.Files;
        var engine = NewEngine();
        foreach (var partial in parsed.Partials)
            engine.RegisterTemplate(partial.File.Name, TemplateSource.For(partial.File, partial.Tags, assets));
        templates = layouts.ToFrozenDictionary(layout => layout.View, layout => Compile(engine, parsed.LayoutOf(layout.Name), assets));
    }

    /// <summary>Style sheets, scripts and images at addresses that hold a part of their hash.</summary>
    internal ImmutableArray<OutputFile> Assets { get; }

    /// <summary>
    /// Checks every template against the views before anything is rendered; without a value there is an error among the findings.
    /// </summary>
    /// <param name="sources">The site folder.</param>
    /// <param name="name">Name of the folder below <c>themes/</c>.</param>
    /// <param name="layouts">One for each type of view that will be rendered.</param>
    internal static Result<Theme> Load(SourceTree sources, string name, ImmutableArray<Layout> layouts)
    {
        var folder = $"themes/{name}/";
        var diagnostics = new List<Diagnostic>();
        var templates = ThemeTemplates.Of(sources, folder, diagnostics);
        if (templates.Layouts.IsEmpty)
            return new(null, [TemplateDiagnostics.NoTheme(name)]);
        var assets = ThemeAssets.Of(sources, folder + "assets/", diagnostics);
        templates.Check(folder, layouts, assets.Names, diagnostics);
        var usable = diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
        return new(usable ? new(templates, layouts, assets) : null, Diagnostic.Sort(diagnostics.Distinct()));
    }

    /// <summary>The page as UTF-8. The view's type must be one of those that the theme was loaded for.</summary>
    internal ReadOnlyMemory<byte> Render(object view)
    {
        var page = PageWriter.Start();
        templates[view.GetType()](page, view);
        return page.ToUtf8();
    }

    static IHandlebars NewEngine()
    {
        var configuration = new HandlebarsConfiguration
        {
            TextEncoder = new TextEscaper(),
            FormatProvider = CultureInfo.InvariantCulture,
            // Names are checked long before; should the checker miss one, the build must not print a hole.
            ThrowOnUnresolvedBindingExpression = true,
        };
        configuration.FormatterProviders.Add(new HtmlFormatter());
        return Handlebars.Create(configuration);
    }

    static HandlebarsTemplate<TextWriter, object, object> Compile(IHandlebars engine, ParsedTemplate? layout, ThemeAssets assets)
    {
        using var source = new StringReader(layout is null ? "" : TemplateSource.For(layout.File, layout.Tags, assets));
        return engine.Compile(source);
    }
}
