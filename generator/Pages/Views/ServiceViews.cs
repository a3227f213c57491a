using System.Collections.Immutable;

namespace PublicitySite.Pages.Views;

/// <summary>归档: all years with their months.</summary>
sealed record ArchiveView : View
{
    public required ImmutableArray<ArchiveYear> Years { get; init; }
}

/// <summary>A year of the archive.</summary>
sealed record ArchiveYear(string Year, string Href, int Count, ImmutableArray<ArchiveMonth> Months);

/// <summary>A month of the archive; without an address where nothing was published.</summary>
sealed record ArchiveMonth(string Text, string? Href, int Count);

/// <summary>Everything of one year or one month, month by month.</summary>
sealed record ArchivePeriodView : View
{
    public required string Heading { get; init; }

    public required int Count { get; init; }

    public required ImmutableArray<ArchiveGroup> Groups { get; init; }

    public Link? Previous { get; init; }

    public Link? Next { get; init; }
}

/// <summary>What was published in one month.</summary>
sealed record ArchiveGroup(string Heading, ImmutableArray<ItemRow> Items);

/// <summary>搜索; without script, the ways to look through everything.</summary>
sealed record SearchView : View
{
    /// <summary>The script with what can be found.</summary>
    public required string ListHref { get; init; }

    public required ImmutableArray<LinkGroup> Groups { get; init; }
}

/// <summary>网站地图.</summary>
sealed record SiteMapView : View
{
    public required ImmutableArray<LinkGroup> Groups { get; init; }
}

/// <summary>关于本站.</summary>
sealed record AboutView : View
{
    public required Html Body { get; init; }

    public required ContactView Contact { get; init; }
}

/// <summary>The page for unknown addresses.</summary>
sealed record NotFoundView : View
{
    public required ImmutableArray<Link> Ways { get; init; }
}

/// <summary>What is left of a withdrawn list or notice: no names, no text.</summary>
sealed record WithdrawnView : View
{
    public required string Title { get; init; }

    public required Day Date { get; init; }

    public required string Reason { get; init; }
}

/// <summary>The notice on the way to another site.</summary>
sealed record OutsideView : View
{
    /// <summary>The whole address.</summary>
    public required string Target { get; init; }

    /// <summary>Of the address, what stands before its host.</summary>
    public required string Before { get; init; }

    /// <summary>The host, with its port if that is given: what tells readers whose site it is.</summary>
    public required string Host { get; init; }

    /// <summary>What stands behind the host.</summary>
    public required string After { get; init; }
}

/// <summary>A former address that leads to today's.</summary>
sealed record RedirectView : View
{
    public required Link Target { get; init; }
}
