using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>
/// A page comes with its style sheet and script, from a sub-folder of a portal and from the disk, and asks nobody else for anything.
/// </summary>
public sealed class PageLoadTests(Chromium chromium)
{
    /// <summary>The page's ground as the style sheet has it: nothing else paints it.</summary>
    const string Ground = "rgb(245, 247, 249)";

    public static TheoryData<string, string> Pages => PageKinds.But(PageKinds.NotFound, PageKinds.Redirect);

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_of_a_server_loads_in_silence(string kind, string path) => await Load(chromium.Served, kind, path);

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_of_the_disk_loads_in_silence(string kind, string path) => await Load(chromium.OnDisk, kind, path);

    async Task Load(string root, string kind, string path)
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync(root + path);
        Assert.True(await GroundOf(visit.Page) is Ground, $"{kind}: no style sheet");
        visit.HadNoTroubles();
        Assert.Empty(chromium.Strays);
    }

    [Fact]
    public async Task An_unknown_address_shows_the_way_back_from_any_depth()
    {
        await using var visit = await chromium.Visitor();
        var response = await visit.Page.GotoAsync($"{chromium.Served}lists/nowhere/at-all.html");
        Assert.Equal(404, response?.Status);
        Assert.Equal(Ground, await GroundOf(visit.Page));
        await visit.Page.Locator("main a").First.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync($"{chromium.Served}index.html");
        Assert.Empty(chromium.Strays);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task An_old_address_leads_to_the_new_one(bool served)
    {
        var root = served ? chromium.Served : chromium.OnDisk;
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{root}notices/2019/luzhou-chief-technicians.html");
        await Assertions.Expect(visit.Page).ToHaveURLAsync($"{root}notices/2019/luzhou-call.html");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("关于开展2019年泸州市首席技师选拔工作的通知");
        visit.HadNoTroubles();
    }

    static Task<string> GroundOf(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
