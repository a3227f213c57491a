using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

public sealed class AddressesTests
{
    [Fact]
    public void No_two_pages_of_a_big_site_share_an_address()
    {
        var pages = SitePlan.Make(new(BigContent(), Some.Today));

        Assert.True(pages.Length > 3000);
        Assert.Empty(pages
            .GroupBy(page => page.Address.Path, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key));
    }

    [Fact]
    public void Addresses_are_ASCII_and_safe_on_every_disk() =>
        Assert.All(SitePlan.Make(new(BigContent(), Some.Today)), page => Assert.Matches("^[a-z0-9._/-]{1,150}$", page.Address.Path));

    [Fact]
    public void No_address_tells_a_title_or_a_name() => Assert.Equal(
        ["lists/luzhou-2026.html", "honorees/luzhou-2026/001.html", "notices/2026/luzhou-call.html"],
        [
            Addresses.List(Some.List()).Path,
            Addresses.Honoree(Some.List(), Some.Person()).Path,
            Addresses.Notice(Some.Notice()).Path,
        ]);

    [Theory]
    [InlineData(1, "columns/publicity.html")]
    [InlineData(2, "columns/publicity_2.html")]
    public void The_first_page_of_a_column_has_no_number(int number, string path) =>
        Assert.Equal(path, Addresses.Column(ColumnKind.Publicity, number).Path);

    /// <summary>Ids that look like the site's own words, many people, many occupations, several pages of everything.</summary>
    static SiteContent BigContent() => Some.Content(
        lists:
        [
            .. ((string[])["index", "notices", "publicity", "by-scheme", "by-region", "2026", "luzhou"]).Select(id => BigList(id, 400)),
            .. Enumerable.Range(0, 60).Select(n => Some.List($"list-{n}", new(2026, 1 + (n % 10), 5), new(2026, 11, 1))),
        ],
        notices:
        [
            .. Enumerable.Range(0, 200).Select(n => Some.Notice($"notice-{n}", (NoticeKind)(n % 4), new(2007 + (n % 19), 1 + (n % 12), 3))),
            Some.Notice("index"),
            Some.Notice("archive"),
        ],
        schemes: [Some.Scheme(), Some.Scheme("by-scheme")]);

    static HonoreeList BigList(string id, int people) => Some.List(id, new(2025, 3, 3), new(2025, 4, 1)) with
    {
        People =
        [
            .. Enumerable.Range(1, people)
                .Select(n => Some.Person($"{n:000}") with { Occupation = $"工种{(char)('一' + n)}", Region = $"地区{n % 80}" }),
        ],
    };
}
