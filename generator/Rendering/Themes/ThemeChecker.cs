using System.Collections.Frozen;
using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Rendering.Themes;

/// <summary>
/// Follows every template through every branch, with the types of the views in hand, before a page is rendered:
/// a name that a view does not have is found even where no page of today would reach it.
/// </summary>
sealed class ThemeChecker
{
    readonly FrozenDictionary<string, ImmutableArray<TemplateNode>> partials;
    readonly ImmutableArray<string> assets;
    readonly TemplateValues values;
    readonly List<Diagnostic> diagnostics;
    readonly HashSet<string> used = new(StringComparer.Ordinal);
    readonly Stack<(string Partial, Type Context)> calls = [];
    int scopes;

    /// <param name="partials">By name.</param>
    /// <param name="assets">As templates name them.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    internal ThemeChecker(
        FrozenDictionary<string, ImmutableArray<TemplateNode>> partials, ImmutableArray<string> assets, List<Diagnostic> diagnostics)
    {
        (this.partials, this.assets, this.diagnostics) = (partials, assets, diagnostics);
        values = new(diagnostics);
    }

    /// <summary>Follows a layout with the view that it is for.</summary>
    internal void Check(ImmutableArray<TemplateNode> layout, Type view)
    {
        var root = NewContext(view);
        Check(layout, new TemplateScope(root, root));
    }

    /// <summary>Whether a layout that was checked leads to this partial.</summary>
    internal bool Uses(string partial) => used.Contains(partial);

    void Check(ImmutableArray<TemplateNode> nodes, TemplateScope scope)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TemplateNode.Print print:
                    values.Print(print, scope);
                    break;
                case TemplateNode.Asset asset:
                    CheckAsset(asset, scope);
                    break;
                case TemplateNode.Block block:
                    CheckBlock(block, scope);
                    break;
                case TemplateNode.Partial partial:
                    CheckPartial(partial, scope);
                    break;
            }
        }
    }

    void CheckAsset(TemplateNode.Asset asset, TemplateScope scope)
    {
        if (!assets.Contains(asset.Name))
            diagnostics.Add(TemplateDiagnostics.UnknownAsset(asset.Location, asset.Name, SpellingSuggestion.Find(asset.Name, assets)));
        if (TemplatePath.Parse(AssetAddress.Root, asset.Location) is { } root)
            values.Print(new(root, Raw: false), scope);
    }

    void CheckBlock(TemplateNode.Block block, TemplateScope scope)
    {
        var subject = values.Resolve(block.Subject, scope);
        Check(block.Otherwise, subject is not null && block.Kind == "unless" ? scope.Knowing(subject) : scope);
        if (subject is null)
            return;
        switch (block.Kind)
        {
            case "if":
                Check(block.Body, scope.Knowing(subject));
                break;
            case "unless":
                Check(block.Body, scope);
                break;
            case "with":
                Check(block.Body, scope.Inside(NewContext(subject.Type)));
                break;
            default:
                CheckEach(block, subject, scope);
                break;
        }
    }

    void CheckEach(TemplateNode.Block block, TemplateValue subject, TemplateScope scope)
    {
        if (TemplateMembers.ElementOf(subject.Type) is not { } type)
        {
            diagnostics.Add(ValueDiagnostics.NoCollection(block.Location, block.Subject.Text, TemplateMembers.Describe(subject.Type)));
            return;
        }

        var element = NewContext(type);
        var inside = scope.Inside(element) with { InEach = true };
        if (block.Names is [var item, ..])
            inside = inside.With(item, element);
        if (block.Names is [_, var index, ..])
            inside = inside.With(index, NewContext(typeof(int)));
        Check(block.Body, inside);
    }

    void CheckPartial(TemplateNode.Partial call, TemplateScope scope)
    {
        if (call.Name == "@partial-block")
        {
            CheckPartialBlock(call, scope);
            return;
        }

        var context = call.Context is null ? scope.This : values.ResolvePresent(call.Context, scope);
        if (!partials.TryGetValue(call.Name, out var nodes))
        {
            diagnostics.Add(TemplateDiagnostics.UnknownPartial(call.Location, call.Name, NearestPartial(call.Name)));
            return;
        }

        used.Add(call.Name);
        if (context is null || calls.Contains((call.Name, context.Type)))
            return;
        var block = call.Body is { } body ? new PartialBody(body, scope.PartialBlock) : scope.PartialBlock;
        calls.Push((call.Name, context.Type));
        Check(nodes, scope.OfPartial(context, block));
        calls.Pop();
    }

    void CheckPartialBlock(TemplateNode.Partial call, TemplateScope scope)
    {
        var context = call.Context is null ? scope.This : values.ResolvePresent(call.Context, scope);
        if (scope.PartialBlock is not { } block)
            diagnostics.Add(ValueDiagnostics.OutOfContext(call.Location, call.Name));
        else if (context is not null)
            Check(block.Nodes, scope.OfPartial(context, block.Outer));
    }

    string? NearestPartial(string name) => SpellingSuggestion.Find(name, partials.Keys.Order(StringComparer.Ordinal));

    TemplateValue NewContext(Type type) => new(type, (++scopes).ToString(System.Globalization.CultureInfo.InvariantCulture));
}
