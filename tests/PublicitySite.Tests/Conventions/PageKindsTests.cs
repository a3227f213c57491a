using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;
using PublicitySite.Themes;

namespace PublicitySite.Tests.Conventions;

/// <summary>No kind of page is forgotten on its way from the plan to the theme.</summary>
public sealed class PageKindsTests
{
    static IEnumerable<Type> Concrete<T>() => Code.Types.Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract);

    [Fact]
    public void Every_kind_of_page_is_planned() =>
        Assert.Equal(
            Concrete<Page>().Select(Name).Order(StringComparer.Ordinal),
            FullSite.Pages.Select(page => Name(page.GetType())).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_view_has_a_layout() =>
        Assert.Equal(
            Concrete<View>().Select(Name).Order(StringComparer.Ordinal),
            Layouts.All.Select(layout => Name(layout.View)).Order(StringComparer.Ordinal));

    [Fact]
    public void No_two_views_share_a_layout() =>
        Assert.Equal(Layouts.All.Length, Layouts.All.DistinctBy(layout => layout.Name, StringComparer.Ordinal).Count());

    [Fact]
    public void Every_page_shows_a_view_that_has_a_layout()
    {
        var views = FullSite.Pages.Select(page => page.View(Article.Empty, null).GetType()).ToHashSet();

        Assert.Equal(
            Layouts.All.Select(layout => layout.View.Name).Order(StringComparer.Ordinal),
            views.Select(Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_is_counted_under_a_name_of_its_own()
    {
        var counts = PageCounts.Count(FullSite.Pages);

        Assert.Equal(Enum.GetValues<PageKind>().Length, counts.DistinctBy(count => count.Kind.Chinese).Count());
        Assert.Equal(FullSite.Pages.Length, counts.Sum(count => count.Count));
    }

    static string Name(Type type) => type.Name;
}
