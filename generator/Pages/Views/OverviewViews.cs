using System.Collections.Immutable;

namespace PublicitySite.Pages.Views;

/// <summary>The home page.</summary>
sealed record HomeView : View
{
    /// <summary>公示中, the one that ends first on top.</summary>
    public required ImmutableArray<ListCard> Open { get; init; }

    /// <summary>未开始.</summary>
    public required ImmutableArray<ListCard> Scheduled { get; init; }

    /// <summary>公示期满, not yet approved.</summary>
    public required ImmutableArray<ListCard> Closed { get; init; }

    public required ImmutableArray<ColumnBox> Columns { get; init; }

    public required ImmutableArray<PersonCard> Newest { get; init; }

    public required ImmutableArray<SchemeCard> Schemes { get; init; }

    /// <summary>All honorees.</summary>
    public required Link AllHonorees { get; init; }

    /// <summary>入选人数、在管理期内 …, with their numbers.</summary>
    public required ImmutableArray<Fact> Figures { get; init; }
}

/// <summary>A column on the home page.</summary>
sealed record ColumnBox(string Name, string Href, ImmutableArray<ItemRow> Items);

/// <summary>A scheme as a way in.</summary>
sealed record SchemeCard(string Name, string Href, string Level, string Description, int Lists, int Serving);

/// <summary>One page of a column.</summary>
sealed record ColumnView : View
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public required ImmutableArray<ItemRow> Items { get; init; }

    public required int Count { get; init; }

    public required Pager Pager { get; init; }

    public required string FeedHref { get; init; }
}

/// <summary>One page of honorees: all, or those of one scheme, year, region or occupation.</summary>
sealed record HonoreesView : View
{
    public required string Heading { get; init; }

    public required int Count { get; init; }

    public required ImmutableArray<PersonCard> People { get; init; }

    /// <summary>The ways to narrow: by scheme, year, region, occupation.</summary>
    public required ImmutableArray<FacetGroup> Facets { get; init; }

    public required Pager Pager { get; init; }
}

/// <summary>One way to narrow the honorees.</summary>
sealed record FacetGroup(string Name, ImmutableArray<FacetLink> Links)
{
    /// <summary>More values than fit in a line or two: they are folded away.</summary>
    public bool Long => Links.Length > 10;

    /// <summary>The page is that of one of the values.</summary>
    public bool Current => Links.Any(link => link.Current);
}

/// <summary>One value of a facet, and how many honorees have it.</summary>
sealed record FacetLink(string Text, string Href, int Count, bool Current);

/// <summary>All schemes.</summary>
sealed record SchemesView : View
{
    public required ImmutableArray<SchemeCard> Schemes { get; init; }
}

/// <summary>The rules of one scheme, and what came of them.</summary>
sealed record SchemeView : View
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>组织单位、名额、管理期 … in one line each.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>Caps by kind of nominator.</summary>
    public required ImmutableArray<CapView> Caps { get; init; }

    public required ImmutableArray<StageView> Publicity { get; init; }

    public required ImmutableArray<MaterialView> Materials { get; init; }

    /// <summary>申报条件、选拔程序、待遇 …</summary>
    public required ImmutableArray<FactList> Sections { get; init; }

    public required ImmutableArray<BasisView> Basis { get; init; }

    public required ImmutableArray<ItemRow> Notices { get; init; }

    public required ImmutableArray<YearOfLists> Years { get; init; }

    public required ImmutableArray<PersonCard> Serving { get; init; }

    /// <summary>How many serve in all; <see cref="Serving"/> may show fewer.</summary>
    public required int ServingCount { get; init; }

    public required string HonoreesHref { get; init; }
}

/// <summary>推荐名额.</summary>
sealed record CapView(string Nominator, string Bounds, string? Places, string? Note);

/// <summary>A stage of publicity.</summary>
sealed record StageView(string When, string Venues, string Length, bool Here, string? Note);

/// <summary>申报材料.</summary>
sealed record MaterialView(string Name, string? Length, string? Note);

/// <summary>依据.</summary>
sealed record BasisView(string Title, string? Number, Day? Issued, Badge? Validity, string? ValidUntil, string? Href);

/// <summary>The lists of one year.</summary>
sealed record YearOfLists(string Year, ImmutableArray<ItemRow> Lists);
