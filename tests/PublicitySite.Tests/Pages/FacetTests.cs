using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

/// <summary>The ways to narrow the honorees.</summary>
public sealed class FacetTests
{
    [Theory]
    [InlineData("单雄", "s", "S")]
    [InlineData("曾国强", "z", "Z")]
    [InlineData("欧阳建川", "o", "O")]
    [InlineData("Ａ", "other", "其他")]
    [InlineData("anna", "a", "A")]
    [InlineData("𠮷国强", "other", "其他")]
    public void A_surname_is_filed_under_the_letter_of_its_own_sound(string name, string slug, string text)
    {
        var letter = Assert.Single(Letters(name));
        Assert.Equal((slug, text), (letter.Slug, letter.Text));
    }

    [Fact]
    public void Letters_stand_in_their_order_and_the_rest_behind() =>
        Assert.Equal(["H", "Z", "其他"], Letters("𠮷国强", "曾国强", "何敏", "曾晓").Select(facet => facet.Text));

    [Fact]
    public void A_letter_has_a_page_that_the_search_page_leads_to()
    {
        var index = IndexOf("单雄");
        Assert.Contains(SitePlan.Make(index), page => page.Address.Path == "honorees/by-letter/s.html");
        var view = Assert.IsType<SearchView>(new SearchPage { Index = index }.View(Article.Empty, null));
        Assert.Contains(view.Groups.SelectMany(group => group.Links), link => link is { Text: "S", Href: "honorees/by-letter/s.html" });
    }

    static IEnumerable<Facet> Letters(params string[] names) => IndexOf(names).Facets.Where(facet => facet.Kind == FacetKind.Letter);

    static SiteIndex IndexOf(params string[] names) =>
        Some.Index(Some.ListThatIs(PublicityState.Approved) with
        {
            People = [.. names.Select((
            name, place) => Some.Person($"{place + 1:000}", name))]
        });
}
