using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>One numbered page of honorees: all of them, or those of one facet.</summary>
sealed record HonoreesPage : Page
{
    internal const int Size = 50;

    /// <summary>None for the pages of all honorees.</summary>
    internal Facet? Facet { get; init; }

    internal required int Number { get; init; }

    ImmutableArray<Titleholder> People => Facet?.People ?? Index.Titleholders;

    internal override Address Address => AddressOf(Number);

    internal override PageKind Kind => PageKind.Honorees;

    internal static IEnumerable<HonoreesPage> All(SiteIndex index) =>
    [
        .. Numbers(index.Titleholders).Select(number => new HonoreesPage { Index = index, Number = number }),
        .. index.Facets.SelectMany(
            facet => Numbers(facet.People).Select(number => new HonoreesPage { Index = index, Facet = facet, Number = number })),
    ];

    internal override View View(Article article, Html? structuredData)
    {
        var shown = People.Skip((Number - 1) * Size).Take(Size).ToArray();
        return new HonoreesView
        {
            Frame = Frames.Make(this, new()
            {
                Name = Facet?.Text ?? Sections.Honorees,
                Above = Facet is null ? [] : [(Sections.Honorees, Addresses.Honorees())],
                Section = Addresses.Honorees(),
                SampleData = shown.Any(holder => holder.List.SampleData),
            }),
            Heading = Facet is null ? Sections.Honorees : $"{Sections.Honorees}：{Facet.Text}",
            Count = People.Length,
            People = [.. shown.Select(holder => holder.CardOn(Address))],
            Facets = [.. Index.Facets.GroupBy(facet => facet.Kind).Select(Group)],
            Pager = Pagers.On(Address, Number, Pagers.PagesFor(People.Length, Size), AddressOf),
        };
    }

    static IEnumerable<int> Numbers(ImmutableArray<Titleholder> people) => Enumerable.Range(1, Pagers.PagesFor(people.Length, Size));

    Address AddressOf(int number) =>
        Facet is null ? Addresses.Honorees(number) : Addresses.Facet(Facet.Kind, Facet.Slug, number);

    FacetGroup Group(IGrouping<FacetKind, Facet> group) => new(
        NameOf(group.Key),
        [.. group.Select(facet => new FacetLink(
            facet.Text,
            Href(Addresses.Facet(facet.Kind, facet.Slug)),
            facet.People.Length,
            ReferenceEquals(facet, Facet)))]);

    internal static string NameOf(FacetKind kind) => kind switch
    {
        FacetKind.Scheme => "选拔项目",
        FacetKind.Year => "年度",
        FacetKind.Region => PersonColumns.Region.Header,
        FacetKind.Occupation => PersonColumns.Occupation.Header,
        FacetKind.Letter => "姓氏首字母",
    };
}
