using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>Without script a page says its dates, and the state of the day on which it was built with that day.</summary>
public sealed class WithoutScriptTests(Chromium chromium)
{
    [Theory]
    [InlineData("liaocheng-2026", "未开始", "截至 2026年11月20日", "2026年11月23日 至 2026年11月27日（5个工作日）", "11月23日起可以提出异议")]
    [InlineData("luzhou-2026", "公示中", "截至 2026年11月20日", "2026年11月18日 至 2026年11月24日（5个工作日）", "还有 3 个工作日可以提出异议")]
    [InlineData("shizhong-2026", "公示期满", "", "2026年10月26日 至 2026年10月30日（5个工作日）", "公示期已满")]
    [InlineData("luzhou-2019", "已公布", "", "2019年9月2日 至 2019年9月6日（5个工作日）", "以示人社发〔2019〕120号公布")]
    public async Task A_list_says_its_state(string list, params string[] said)
    {
        await using var visit = await chromium.Visitor(new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync($"{chromium.Served}lists/{list}.html");
        var text = await visit.Page.Locator(".state").InnerTextAsync();
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
        visit.HadNoTroubles();
    }

    public static TheoryData<string, string> Pages => PageKinds.But(PageKinds.NotFound, PageKinds.Redirect);

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_word_of_a_page_is_there_but_for_the_aids(string kind, string path)
    {
        await using var scripted = await chromium.Visitor();
        await scripted.Page.Clock.SetFixedTimeAsync("2026-11-20T12:00:00+08:00");
        await scripted.Page.GotoAsync(chromium.Served + path);
        await using var plain = await chromium.Visitor(new() { JavaScriptEnabled = false });
        await plain.Page.GotoAsync(chromium.Served + path);
        await Assertions.Expect(plain.Page.Locator(".aids")).ToBeHiddenAsync();
        var words = await plain.Page.Locator("main").InnerTextAsync();
        Assert.NotEmpty(words);
        // The search page has its form where there is script.
        if (kind is not "search")
        {
            Assert.Equal(await scripted.Page.Locator("main").InnerTextAsync(), words);
        }

        plain.HadNoTroubles();
    }

    [Fact]
    public async Task The_home_page_says_what_is_open_and_until_when()
    {
        await using var visit = await chromium.Visitor(new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync($"{chromium.Served}index.html");
        Assert.Equal("截至 2026年11月20日", await visit.Page.Locator("section:has(#open) header p").InnerTextAsync());
        var open = await visit.Page.Locator("[data-group=open]").InnerTextAsync();
        Assert.Contains("2026年11月18日 至 2026年11月24日", open, StringComparison.Ordinal);
        Assert.Contains("还有 3 个工作日可以提出异议", open, StringComparison.Ordinal);
        Assert.False(await visit.Page.GetByText("目前没有正在公示的名单。").IsVisibleAsync());
    }
}
