using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>One numbered page of a column, newest first.</summary>
sealed record ColumnPage : Page
{
    internal const int Size = 20;

    internal required Column Column { get; init; }

    internal required int Number { get; init; }

    /// <summary>The entries of the whole column.</summary>
    internal required ImmutableArray<Item> Items { get; init; }

    internal override Address Address => Addresses.Column(Column.Kind, Number);

    internal override PageKind Kind => PageKind.Column;

    internal static IEnumerable<ColumnPage> All(SiteIndex index) =>
        from column in index.Columns
        let items = index.ByColumn[column.Kind].ToImmutableArray()
        from number in Enumerable.Range(1, Pagers.PagesFor(items.Length, Size))
        select new ColumnPage { Index = index, Column = column, Number = number, Items = items };

    internal override View View(Article article, Html? structuredData) => new ColumnView
    {
        Frame = Frames.Make(this, new()
        {
            Name = Column.Name,
            Column = Column,
            Description = Column.Description,
            Section = Addresses.Column(Column.Kind),
        }),
        Name = Column.Name,
        Description = Column.Description,
        Items = [.. Items.Skip((Number - 1) * Size).Take(Size).Select(item => item.RowOn(Address))],
        Count = Items.Length,
        Pager = Pagers.On(Address, Number, Pagers.PagesFor(Items.Length, Size), number => Addresses.Column(Column.Kind, number)),
        FeedHref = Href(Addresses.ColumnFeed(Column.Kind)),
    };
}
