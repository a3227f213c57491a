using System.Collections.Immutable;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>归档: the years and months in which something was published.</summary>
sealed record ArchivePage : Page
{
    internal override Address Address => Addresses.Archive;

    internal override PageKind Kind => PageKind.Archive;

    internal override View View(Article article, Html? structuredData) => new ArchiveView
    {
        Frame = Frames.Make(this, new() { Name = Sections.Archive, Section = Addresses.Archive }),
        Years = [.. Index.Items.GroupBy(item => item.Published.Year).OrderByDescending(year => year.Key).Select(Year)],
    };

    ArchiveYear Year(IGrouping<int, Item> year) => new(
        DisplayNames.Year(year.Key),
        Href(Addresses.ArchiveYear(year.Key)),
        year.Count(),
        [.. Enumerable.Range(1, 12).Select(month => Month(year.Key, month, year.Count(item => item.Published.Month == month)))]);

    ArchiveMonth Month(int year, int month, int count) =>
        new($"{month}月", count == 0 ? null : Href(Addresses.ArchiveMonth(year, month)), count);
}

/// <summary>Everything of one year, or of one month of it.</summary>
sealed record ArchivePeriodPage : Page
{
    internal required int Year { get; init; }

    /// <summary>1 to 12; none for the whole year.</summary>
    internal int? Month { get; init; }

    internal required ImmutableArray<Item> Items { get; init; }

    internal ArchivePeriodPage? Newer { get; init; }

    internal ArchivePeriodPage? Older { get; init; }

    internal override Address Address => Month is { } month ? Addresses.ArchiveMonth(Year, month) : Addresses.ArchiveYear(Year);

    internal override PageKind Kind => PageKind.Archive;

    string Name => Month is { } month ? $"{Year}年{month}月" : $"{Year}年";

    internal static IEnumerable<ArchivePeriodPage> All(SiteIndex index) =>
        Linked(index, item => (item.Published.Year, null)).Concat(Linked(index, item => (item.Published.Year, item.Published.Month)));

    internal override View View(Article article, Html? structuredData) => new ArchivePeriodView
    {
        Frame = Frames.Make(this, new()
        {
            Name = Name,
            Above = Month is null
                ? [(Sections.Archive, Addresses.Archive)]
                : [(Sections.Archive, Addresses.Archive), ($"{Year}年", Addresses.ArchiveYear(Year))],
            Section = Addresses.Archive,
        }),
        Heading = $"{Name}发布的信息",
        Count = Items.Length,
        Groups = [.. Items.GroupBy(item => item.Published.Month).OrderByDescending(month => month.Key).Select(Group)],
        Previous = Older is { } older ? LinkTo(older.Name, older.Address) : null,
        Next = Newer is { } newer ? LinkTo(newer.Name, newer.Address) : null,
    };

    ArchiveGroup Group(IGrouping<int, Item> month) =>
        new($"{Year}年{month.Key}月", [.. month.Select(item => item.RowOn(Address))]);

    /// <summary>The periods in which something was published, newest first, each with its neighbours.</summary>
    static IEnumerable<ArchivePeriodPage> Linked(SiteIndex index, Func<Item, (int Year, int? Month)> periodOf)
    {
        ArchivePeriodPage[] pages =
        [
            .. from item in index.Items
               group item by periodOf(item) into period
               orderby period.Key.Year descending, period.Key.Month descending
               select new ArchivePeriodPage { Index = index, Year = period.Key.Year, Month = period.Key.Month, Items = [.. period] },
        ];
        return pages.Select((page, place) =>
            page with { Newer = pages.ElementAtOrDefault(place - 1), Older = pages.ElementAtOrDefault(place + 1) });
    }
}
