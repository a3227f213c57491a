using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>What was found is narrowed by kind, scheme, year, region, occupation and state, and the address keeps it all.</summary>
public sealed partial class SearchFacetsTests(Chromium chromium)
{
    [GeneratedRegex("^(?<value>.*)（(?<count>[0-9]+)）$")]
    static partial Regex Offered { get; }

    [Theory]
    [InlineData("kind"), InlineData("scheme"), InlineData("year"), InlineData("region"), InlineData("occupation"), InlineData("state")]
    public async Task Every_value_brings_as_many_as_it_says_without_a_query(string facet)
    {
        await using var visit = await Open(chromium.OnDisk);
        await visit.Page.Locator("summary").ClickAsync();
        var select = visit.Page.Locator($"select[name={facet}]");
        await Assertions.Expect(select.Locator("option")).Not.ToHaveCountAsync(1);
        var offers = (await select.Locator("option").AllInnerTextsAsync()).Skip(1).Select(text => Offered.Match(text)).ToArray();
        Assert.NotEmpty(offers);
        foreach (var offer in offers.Take(4))
        {
            await select.SelectOptionAsync(offer.Groups["value"].Value);
            Assert.Equal(int.Parse(offer.Groups["count"].Value, System.Globalization.CultureInfo.InvariantCulture), await Told(visit.Page));
        }

        visit.HadNoTroubles();
    }

    [Fact]
    public async Task Choices_and_query_narrow_together_and_stay_in_the_address()
    {
        await using var visit = await Open(chromium.Served);
        await visit.Page.Locator("#q").FillAsync("焊工");
        var all = await Told(visit.Page);
        await visit.Page.Locator("summary").ClickAsync();
        await visit.Page.Locator("select[name=year]").SelectOptionAsync("2019");
        var narrowed = await Told(visit.Page);
        Assert.InRange(narrowed, 1, all - 1);
        Assert.All(
            await visit.Page.Locator("[data-search-results] .note").AllInnerTextsAsync(),
            note => Assert.Contains("2019", note, StringComparison.Ordinal));
        await using var again = await Open(chromium.Served, new Uri(visit.Page.Url).Query);
        Assert.Equal("?q=%E7%84%8A%E5%B7%A5&year=2019", new Uri(again.Page.Url).Query);
        Assert.Equal("2019", await again.Page.Locator("select[name=year]").InputValueAsync());
        Assert.Equal(narrowed, await Told(again.Page));
        visit.HadNoTroubles();
        again.HadNoTroubles();
    }

    [Theory]
    [InlineData("2026-11-20T12:00:00+08:00", "公示中")]
    [InlineData("2026-11-25T00:00:00+08:00", "公示期满")]
    [InlineData("2026-11-01T00:00:00+08:00", "公示中")]
    public async Task A_state_is_that_of_the_day_on_which_it_is_read_but_none_is_taken_back(string now, string state)
    {
        await using var visit = await chromium.Visitor(new() { TimezoneId = "America/Los_Angeles" });
        await visit.Page.Clock.SetFixedTimeAsync(now);
        await visit.Page.GotoAsync(
            $"{chromium.Served}search.html?scheme=%E6%B3%B8%E5%B7%9E%E5%B8%82%E9%A6%96%E5%B8%AD%E6%8A%80%E5%B8%88&year=2026&kind=%E5%90%8D%E5%8D%95");
        await Assertions.Expect(visit.Page.Locator("[data-search-results] .badge")).ToHaveTextAsync(state);
    }

    [Fact]
    public async Task What_stands_in_texts_is_shown_with_the_place_and_leads_there()
    {
        foreach (var root in new[] { chromium.Served, chromium.OnDisk })
        {
            await using var visit = await Open(root, "?q=%E8%93%9D%E6%B2%B9%E6%98%BE%E7%A4%BA");
            var snippet = visit.Page.Locator(".snippet");
            await Assertions.Expect(snippet).ToHaveCountAsync(1);
            Assert.Equal("蓝油显示", await snippet.Locator("mark").InnerTextAsync());
            await Assertions.Expect(visit.Page.Locator("[role=status]")).ToHaveTextAsync("找到 0 人、0 份名单和公告；正文提到的另有 1 篇。");
            await visit.Page.Locator("#q").PressAsync("Enter");
            await visit.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("蓝油显示");
            visit.HadNoTroubles();
        }
    }

    [Fact]
    public async Task Every_choice_is_made_with_the_keyboard_and_is_as_large_as_a_thumb()
    {
        await using var visit = await chromium.Visitor(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await visit.Page.GotoAsync($"{chromium.Served}search.html?q=%E6%B3%B8%E5%B7%9E");
        await visit.Page.Locator("#q").PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator("select[name=kind]")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("select[name=kind] option")).Not.ToHaveCountAsync(1);
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Page.Locator("select[name=kind]")).ToHaveValueAsync("人员");
        var small = await visit.Page.Locator("form.search :is(input, select, summary, button, li a)").EvaluateAllAsync<string[]>(
            "all => all.filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 43.9).map(one => one.outerHTML)");
        Assert.Equal([], small);
        await Axe.HasNoBarrier(visit.Page, "search", Axe.Everything);
        visit.HadNoTroubles();
    }

    async Task<Visit> Open(string root, string query = "")
    {
        var visit = await chromium.Visitor(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await visit.Page.GotoAsync($"{root}search.html{query}");
        return visit;
    }

    /// <summary>People, lists and notices that were found, as they are told.</summary>
    static async Task<int> Told(IPage page)
    {
        var numbers = Regex.Matches(await page.Locator("[role=status]").InnerTextAsync(), "[0-9]+ (?=[人份])", RegexOptions.ExplicitCapture);
        return numbers.Sum(number => int.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture));
    }
}
