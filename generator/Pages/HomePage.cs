using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>首页: what is open for objection comes first.</summary>
sealed record HomePage : Page
{
    const int RowsPerColumn = 7;
    const int NewestHonorees = 6;

    internal override Address Address => Addresses.Home;

    internal override PageKind Kind => PageKind.Home;

    internal override View View(Article article, Html? structuredData)
    {
        var newest = Newest();
        var open = Cards(PublicityState.Open);
        return new HomeView
        {
            Frame = Frames.Make(this, new()
            {
                Name = "首页",
                Column = Home,
                Description = Index.Site.Description,
                SampleData = newest.Any(holder => holder.List.SampleData),
                StructuredData = structuredData,
            }),
            Open = [.. open.OrderBy(card => card.Ends.Iso, StringComparer.Ordinal)],
            Scheduled = Cards(PublicityState.Scheduled),
            Closed = Cards(PublicityState.Closed),
            Columns = [.. Index.Columns.Select(Box)],
            Newest = [.. newest.Select(holder => holder.CardOn(Address))],
            Schemes = SchemeCards.On(Index, Address),
            AllHonorees = LinkTo(Sections.Honorees, Addresses.Honorees()),
            Figures = [.. Figures()],
        };
    }

    /// <summary>The guide's own word for the home page among the types of columns.</summary>
    Column Home => new()
    {
        Kind = ColumnKind.Notices,
        Name = "首页",
        Description = Index.Site.Description,
        Keywords = Index.Site.Keywords.IsEmpty ? [Index.Site.Name] : Index.Site.Keywords,
        Type = "首页",
    };

    ImmutableArray<ListCard> Cards(PublicityState state) =>
        [.. Index.Lists.Where(list => list.StateOn(Index.Today) == state).Select(list => ListCards.On(list, Address, Index.Today))];

    /// <summary>The first people of the newest lists, a few of each, so that one long list does not fill the page.</summary>
    ImmutableArray<Titleholder> Newest() =>
    [
        .. Index.Titleholders.Where(holder => holder.State == TermState.Serving)
            .GroupBy(holder => holder.List.Id, StringComparer.Ordinal)
            .SelectMany(list => list.Take(NewestHonorees / 2))
            .Take(NewestHonorees),
    ];

    ColumnBox Box(Column column) => new(
        column.Name,
        Href(Addresses.Column(column.Kind)),
        [.. Index.ByColumn[column.Kind].Take(RowsPerColumn).Select(item => item.RowOn(Address))]);

    IEnumerable<Fact> Figures()
    {
        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

        var serving = Index.Titleholders.Count(holder => holder.State == TermState.Serving);
        yield return new("入选人才", Text(Index.Titleholders.Length), Href: Href(Addresses.Honorees()));
        yield return new("在管理期内", Text(serving));
        yield return new("公示名单", Text(Index.Lists.Length));
        yield return new("选拔项目", Text(Index.Schemes.Length), Href: Href(Addresses.Schemes));
    }
}
