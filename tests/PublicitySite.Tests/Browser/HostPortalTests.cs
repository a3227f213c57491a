using System.Text;
using Microsoft.Playwright;
using PublicitySite.Files;

namespace PublicitySite.Tests.Browser;

/// <summary>The sample site as a column of a portal, below its header and above its footer, on a server that reads SSI.</summary>
public sealed class HostPortalTests(Chromium chromium)
{
    const string Folder = "rsj/gs/";

    const string Header = """
        <link rel="stylesheet" href="/common/portal.css">
        <header class="portal"><a href="/">示例县人民政府</a></header>

        """;

    const string Footer = "<footer class=\"portal\">示例县人民政府办公室主办</footer>\n";

    const string Lines = """
        host:
          header: <!--#include virtual="/common/header.html"-->
          footer: <!--#include virtual="/common/footer.html"-->

        """;

    const string Files = """
        host:
          header: content/host/header.html
          footer: content/host/footer.html

        """;

    [Theory, InlineData(Lines), InlineData(Files)]
    public async Task Every_page_stands_between_the_portals_header_and_footer(string settings)
    {
        await using var portal = await Portal(settings);
        await using var visit = await chromium.Visitor();
        List<string> troubles = [];
        visit.Page.Console += (_, message) => troubles.Add(message.Text);
        foreach (var path in (string[])["index.html", "notices/2019/luzhou-call.html", "honorees/luzhou-2019/002.html", "sitemap.html"])
        {
            await visit.Page.GotoAsync($"{portal.Root}{Folder}{path}");
            Assert.Equal("示例县人民政府", await visit.Page.GetByRole(AriaRole.Banner).InnerTextAsync());
            Assert.Equal("示例县人民政府办公室主办", await visit.Page.GetByRole(AriaRole.Contentinfo).InnerTextAsync());
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Banner)).ToHaveCSSAsync("border-top-width", "7px");
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "首席技师公示网（示例）" })).ToBeVisibleAsync();
            await Axe.HasNoBarrier(visit.Page, path, Axe.Everything);
        }

        Assert.Empty(troubles);
    }

    [Fact]
    public async Task Links_stay_in_the_folder_that_the_portal_keeps_the_site_in()
    {
        await using var portal = await Portal(Lines);
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{portal.Root}{Folder}index.html");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "人才名录", Exact = true }).First.ClickAsync();
        Assert.Equal($"{portal.Root}{Folder}honorees/index.html", visit.Page.Url);
        await visit.Page.Locator(".site-nav").GetByRole(AriaRole.Link, new() { Name = "首页", Exact = true }).ClickAsync();
        Assert.Equal($"{portal.Root}{Folder}index.html", visit.Page.Url);
        await visit.Page.GotoAsync($"{portal.Root}{Folder}lists/luzhou-2026.html");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".skip")).ToBeFocusedAsync();
    }

    static async Task<Nginx> Portal(string settings)
    {
        var site = SampleSite.In(
            $"/{Folder}",
            settings,
            File("content/host/header.html", Header),
            File("content/host/footer.html", Footer));
        return await Nginx.Start(
        [
            .. site.Select(file => (Folder + file.Path, file.Bytes)),
            Page("common/header.html", Header),
            Page("common/footer.html", Footer),
            Page(
                "common/portal.css",
                ".portal { border-top: 7px solid #14508f; background: #fff; color: #000 } .portal a { color: #14508f }"),
        ]);
    }

    static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    static (string Path, ReadOnlyMemory<byte> Bytes) Page(string path, string text) => (path, Encoding.UTF8.GetBytes(text));
}
