using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>
/// A page that was built on 20 November says the right state when it is read later, by the site's civil date wherever the reader is.
/// The list of Luzhou is open from 18 to 24 November, that of Liaocheng from 23 to 27.
/// </summary>
public sealed class StateScriptTests(Chromium chromium)
{
    static readonly string[] Zones = ["UTC", "America/Los_Angeles", "Asia/Shanghai"];

    [Theory]
    [InlineData("liaocheng-2026", "2026-11-22T23:59:59+08:00", "scheduled", "未开始", "11月23日起可以提出异议", "2026年11月22日")]
    [InlineData("liaocheng-2026", "2026-11-23T00:00:00+08:00", "open", "公示中", "还有 5 个工作日可以提出异议", "2026年11月23日")]
    [InlineData("liaocheng-2026", "2026-11-27T23:59:59+08:00", "open", "公示中", "还有 1 个工作日可以提出异议", "2026年11月27日")]
    [InlineData("liaocheng-2026", "2026-11-28T00:00:00+08:00", "closed", "公示期满", "公示期已满", "2026年11月28日")]
    [InlineData("luzhou-2026", "2026-11-22T12:00:00+08:00", "open", "公示中", "还有 2 个工作日可以提出异议", "2026年11月22日")]
    [InlineData("luzhou-2026", "2026-11-24T23:59:59+08:00", "open", "公示中", "还有 1 个工作日可以提出异议", "2026年11月24日")]
    [InlineData("luzhou-2026", "2026-11-25T00:00:00+08:00", "closed", "公示期满", "公示期已满", "2026年11月25日")]
    [InlineData("luzhou-2026", "2027-01-01T00:00:00+08:00", "closed", "公示期满", "公示期已满", "2027年1月1日")]
    public async Task A_list_changes_at_midnight_of_the_site(string list, string now, string state, string badge, string left, string asOf)
    {
        foreach (var zone in Zones)
        {
            await using var visit = await Read($"lists/{list}.html", now, zone);
            Assert.Equal((state, badge, left, asOf), await Printed(visit.Page));
            Assert.Equal(state is "closed", await visit.Page.Locator(".over").IsVisibleAsync());
            visit.HadNoTroubles();
        }
    }

    [Theory, InlineData("2026-11-17T23:59:59+08:00"), InlineData("2026-11-18T00:00:00+08:00"), InlineData("2026-11-20T00:00:00+08:00")]
    public async Task A_clock_that_is_behind_the_build_changes_nothing(string now)
    {
        await using var visit = await Read("lists/luzhou-2026.html", now);
        Assert.Equal(("open", "公示中", "还有 3 个工作日可以提出异议", "2026年11月20日"), await Printed(visit.Page));
        Assert.Equal("2026-11-20", await visit.Page.Locator(".days [aria-current]").GetAttributeAsync("data-date"));
    }

    [Theory]
    [InlineData("2026-11-23T08:00:00+08:00", "2026-11-23")]
    [InlineData("2026-11-22T08:00:00+08:00", "2026-11-22")]
    [InlineData("2026-11-25T08:00:00+08:00", "")]
    public async Task The_ring_of_today_moves_on(string now, string day)
    {
        await using var visit = await Read("lists/luzhou-2026.html", now);
        Assert.Equal(day, string.Join(
            ' ',
            await visit.Page.Locator(".days [aria-current]").EvaluateAllAsync<string[]>("days => days.map(day => day.dataset.date)")));
    }

    [Theory, InlineData("2019-09-03T12:00:00+08:00"), InlineData("2026-11-20T12:00:00+08:00"), InlineData("2036-01-01T00:00:00+08:00")]
    public async Task Decisions_stay_as_they_were_printed(string now)
    {
        await using var approved = await Read("lists/luzhou-2019.html", now);
        Assert.Equal("approved", await approved.Page.Locator("main").GetAttributeAsync("data-state"));
        Assert.Equal("已公布", await approved.Page.Locator("main .badge").First.InnerTextAsync());
        await using var withdrawn = await Read("lists/jinzhong-2025.html", now);
        Assert.Null(await withdrawn.Page.Locator("main").GetAttributeAsync("data-state"));
        Assert.Equal("已撤回", await withdrawn.Page.Locator("main .badge").InnerTextAsync());
    }

