using Microsoft.Playwright;
using PublicitySite.Pages;
using PublicitySite.Rendering.Search;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Browser;

/// <summary>What the search promises, on a site with enough in it: names come first, and no phrase of a text is missed.</summary>
public sealed class SearchPromisesTests(Chromium chromium, SearchPromisesTests.Server server) : IClassFixture<SearchPromisesTests.Server>
{
    static readonly SiteIndex Index = new(LargerSite.Content, Some.Today);

    [Fact]
    public async Task A_name_leads_to_its_profile_within_the_first_three()
    {
        await using var visit = await Open();
        foreach (var holder in Index.Titleholders.Where((_, place) => place % 7 == 0))
        {
            await visit.Page.Locator("#q").FillAsync(holder.Person.Name);
            var found = await Found(visit.Page);
            var others = Index.Titleholders.Count(other => other.Person.Name == holder.Person.Name) - 1;
            Assert.True(found.Take(Math.Max(3, others + 1)).Contains(holder.Address.Path), holder.Person.Name);
            await visit.Page.Locator("#q").FillAsync($"{holder.Person.Name} {holder.Person.Employer}");
            Assert.Equal(holder.Address.Path, (await Found(visit.Page))[0]);
        }
    }

    [Theory]
    [InlineData("shan", "单雄飞")]
    [InlineData("sxf", "单雄飞")]
    [InlineData("danxf", "单雄飞")]
    [InlineData("dan", "但小平")]
    [InlineData("qiuyingjie", "仇英杰")]
    [InlineData("chouyj", "仇英杰")]
    [InlineData("xiexy", "解学义")]
    [InlineData("jiexueyi", "解学义")]
    [InlineData("zengguoq", "曾国强")]
    [InlineData("cgq", "曾国强")]
    [InlineData("guoqiang", "𠮷国强")]
    [InlineData("𠮷", "𠮷国强")]
    [InlineData("阿依古丽", "阿依·古丽")]
    [InlineData("阿依・古丽", "阿依·古丽")]
    [InlineData("阿依 古丽", "阿依·古丽")]
    public async Task A_surname_s_own_sound_leads_and_every_other_is_known(string query, string name)
    {
        await using var visit = await Open();
        await visit.Page.Locator("#q").FillAsync(query);
        Assert.Equal(name, await Results(visit.Page).First.InnerTextAsync());
    }

    [Fact]
    public async Task Of_two_people_of_one_name_the_one_with_a_profile_comes_first_although_the_other_s_list_is_newer()
    {
        await using var visit = await Open();
        await visit.Page.Locator("#q").FillAsync("同名人");
        Assert.Equal(["honorees/luzhou-2020/008.html", "lists/luzhou-2026.html"], await Found(visit.Page));
    }

    [Fact]
    public async Task Every_phrase_of_a_text_is_found_with_the_place_where_it_stands()
    {
        await using var visit = await Open();
        var random = new Random(3);
        var pages = SitePlan.Make(Index).Where(page => page.TextNumber is not null).ToArray();
        for (var tries = 0; tries < 24; tries++)
        {
            var page = pages[random.Next(pages.Length)];
            var (typed, plain) = Phrase(page, random);
            await visit.Page.Locator("#q").FillAsync(typed);
            await Assertions.Expect(visit.Page.Locator("[role=status]")).ToContainTextAsync("正文提到的另有");
            var row = visit.Page.Locator("li", new() { Has = visit.Page.Locator($"a[href='{page.Address.Path}']") });
            Assert.Equal(1, await row.CountAsync());
            Assert.Contains(
                plain,
                Folded(string.Concat(await row.Locator(".snippet mark").AllInnerTextsAsync())),
                StringComparison.Ordinal);
        }
    }

    /// <summary>But for İ, which has two small letters, and for Latin letters that only newer versions of Unicode pair.</summary>
    [Fact]
    public async Task The_browser_folds_every_character_as_the_build_does()
    {
        await using var visit = await Open();
        var folded = await visit.Page.EvaluateAsync<string[]>(
            "Array.from({ length: 65536 }, (_, code) => publicityWords.fold(String.fromCharCode(code)))");
        Assert.Equal(
            [],
            Enumerable.Range(0, char.MaxValue + 1)
                .Where(code => code is not ('İ' or (>= 0xA7C0 and <= 0xA7FF))
                    && !char.IsSurrogate((char)code)
                    && folded[code] != Folded($"{(char)code}"))
                .Select(code => $"{code:X4} {folded[code]}"));
    }

    /// <summary>Six characters that count of a paragraph as they are typed, signs between them left as they are.</summary>
    static (string Typed, string Plain) Phrase(Page page, Random random)
    {
        var paragraphs = (page.Text?.Paragraphs ?? []).Where(paragraph => Folded(paragraph).Length >= 6).ToArray();
        var paragraph = paragraphs[random.Next(paragraphs.Length)];
        var places = paragraph.Index().Where(one => SearchFolding.Fold(one.Item) != '\0').Select(one => one.Index).ToArray();
        var from = random.Next(places.Length - 5);
        var typed = paragraph[places[from]..(places[from + 5] + 1)];
        return (typed, Folded(typed));
    }

    static string Folded(string text) => string.Concat(text.Select(SearchFolding.Fold).Where(character => character != '\0'));

    async Task<Visit> Open()
    {
        var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{server.Root}search.html");
        return visit;
    }

    static ILocator Results(IPage page) => page.Locator("[data-search-results] a");

    static async Task<string[]> Found(
        IPage page) => await Results(page).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

    /// <summary>Serves the larger site.</summary>
    public sealed class Server : IAsyncDisposable
    {
        readonly PortalServer server = new(LargerSite.Files());

        internal string Root => server.Root;

        public ValueTask DisposeAsync() => server.DisposeAsync();
    }
}
