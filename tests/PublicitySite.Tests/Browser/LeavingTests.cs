using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PublicitySite.Pages;

namespace PublicitySite.Tests.Browser;

/// <summary>Links to other sites, without script and without a mouse.</summary>
public sealed class LeavingTests(Chromium chromium)
{
    const string Elsewhere = "https://certificates.example.org/query?lang=zh";

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_link_to_another_site_says_where_it_leads_and_asks(bool script)
    {
        await using var visit = await chromium.Visitor(new() { JavaScriptEnabled = script });
        await visit.Page.GotoAsync($"{chromium.Served}about.html");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "示例技能人才评价证书查询" }).ClickAsync();

        Assert.Equal(chromium.Served + Addresses.Outside(new(Elsewhere)).Path, visit.Page.Url);
        var said = await visit.Page.Locator("main").InnerTextAsync();
        Assert.Contains("您访问的链接即将离开“首席技师公示网（示例）”门户网站，是否继续？", said, StringComparison.Ordinal);
        Assert.Contains(Elsewhere, said, StringComparison.Ordinal);
        Assert.Equal("certificates.example.org", await visit.Page.Locator("main strong").InnerTextAsync());
        var on = visit.Page.GetByRole(AriaRole.Link, new() { Name = "继续访问" });
        Assert.Equal(Elsewhere, await on.GetAttributeAsync("href"));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "放弃" }).ClickAsync();
        Assert.Equal($"{chromium.Served}index.html", visit.Page.Url);
        visit.HadNoTroubles();
    }

    [Fact]
    public async Task A_friendly_host_is_linked_to_directly_and_both_kinds_are_marked()
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{chromium.Served}about.html");

        var friendly = visit.Page.GetByRole(AriaRole.Link, new() { Name = "示例省人力资源和社会保障厅" });
        Assert.Equal("https://rst.example.cn/", await friendly.GetAttributeAsync("href"));
        Assert.Equal(2, await visit.Page.Locator("main a.external").CountAsync());
        foreach (var link in await visit.Page.Locator("main a.external").AllAsync())
            Assert.Contains(
                "站外",
                await link.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content"),
                StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keyboard_goes_from_the_text_to_going_on_and_then_to_staying()
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{chromium.Served}{Addresses.Outside(new(Elsewhere)).Path}");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("#main$"), new() { Timeout = 60_000 });
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "继续访问" })).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "放弃" })).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/index\\.html$"), new() { Timeout = 60_000 });
    }
}