    [Fact]
    public async Task A_page_left_open_changes_at_midnight()
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.Clock.InstallAsync(new() { Time = "2026-11-22T12:00:00+08:00" });
        await visit.Page.Clock.PauseAtAsync("2026-11-22T23:59:50+08:00");
        await visit.Page.GotoAsync($"{chromium.Served}lists/liaocheng-2026.html");
        Assert.Equal("scheduled", (await Printed(visit.Page)).State);
        await visit.Page.Clock.RunForAsync(9_000);
        Assert.Equal("scheduled", (await Printed(visit.Page)).State);
        await visit.Page.Clock.RunForAsync(2_000);
        Assert.Equal(("open", "公示中", "还有 5 个工作日可以提出异议", "2026年11月23日"), await Printed(visit.Page));
        await visit.Page.Clock.RunForAsync("24:00:00");
        Assert.Equal(("open", "公示中", "还有 4 个工作日可以提出异议", "2026年11月24日"), await Printed(visit.Page));
    }

    [Fact]
    public async Task A_page_that_comes_back_after_a_sleep_of_the_phone_changes_at_once()
    {
        await using var visit = await Read("lists/luzhou-2026.html", "2026-11-24T22:00:00+08:00");
        await visit.Page.Clock.SetFixedTimeAsync("2026-11-25T07:00:00+08:00");
        Assert.Equal("open", (await Printed(visit.Page)).State);
        await visit.Page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
        Assert.Equal("closed", (await Printed(visit.Page)).State);
    }

    [Theory]
    [InlineData("2026-11-22T23:59:59+08:00", "luzhou-2026", "liaocheng-2026 shizhong-2026")]
    [InlineData("2026-11-23T00:00:00+08:00", "luzhou-2026 liaocheng-2026", "shizhong-2026")]
    [InlineData("2026-11-25T00:00:00+08:00", "liaocheng-2026", "shizhong-2026 luzhou-2026")]
    [InlineData("2026-11-28T00:00:00+08:00", "", "liaocheng-2026 shizhong-2026 luzhou-2026")]
    public async Task On_the_home_page_a_card_stands_in_the_group_of_its_state(string now, string open, string other)
    {
        foreach (var zone in Zones)
        {
            await using var visit = await Read("index.html", now, zone);
            Assert.Equal((open, other), (await Cards(visit.Page, "open"), await Cards(visit.Page, "other")));
            Assert.Equal(open is "", await visit.Page.GetByText("目前没有正在公示的名单。").IsVisibleAsync());
            visit.HadNoTroubles();
        }
    }

    [Fact]
    public async Task The_disk_is_no_other_than_a_server()
    {
        await using var visit =
            await Read("lists/liaocheng-2026.html", "2026-11-23T00:00:00+08:00", "America/Los_Angeles", chromium.OnDisk);
        Assert.Equal("open", (await Printed(visit.Page)).State);
    }

    /// <summary>A page as a reader sees it whose clock stands still.</summary>
    async Task<Visit> Read(string path, string now, string zone = "UTC", string? root = null)
    {
        var visit = await chromium.Visitor(new() { TimezoneId = zone });
        await visit.Page.Clock.SetFixedTimeAsync(now);
        await visit.Page.GotoAsync((root ?? chromium.Served) + path);
        return visit;
    }

    /// <summary>What a list's page says of its state, as far as it can be seen.</summary>
    static async Task<(string? State, string Badge, string Left, string AsOf)> Printed(IPage page) => (
        await page.Locator("main").GetAttributeAsync("data-state"),
        await page.Locator("main [data-badge]").First.InnerTextAsync(),
        await page.Locator("main [data-left]").InnerTextAsync(),
        await page.Locator("main [data-as-of]").InnerTextAsync());

    static async Task<string> Cards(IPage page, string group) =>
        await page.EvaluateAsync<string>("group => [...document.querySelectorAll(`[data-group=${group}] h3 a`)].map(link => "
            + "link.href.match(/([^/]*)\\.html$/)[1]).join(' ')", group);
}
