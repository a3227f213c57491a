using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Pages;

/// <summary>What a page says of itself, from which its frame is made.</summary>
sealed record PageHead
{
    /// <summary>The page's own name: h1, end of the trail, first part of the title.</summary>
    internal required string Name { get; init; }

    /// <summary>The pages above it, the home page left out.</summary>
    internal ImmutableArray<(string Text, Address Address)> Above { get; init; } = [];

    /// <summary>The column whose tags it carries.</summary>
    internal Column? Column { get; init; }

    /// <summary>The tags of its text, for pages with one.</summary>
    internal ArticleHead? Article { get; init; }

    /// <summary>The entry of the navigation that it belongs to.</summary>
    internal Address? Section { get; init; }

    internal string? Description { get; init; }

    internal bool SampleData { get; init; }

    internal Html? StructuredData { get; init; }

    internal bool NoIndex { get; init; }

    /// <summary>Only the page for unknown addresses: it is served at any depth.</summary>
    internal bool AnyDepth { get; init; }
}

/// <summary>内容页面标签 of 国办发〔2017〕47号.</summary>
sealed record ArticleHead
{
    internal required string Title { get; init; }

    internal required DateOnly Published { get; init; }

    internal required string Source { get; init; }

    internal ImmutableArray<string> Keywords { get; init; } = [];

    internal string? Summary { get; init; }
}
