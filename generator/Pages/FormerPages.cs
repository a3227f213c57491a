using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>What stays at the address of a withdrawn list or notice: that it was withdrawn, when and why; no names.</summary>
sealed record WithdrawnPage : Page
{
    internal required Address Former { get; init; }

    internal required string Title { get; init; }

    internal required ColumnKind Column { get; init; }

    internal required Withdrawal Withdrawal { get; init; }

    internal override Address Address => Former;

    internal override PageKind Kind => PageKind.Withdrawn;

    internal override bool InSiteMap => false;

    internal static IEnumerable<WithdrawnPage> All(SiteIndex index) =>
    [
        .. from list in index.WithdrawnLists
           let withdrawal = list.Withdrawn
           where withdrawal is not null
           select new WithdrawnPage
           {
               Index = index, Former = Addresses.List(list), Title = list.Title, Column = ColumnKind.Publicity, Withdrawal = withdrawal,
           },
        .. from notice in index.WithdrawnNotices
           let withdrawal = notice.Withdrawn
           where withdrawal is not null
           select new WithdrawnPage
           {
               Index = index, Former = Addresses.Notice(
                   notice), Title = notice.Title, Column = Item.ColumnOf(notice.Kind), Withdrawal = withdrawal,
           },
    ];

    internal override View View(Article article, Html? structuredData)
    {
        var column = Index.Columns.FirstOrDefault(column => column.Kind == Column);
        return new WithdrawnView
        {
            Frame = Frames.Make(this, new()
            {
                Name = Title,
                Above = column is null ? [] : [(column.Name, Addresses.Column(Column))],
                Section = Addresses.Column(Column),
                NoIndex = true,
            }),
            Title = Title,
            Date = Day.Of(Withdrawal.Date),
            Reason = Withdrawal.Reason,
        };
    }
}

/// <summary>A former address of a notice: leads to today's, also without script, and also where that tells of a withdrawal.</summary>
sealed record RedirectPage : Page
{
    internal required Address From { get; init; }

    internal required Notice Notice { get; init; }

    internal override Address Address => From;

    internal override PageKind Kind => PageKind.Redirect;

    internal override bool InSiteMap => false;

    internal static IEnumerable<RedirectPage> All(SiteIndex index) =>
        from notice in index.Notices.Concat(index.WithdrawnNotices)
        from path in notice.RedirectFrom
        select new RedirectPage { Index = index, From = new(path), Notice = notice };

    internal override View View(Article article, Html? structuredData) => new RedirectView
    {
        Frame = Frames.Make(this, new() { Name = Notice.Title, NoIndex = true }),
        Target = LinkTo(Notice.Title, Addresses.Notice(Notice)),
    };
}
