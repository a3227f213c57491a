using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>The search box of every page leads to the search page with what was typed, from a server and from the disk.</summary>
public sealed class HeaderSearchTests(Chromium chromium)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task What_is_typed_on_any_page_is_answered_by_the_search_page(bool served)
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{(served ? chromium.Served : chromium.OnDisk)}honorees/luzhou-2019/001.html");
        await visit.Page.Locator(".site-search input").FillAsync("何敏");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/search\\.html\\?q="), new() { Timeout = 60_000 });
        await Assertions.Expect(visit.Page.Locator("[data-search] input").First).ToHaveValueAsync("何敏");
        await Assertions.Expect(visit.Page.Locator("[data-search] a").First).ToContainTextAsync("何敏");
        visit.HadNoTroubles();
    }

    [Fact]
    public async Task Without_script_it_leads_to_the_ways_to_look_through_everything()
    {
        await using var visit = await chromium.Visitor(new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync($"{chromium.Served}lists/luzhou-2026.html");
        await visit.Page.Locator(".site-search input").FillAsync("何敏");
        await visit.Page.Locator(".site-search button").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/search\\.html\\?q="), new() { Timeout = 60_000 });
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "2019年", Exact = true }).First.ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "何敏" })).ToBeVisibleAsync();
        visit.HadNoTroubles();
    }
}
