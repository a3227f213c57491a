using System.Text;
using Microsoft.Playwright;
using PublicitySite.Chinese;
using PublicitySite.Pages;

namespace PublicitySite.Tests.Browser;

/// <summary>Readers find people by name, sound and what stands beside the name, from a server and from the disk.</summary>
public sealed class SearchTests(Chromium chromium)
{
    const string Hrefs = "links => links.map(link => link.getAttribute('href')).join(' ')";

    [Theory]
    [InlineData("欧阳建川", "honorees/luzhou-2019/001.html")]
    [InlineData("欧 阳　建川", "honorees/luzhou-2019/001.html")]
    [InlineData("建川", "honorees/luzhou-2019/001.html")]
    [InlineData("oyjc", "honorees/luzhou-2019/001.html")]
    [InlineData("OuYang Jian", "honorees/luzhou-2019/001.html")]
    [InlineData("ｏｙｊｃ", "honorees/luzhou-2019/001.html")]
    [InlineData("jianchuan", "honorees/luzhou-2019/001.html")]
    [InlineData("曲比•阿洛", "honorees/luzhou-2019/004.html")]
    [InlineData("曲比・阿洛", "honorees/luzhou-2019/004.html")]
    [InlineData("周𠮷顺", "honorees/luzhou-2019/003.html")]
    [InlineData("徐㛃", "honorees/liaocheng-2023/001.html")]
    [InlineData("xujie", "honorees/liaocheng-2023/001.html")]
    [InlineData("精锐轴承", "honorees/liaocheng-2023/001.html")]
    [InlineData("欧阳 泸州", "honorees/luzhou-2019/001.html")]
    [InlineData("刘海洋", "lists/shizhong-2026.html")]
    public async Task The_first_result_is_the_one_meant(string query, string href)
    {
        foreach (var root in new[] { chromium.Served, chromium.OnDisk })
        {
            await using var visit = await Open(root);
            await visit.Page.Locator("#q").FillAsync(query);
            Assert.Equal(href, await Results(visit.Page).First.GetAttributeAsync("href"));
            Assert.Equal($"?q={Uri.EscapeDataString(query)}", await visit.Page.EvaluateAsync<string>("location.search"));
            visit.HadNoTroubles();
        }
    }

    [Fact]
    public async Task Every_honoree_is_found_by_name_by_sound_and_by_initials()
    {
        await using var visit = await Open(chromium.Served);
        var holders = new SiteIndex(SampleSite.Content, SampleSite.Today).Titleholders;
        Assert.NotEmpty(holders);
        foreach (var holder in holders)
        {
            var readings = holder.Person.Name
                .EnumerateRunes()
                .Select(Pinyin.All)
                .Where(all => !all.IsEmpty)
                .Select(all => all[0])
                .ToArray();
            foreach (var query in new[]
            {
                holder.Person.Name,
                string.Concat(readings),
                string.Concat(readings.Select(reading => reading[0])),
            })
            {
                await visit.Page.Locator("#q").FillAsync(query);
                var found = await Results(visit.Page).EvaluateAllAsync<string>(Hrefs);
                Assert.True(found.Split(' ').Contains(holder.Address.Path), $"{query}: {found}");
            }
        }
    }

    [Fact]
    public async Task The_address_brings_the_query_and_people_stand_above_titles()
    {
        await using var visit = await Open(chromium.Served, "?q=%E6%B3%B8%E5%B7%9E+2019");
        Assert.Equal("泸州 2019", await visit.Page.Locator("#q").InputValueAsync());
        var found = (await Results(visit.Page).EvaluateAllAsync<string>(Hrefs)).Split(' ');
        var firstTitle = Array.FindIndex(found, href => !href.StartsWith("honorees/", StringComparison.Ordinal));
        Assert.InRange(firstTitle, 1, found.Length - 1);
        Assert.DoesNotContain(found[firstTitle..], href => href.StartsWith("honorees/", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("[role=status]"))
            .ToContainTextAsync($"找到 {firstTitle} 人、{found.Length - firstTitle} 份名单和公告");
        visit.HadNoTroubles();
    }

    [Fact]
    public async Task Keys_lead_through_the_results_and_back()
    {
        await using var visit = await Open(chromium.Served);
        var (input, results) = (visit.Page.Locator("#q"), Results(visit.Page));
        await input.FillAsync("陈立新");
        await input.PressAsync("ArrowDown");
        await Assertions.Expect(results.Nth(0)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(results.Nth(1)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(input).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(results.Nth(0)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(input).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("陈立新");
        visit.HadNoTroubles();
    }

    [Fact]
    public async Task Escape_in_the_field_empties_it()
    {
        await using var visit = await Open(chromium.Served, "?q=oyjc");
        await visit.Page.Locator("#q").PressAsync("Escape");
        await Assertions.Expect(Results(visit.Page)).ToHaveCountAsync(0);
        Assert.Equal("", await visit.Page.EvaluateAsync<string>("location.search"));
    }

    [Fact]
    public async Task What_is_not_there_is_said_and_withdrawn_people_are_not_there()
    {
        await using var visit = await Open(chromium.Served);
        var withdrawn = new SiteIndex(SampleSite.Content, SampleSite.Today).WithdrawnLists.SelectMany(list => list.People).ToArray();
        Assert.NotEmpty(withdrawn);
        var list = Encoding.UTF8.GetString(SampleSite.Files.Single(file => file.Path == "search-list.js").Bytes.Span);
        foreach (var person in withdrawn)
        {
            Assert.DoesNotContain($"\"{person.Name}\",\"{person.Employer}\"", list, StringComparison.Ordinal);
            await visit.Page.Locator("#q").FillAsync($"{person.Name} {person.Employer}");
            await Assertions.Expect(visit.Page.Locator("[role=status]")).ToContainTextAsync("没有找到");
        }
    }

    [Fact]
    public async Task Without_script_the_page_leads_to_everything_instead()
    {
        await using var visit = await chromium.Visitor(new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync($"{chromium.Served}search.html");
        Assert.False(await visit.Page.Locator("#q").IsVisibleAsync());
        foreach (var way in new[]
        {
            "honorees/by-year/2019.html",
            "honorees/by-scheme/qilu.html",
            "honorees/by-region/linqingshi-50bd.html",
            "honorees/by-letter/o.html",
            "columns/publicity.html",
            "archive/2026.html",
        })
            Assert.True(await visit.Page.Locator($"main a[href='{way}']").IsVisibleAsync(), way);
        visit.HadNoTroubles();
    }

    [Fact]
    public async Task A_search_with_results_has_no_known_barrier()
    {
        await using var visit = await Open(chromium.Served, "?q=oyjc");
        await Assertions.Expect(Results(visit.Page)).ToHaveCountAsync(1);
        await Axe.HasNoBarrier(visit.Page, "search", Axe.Everything);
    }

    async Task<Visit> Open(string root, string query = "")
    {
        var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{root}search.html{query}");
        return visit;
    }

    static ILocator Results(IPage page) => page.Locator("[data-search-results] li:not(:has(.snippet)) a");
}
