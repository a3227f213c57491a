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
