using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>搜索: a script looks through the list of everything; without it the page leads to all that can be looked through.</summary>
sealed record SearchPage : Page
{
    internal override Address Address => Addresses.Search;

    internal override PageKind Kind => PageKind.Service;

    internal override View View(Article article, Html? structuredData) => new SearchView
    {
        Frame = Frames.Make(this, new() { Name = "搜索", SampleData = Index.Lists.Any(list => list.SampleData) }),
        ListHref = Href(Addresses.SearchList),
        Groups =
        [
            .. Index.Facets.GroupBy(facet => facet.Kind).Select(Honorees),
            new("公告公示", null, [.. Index.Columns.Select(column => LinkTo(column.Name, Addresses.Column(column.Kind)))]),
            new(Sections.Archive, Href(Addresses.Archive), [.. Years()]),
        ],
    };

    LinkGroup Honorees(IGrouping<FacetKind, Facet> group) => new(
        $"{Sections.Honorees}：{HonoreesPage.NameOf(group.Key)}",
        null,
        [.. group.Select(facet => LinkTo(facet.Text, Addresses.Facet(facet.Kind, facet.Slug)))]);

    IEnumerable<Link> Years() =>
        Index.Items.Select(item => item.Published.Year)
            .Distinct()
            .OrderDescending()
            .Select(year => LinkTo($"{year}年", Addresses.ArchiveYear(year)));
}
