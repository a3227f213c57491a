using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Rendering;

/// <summary>What a template does at one place.</summary>
abstract record TemplateNode(Place Place)
{
    /// <summary><c>{{Title}}</c>, or raw <c>{{{Body}}}</c>.</summary>
    internal sealed record Print(TemplatePath Path, bool Raw) : TemplateNode(Path.Place)
    {
        /// <summary>It is all or a part of an attribute's value, which must not come out empty.</summary>
        internal bool InAttribute { get; init; }
    }

    /// <summary><c>{{asset "css/site.css"}}</c>.</summary>
    internal sealed record Asset(Place Place, string Name) : TemplateNode(Place);

    /// <summary><c>{{#if …}}</c>, <c>{{#unless …}}</c>, <c>{{#each …}}</c> or <c>{{#with …}}</c>, the kind being its name.</summary>
    internal sealed record Block(string Kind, TemplatePath Subject) : TemplateNode(Subject.Place)
    {
        /// <summary>Names between bars: <c>as |person index|</c>.</summary>
        internal ImmutableArray<string> Names { get; init; } = [];

        internal ImmutableArray<TemplateNode> Body { get; init; } = [];

        /// <summary>Below <c>{{else}}</c>.</summary>
        internal ImmutableArray<TemplateNode> Otherwise { get; init; } = [];
    }

    /// <summary><c>{{&gt; card Person}}</c> or <c>{{#&gt; shell}}…{{/shell}}</c>.</summary>
    internal sealed record Partial(Place Place, string Name) : TemplateNode(Place)
    {
        /// <summary>What it is given; the caller's own context where there is none.</summary>
        internal TemplatePath? Context { get; init; }

        /// <summary>What it prints where it says <c>{{&gt; @partial-block}}</c>.</summary>
        internal ImmutableArray<TemplateNode>? Body { get; init; }
    }
}
