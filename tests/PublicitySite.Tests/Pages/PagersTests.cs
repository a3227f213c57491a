using PublicitySite.Pages;
using PublicitySite.Pages.Views;

namespace PublicitySite.Tests.Pages;

public sealed class PagersTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(40, 2)]
    [InlineData(41, 3)]
    public void There_is_a_page_for_each_twenty_entries_and_at_least_one(
        int entries, int pages) => Assert.Equal(pages, Pagers.PagesFor(entries, 20));

    [Theory]
    [InlineData(1, 1, "[1]")]
    [InlineData(1, 2, "[1] 2")]
    [InlineData(3, 5, "1 2 [3] 4 5")]
    [InlineData(1, 5, "[1] 2 3 … 5")]
    [InlineData(5, 9, "1 … 3 4 [5] 6 7 … 9")]
    [InlineData(4, 9, "1 2 3 [4] 5 6 … 9")]
    [InlineData(9, 9, "1 … 7 8 [9]")]
    public void The_numbers_near_the_page_and_both_ends_are_shown(int number, int count, string shown) =>
        Assert.Equal(shown, string.Join(' ', On(number, count).Pages.Select(link => link.Current ? $"[{link.Text}]" : link.Text)));

    [Theory]
    [InlineData(1, 1, null, null)]
    [InlineData(1, 3, null, "notices_2.html")]
    [InlineData(2, 3, "notices.html", "notices_3.html")]
    [InlineData(3, 3, "notices_2.html", null)]
    public void Its_neighbours_are_one_step_away(int number, int count, string? previous, string? next) =>
        Assert.Equal((previous, next), (On(number, count).Previous, On(number, count).Next));

    [Fact]
    public void Only_gaps_lead_nowhere() => Assert.All(On(5, 9).Pages, link => Assert.Equal(link.Text == "…", link.Href is null));

    [Fact]
    public void A_single_page_needs_no_pager() => Assert.Equal((false, true), (On(1, 1).Needed, On(1, 2).Needed));

    static Pager On(int number, int count)
    {
        static Address AddressOf(int page) => Addresses.Column(PublicitySite.Model.ColumnKind.Notices, page);

        return Pagers.On(AddressOf(number), number, count, AddressOf);
    }
}
