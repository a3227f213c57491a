using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>On paper a list is its heading, its state and its table.</summary>
[Collection(nameof(BrowserTests))]
public sealed class PrintTests(Chromium chromium)
{
    [Theory, InlineData(390), InlineData(1440)]
    public async Task A_printed_list_leaves_out_what_only_leads_elsewhere(int width)
    {
        await using var visit = await chromium.Visitor(new() { ViewportSize = new() { Width = width, Height = 900 } });
        await visit.Page.GotoAsync($"{chromium.Served}lists/luzhou-2026.html");
        Assert.True(await visit.Page.Locator(".site-nav").IsVisibleAsync());
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var left in (string[])[".site-nav", ".trail", ".jump", ".downloads", ".footer-links", ".skip"])
        {
            Assert.False(await visit.Page.Locator(left).IsVisibleAsync(), left);
        }

        Assert.True(await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).IsVisibleAsync());
        Assert.True(await visit.Page.GetByText("公示时间：2026年11月18日 至 2026年11月24日（5个工作日）").IsVisibleAsync());
        Assert.Equal("table-cell", await visit.Page.Locator("#p009 th").EvaluateAsync<string>("cell => getComputedStyle(cell).display"));
        Assert.True(await visit.Page.GetByRole(AriaRole.Columnheader, new() { Name = "工作单位" }).IsVisibleAsync());
    }
}
