using System.Collections.Frozen;
using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Rendering.Themes;

/// <summary>One template in the three forms that it has: as written, as tags, as nodes.</summary>
sealed record ParsedTemplate(TemplateFile File, ImmutableArray<TemplateTag> Tags, ImmutableArray<TemplateNode> Nodes);

/// <summary>The templates of a theme, parsed.</summary>
/// <param name="Layouts">In order of their names.</param>
/// <param name="Partials">In order of their names.</param>
sealed record ThemeTemplates(ImmutableArray<ParsedTemplate> Layouts, ImmutableArray<ParsedTemplate> Partials)
{
    /// <summary>Those of a theme's folder (given with its closing <c>/</c>).</summary>
    internal static ThemeTemplates Of(SourceTree sources, string folder, List<Diagnostic> diagnostics)
    {
        return new(In("layouts/"), In("partials/"));

        ImmutableArray<ParsedTemplate> In(string kind) =>
            [.. from file in TemplateFile.Below(sources, folder + kind) select Parse(file, diagnostics)];
    }

    /// <summary>Follows every layout with the type of its view, and finds what is missing or of no use.</summary>
    internal void Check(string folder, ImmutableArray<Layout> layouts, ImmutableArray<string> assets, List<Diagnostic> diagnostics)
    {
        var nodes = Partials.ToFrozenDictionary(partial => partial.File.Name, partial => partial.Nodes, StringComparer.Ordinal);
        var checker = new ThemeChecker(nodes, assets, diagnostics);
        foreach (var layout in layouts)
        {
            if (LayoutOf(layout.Name) is { } template)
                checker.Check(template.Nodes, layout.View);
            else
                diagnostics.Add(TemplateDiagnostics.NoLayout($"{folder}layouts/{layout.Name}.hbs"));
        }

        diagnostics.AddRange(
            from template in Layouts.Where(template => !layouts.Any(layout => layout.Name == template.File.Name))
                .Concat(Partials.Where(template => !checker.Uses(template.File.Name)))
            select TemplateDiagnostics.Unused(template.File.Path));
    }

    internal ParsedTemplate? LayoutOf(string name) => Layouts.FirstOrDefault(template => template.File.Name == name);

    static ParsedTemplate Parse(TemplateFile file, List<Diagnostic> diagnostics)
    {
        var tags = TemplateTags.Of(file, diagnostics);
        return new(file, tags, TemplateParser.Parse(file, tags, diagnostics));
    }
}
