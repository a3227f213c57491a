using System.Collections.Frozen;
using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Themes;

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
            [.. from file in TemplateFile.Below(sources, folder + kind) select ParsedTemplate.Parse(file, diagnostics)];
    }

    /// <summary>Follows every layout with the type of its view, and finds what is missing or of no use.</summary>
    /// <returns>What is known of the partials then: what each of them depends on.</returns>
    internal FrozenDictionary<string, PartialUse> Check(
        string folder, ImmutableArray<Layout> layouts, ImmutableArray<string> assets, List<Diagnostic> diagnostics)
    {
        var uses = Partials.ToFrozenDictionary(partial => partial.File.Name, partial => new PartialUse(partial), StringComparer.Ordinal);
        var checker = new ThemeChecker(uses, assets, diagnostics);
        foreach (var layout in layouts)
        {
            if (LayoutOf(layout.Name) is { } template)
                checker.Check(template, layout.View);
            else
                diagnostics.Add(TemplateDiagnostics.NoLayout($"{folder}layouts/{layout.Name}{TemplateFile.Ending}"));
        }

        diagnostics.AddRange(
            from template in Layouts.Where(template => !layouts.Any(layout => layout.Name == template.File.Name))
                .Concat(Partials.Where(template => !uses[template.File.Name].IsUsed))
            select TemplateDiagnostics.Unused(template.File.Path));
        return uses;
    }

    internal ParsedTemplate? LayoutOf(string name) => Layouts.FirstOrDefault(template => template.File.Name == name);
}
