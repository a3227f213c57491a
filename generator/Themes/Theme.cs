using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>
/// The look of the site, <c>themes/NAME/</c>, checked and parsed once for a build; pages may be rendered from many threads.
/// </summary>
sealed class Theme
{
    readonly CompiledTheme compiled;
    readonly ConcurrentBag<PageContext> idle = [];

    Theme(CompiledTheme compiled) => this.compiled = compiled;

    /// <summary>Names of the partials that were rendered for many pages at once, in order, as often as they were rendered.</summary>
    internal IEnumerable<string> SharedPartials => compiled.Shared.Names;

    /// <summary>Style sheets, scripts and images at addresses that hold a part of their hash.</summary>
    internal ImmutableArray<OutputFile> Assets => compiled.Assets.Files;

    /// <summary>
    /// Checks every template against the views before anything is rendered; without a value there is an error among the diagnostics.
    /// </summary>
    /// <param name="sources">The site folder.</param>
    /// <param name="name">Name of the folder below <c>themes/</c>.</param>
    /// <param name="layouts">One for each type of view that will be rendered.</param>
    internal static Result<Theme> Load(SourceTree sources, string name, ImmutableArray<Layout> layouts)
    {
        var folder = ContentPaths.Theme(name);
        var diagnostics = new List<Diagnostic>();
        var templates = ThemeTemplates.Of(sources, folder, diagnostics);
        if (templates.Layouts.IsEmpty)
            return TemplateDiagnostics.NoTheme(name);
        var assets = ThemeAssets.Of(sources, folder + "assets/", diagnostics);
        var partials = templates.Check(folder, layouts, assets.Names, diagnostics);
        var usable = diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
        return new(usable ? new(CompiledTheme.Of(templates, layouts, partials, assets)) : null, Diagnostic.Sort(diagnostics.Distinct()));
    }

    /// <summary>
    /// The page as UTF-8, empty where there is a diagnostic. The view's type must be one of those that the theme was loaded for.
    /// </summary>
    internal (ReadOnlyMemory<byte> Page, ImmutableArray<Diagnostic> Diagnostics) Render(object view)
    {
        var context = idle.TryTake(out var used) ? used : new PageContext(compiled);
        try
        {
            var page = context.Render(compiled.Layouts[view.GetType()], view);
            idle.Add(context);
            return (page, []);
        }
        catch (ScriptRuntimeException fault)
        {
            // Its stacks are in the middle of something: another takes its place.
            var (place, message) = (fault.Span.Start, fault.OriginalMessage);
            return (
                default,
                [TemplateDiagnostics.Fails(SourceLocation.At(fault.Span.FileName ?? "", place.Line + 1, place.Column + 1), message)]);
        }
    }
}

/// <summary>A theme without faults, as it is rendered.</summary>
/// <param name="Layouts">By the type of their view.</param>
/// <param name="Partials">By name.</param>
/// <param name="Assets">What <c>asset</c> finds.</param>
sealed record CompiledTheme(
    FrozenDictionary<Type, ScriptBlockStatement> Layouts, FrozenDictionary<string, PartialUse> Partials, ThemeAssets Assets)
{
    internal SharedParts Shared { get; } = new();

    internal static CompiledTheme Of(
        ThemeTemplates templates, ImmutableArray<Layout> layouts, FrozenDictionary<string, PartialUse> partials, ThemeAssets assets)
    {
        foreach (var template in templates.Layouts.Concat(templates.Partials))
            IncludeStatement.PutInto(template.Body);
        return new(
            layouts.ToFrozenDictionary(layout => layout.View, layout => templates.LayoutOf(layout.Name)?.Body ?? new()),
            partials,
            assets);
    }
}

/// <summary>
/// Parts of pages that are the same wherever pages share an object: header, navigation and footer of all pages of one folder and section.
/// Rendered when first wanted; should two threads want one at once, both make the same text.
/// </summary>
sealed class SharedParts
{
    static readonly object Everywhere = new();

    readonly ConcurrentDictionary<Key, string> texts = new();

    /// <summary>Names of the partials of which a text is kept, once for each text.</summary>
    internal IEnumerable<string> Names => texts.Keys.Select(key => key.Partial).Order(StringComparer.Ordinal);

    /// <summary>The text of a partial, if it has been rendered for this object.</summary>
    /// <param name="partial">Its name.</param>
    /// <param name="source">The object that all of the text comes from; null where it comes from none.</param>
    internal string? Find(string partial, object? source) => texts.GetValueOrDefault(new(partial, source ?? Everywhere));

    internal void Keep(string partial, object? source, string text) => texts.TryAdd(new(partial, source ?? Everywhere), text);

    /// <summary>Records compare by what they hold; here only the same object will do.</summary>
    readonly record struct Key(string Partial, object Source)
    {
        public bool Equals(Key other) => ReferenceEquals(Source, other.Source) && Partial == other.Partial;

        public override int GetHashCode() => HashCode.Combine(Partial, RuntimeHelpers.GetHashCode(Source));
    }
}
