using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Rendering.Themes;

/// <summary>What a template does at one place.</summary>
abstract record TemplateNode(SourceLocation Location)
{
    /// <summary><c>{{Title}}</c>, or raw <c>{{{Body}}}</c>.</summary>
    internal sealed record Print(TemplatePath Path, bool Raw) : TemplateNode(Path.Location)
    {
        /// <summary>It is all or a part of an attribute's value, which must not come out empty.</summary>
        internal bool InAttribute { get; init; }
    }

    /// <summary><c>{{asset "css/site.css"}}</c>.</summary>
    internal sealed record Asset(SourceLocation Location, string Name) : TemplateNode(Location);

    /// <summary><c>{{#if …}}</c>, <c>{{#unless …}}</c>, <c>{{#each …}}</c> or <c>{{#with …}}</c>, the kind being its name.</summary>
    internal sealed record Block(string Kind, TemplatePath Subject) : TemplateNode(Subject.Location)
    {
        /// <summary>Names between bars: <c>as |person index|</c>.</summary>
        internal ImmutableArray<string> Names { get; init; } = [];

        internal ImmutableArray<TemplateNode> Body { get; init; } = [];

        /// <summary>Below <c>{{else}}</c>.</summary>
        internal ImmutableArray<TemplateNode> Otherwise { get; init; } = [];
    }

    /// <summary><c>{{&gt; card Person}}</c> or <c>{{#&gt; shell}}…{{/shell}}</c>.</summary>
    internal sealed record Partial(SourceLocation Location, string Name) : TemplateNode(Location)
    {
        /// <summary>What it is given; the caller's own context where there is none.</summary>
        internal TemplatePath? Context { get; init; }

        /// <summary>What it prints where it says <c>{{&gt; @partial-block}}</c>.</summary>
        internal ImmutableArray<TemplateNode>? Body { get; init; }
    }
}
