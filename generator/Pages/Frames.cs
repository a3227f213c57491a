using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>Makes the frame of a page.</summary>
static class Frames
{
    internal static Frame Make(Page page, PageHead head)
    {
        var index = page.Index;
        var address = page.Address;
        return new()
        {
            Title = TitleOf(head, index.Site),
            Base = head.AnyDepth ? index.Site.BaseUrl.AbsolutePath : null,
            Canonical = address.In(index.Site.BaseUrl),
            Meta = MetaTags.Of(index.Site, head, address),
            Trail = [.. TrailOf(head, address)],
            Here = head.Name,
            Site = index.SiteViews.For(address, head.Section ?? address),
            Feeds = [.. FeedsOf(index.Site, head, address)],
            SampleData = head.SampleData,
            Today = Day.Of(index.Today),
            Kind = page.Kind.ToString().ToLowerInvariant(),
            StructuredData = head.StructuredData,
            NoIndex = head.NoIndex,
        };
    }

    static string TitleOf(PageHead head, Site site) => head switch
    {
        { Name: "首页" } => site.Name,
        { Column: { } column } when column.Name != head.Name => $"{head.Name}-{column.Name}-{site.Name}",
        _ => $"{head.Name}-{site.Name}",
    };

    static IEnumerable<Link> TrailOf(PageHead head, Address address)
    {
        if (address != Addresses.Home)
            yield return new("首页", Addresses.Home.From(address));
        foreach (var (text, above) in head.Above)
            yield return new(text, above.From(address));
    }

    static IEnumerable<Link> FeedsOf(Site site, PageHead head, Address address)
    {
        yield return new(site.Name, Addresses.Feed.From(address));
        if (head.Column is { } column && head.Section == Addresses.Column(column.Kind))
            yield return new(column.Name, Addresses.ColumnFeed(column.Kind).From(address));
    }
}

/// <summary>
/// 网站标签 on every page, 栏目标签 on home, columns and texts, 内容页面标签 on texts
/// (国办发〔2017〕47号 政府网站发展指引，附件 网页标签规范).
/// </summary>
static class MetaTags
{
    internal static ImmutableArray<MetaTag> Of(Site site, PageHead head, Address address) =>
    [
        new("SiteName", site.Name),
        new("SiteDomain", site.Domain),
        new("SiteIDCode", site.IdentityCode),
        .. OfColumn(head.Column),
        .. OfArticle(head.Article, site, address),
        .. Description(head),
    ];

    static IEnumerable<MetaTag> OfColumn(Column? column) => column is null
        ? []
        :
        [
            new("ColumnName", column.Name),
            new("ColumnDescription", column.Description),
            new("ColumnKeywords", string.Join(',', column.Keywords)),
            new("ColumnType", column.Type),
        ];

    static IEnumerable<MetaTag> OfArticle(ArticleHead? article, Site site, Address address)
    {
        if (article is null)
            yield break;
        yield return new("ArticleTitle", article.Title);

        // The guide's form has a time of day; records have civil dates, so the day's beginning stands for the day.
        yield return new("PubDate", $"{Day.Of(article.Published).Iso} 00:00");
        yield return new("ContentSource", article.Source);
        if (!article.Keywords.IsEmpty)
            yield return new("Keywords", string.Join(',', article.Keywords));
        if (article.Summary is { } summary)
            yield return new("Description", summary);
        yield return new("Url", address.In(site.BaseUrl));
    }

    /// <summary>For search engines, where no article brings one. Names of tags are compared without case by them.</summary>
    static IEnumerable<MetaTag> Description(PageHead head) =>
        head.Article?.Summary is null && head.Description is { } text ? [new("description", text)] : [];
}

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
