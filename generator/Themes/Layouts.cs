using System.Collections.Immutable;
using PublicitySite.Pages.Views;

namespace PublicitySite.Themes;

/// <summary>The templates that every theme has to bring, and the view that each of them gets.</summary>
static class Layouts
{
    internal static ImmutableArray<Layout> All { get; } =
    [
        new(typeof(HomeView), "home"),
        new(typeof(ColumnView), "column"),
        new(typeof(NoticeView), "notice"),
        new(typeof(ListView), "list"),
        new(typeof(ProfileView), "profile"),
        new(typeof(HonoreesView), "honorees"),
        new(typeof(SchemesView), "schemes"),
        new(typeof(SchemeView), "scheme"),
        new(typeof(ArchiveView), "archive"),
        new(typeof(ArchivePeriodView), "archive-period"),
        new(typeof(SearchView), "search"),
        new(typeof(SiteMapView), "site-map"),
        new(typeof(AboutView), "about"),
        new(typeof(NotFoundView), "not-found"),
        new(typeof(WithdrawnView), "withdrawn"),
        new(typeof(RedirectView), "redirect"),
        new(typeof(OutsideView), "outside"),
    ];
}
