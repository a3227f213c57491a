using System.Collections.Immutable;

namespace PublicitySite.Pages.Views;

/// <summary>What a theme gets for one page. Members are public where a theme may name them; every link is relative to the page.</summary>
abstract record View
{
    public required Frame Frame { get; init; }
}

/// <summary>What every page has around its content.</summary>
sealed record Frame
{
    /// <summary>Content of <c>title</c>: the page's name first, the site's last.</summary>
    public required string Title { get; init; }

    /// <summary>Absolute path that relative links are resolved against; only on the page for unknown addresses.</summary>
    public string? Base { get; init; }

    /// <summary>The page's absolute address.</summary>
    public required string Canonical { get; init; }

    /// <summary>Tags of 国办发〔2017〕47号.</summary>
    public required ImmutableArray<MetaTag> Meta { get; init; }

    /// <summary>当前位置, from the home page to the page above this one.</summary>
    public required ImmutableArray<Link> Trail { get; init; }

    /// <summary>The page's own name at the end of the trail.</summary>
    public required string Here { get; init; }

    public required SiteView Site { get; init; }

    /// <summary>Feeds to announce: the whole site's, and the column's.</summary>
    public required ImmutableArray<Link> Feeds { get; init; }

    /// <summary>The page shows invented people and has to say so.</summary>
    public required bool SampleData { get; init; }

    /// <summary>The day for which states were computed.</summary>
    public required Day Today { get; init; }

    /// <summary>Kind of page in ASCII, for style sheets: <c>home</c>, <c>list</c> …</summary>
    public required string Kind { get; init; }

    /// <summary>JSON-LD, ready to stand in a <c>script</c> element; none on most pages.</summary>
    public Html? StructuredData { get; init; }

    /// <summary>Search engines should leave the page out.</summary>
    public bool NoIndex { get; init; }
}

/// <summary>One <c>meta</c> element.</summary>
sealed record MetaTag(string Name, string Content);
