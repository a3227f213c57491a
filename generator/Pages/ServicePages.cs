using PublicitySite.Documents;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>网站地图.</summary>
sealed record SiteMapPage : Page
{
    internal override Address Address => Addresses.SiteMap;

    internal override PageKind Kind => PageKind.Service;

    internal override View View(Article article, Html? structuredData) => new SiteMapView
    {
        Frame = Frames.Make(this, new() { Name = "网站地图" }),
        Groups =
        [
            new("栏目", null, [.. Index.Columns.Select(column => LinkTo(column.Name, Addresses.Column(column.Kind)))]),
            new(
                Sections.Schemes,
                Href(Addresses.Schemes),
                [.. Index.Schemes.Select(scheme => LinkTo(scheme.Name, Addresses.Scheme(scheme)))]),
            .. Index.Facets.GroupBy(facet => facet.Kind).Where(group => group.Key is FacetKind.Scheme or FacetKind.Year).Select(Honorees),
            new(Sections.Archive, Href(Addresses.Archive), [.. Years()]),
            new("服务", null,
            [
                LinkTo("搜索", Addresses.Search),
                LinkTo("关于本站", Addresses.About),
                LinkTo("信息订阅（Atom）", Addresses.Feed),
                LinkTo("公示日历（iCalendar）", Addresses.Calendar),
            ]),
        ],
    };

    LinkGroup Honorees(IGrouping<FacetKind, Facet> group) => new(
        group.Key == FacetKind.Scheme ? $"{Sections.Honorees}（按选拔项目）" : $"{Sections.Honorees}（按年度）",
        Href(Addresses.Honorees()),
        [.. group.Select(facet => LinkTo(facet.Text, Addresses.Facet(facet.Kind, facet.Slug)))]);

    IEnumerable<Link> Years() =>
        Index.Items.Select(item => item.Published.Year)
            .Distinct()
            .OrderDescending()
            .Select(year => LinkTo($"{year}年", Addresses.ArchiveYear(year)));
}

/// <summary>关于本站, with the site's own words and how to reach it.</summary>
sealed record AboutPage : Page
{
    internal override Address Address => Addresses.About;

    internal override PageKind Kind => PageKind.Service;

    internal override MarkdownDocument? Text => MarkdownDocument.Parse(Index.Site.About, Index.Site.Origin);

    internal override View View(Article article, Html? structuredData) => new AboutView
    {
        Frame = Frames.Make(this, new() { Name = "关于本站" }),
        Body = article.Body,
        Contact = SiteViews.Of(Index.Site.Contact),
    };
}

/// <summary>The page that a server shows for an unknown address, at whatever depth that lies.</summary>
sealed record NotFoundPage : Page
{
    internal override Address Address => Addresses.NotFound;

    internal override PageKind Kind => PageKind.Service;

    internal override bool InSiteMap => false;

    internal override View View(Article article, Html? structuredData) => new NotFoundView
    {
        Frame = Frames.Make(this, new() { Name = "页面不存在", NoIndex = true, AnyDepth = true }),
        Ways =
        [
            LinkTo("首页", Addresses.Home),
            .. Index.Columns.Select(column => LinkTo(column.Name, Addresses.Column(column.Kind))),
            LinkTo("网站地图", Addresses.SiteMap),
        ],
    };
}
