using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>选拔项目: all schemes.</summary>
sealed record SchemesPage : Page
{
    internal override Address Address => Addresses.Schemes;

    internal override PageKind Kind => PageKind.Scheme;

    internal override View View(Article article, Html? structuredData) => new SchemesView
    {
        Frame = Frames.Make(this, new() { Name = Sections.Schemes }),
        Schemes = SchemeCards.On(Index, Address),
    };
}
