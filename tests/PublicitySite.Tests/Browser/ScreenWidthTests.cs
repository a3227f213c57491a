namespace PublicitySite.Tests.Browser;

/// <summary>No page is wider than the screen, from the narrowest phone to a desk.</summary>
public sealed class ScreenWidthTests(Chromium chromium)
{
    static readonly int[] Widths = [320, 390, 768, 1440];

    /// <summary>Elements that stick out to the right of the page, when it is wider than the screen.</summary>
    const string Overhang = """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return '';
          const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > root.clientWidth || e.scrollWidth > e.clientWidth);
          return `${root.scrollWidth}: ` + wide.map(e => `${e.localName}.${e.className}`).join(' ');
        }
        """;

    public static TheoryData<string, string> Pages => PageKinds.But(PageKinds.Redirect);

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_never_scrolls_sideways(string kind, string path)
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync(chromium.Served + path);
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            Assert.Equal(width, await visit.Page.EvaluateAsync<int>("innerWidth"));
            var overhang = await visit.Page.EvaluateAsync<string>(Overhang);
            Assert.True(overhang is "", $"{kind} at {width}: {overhang}");
        }
    }

    /// <summary>WCAG 1.4.4: the reader's browser is set to letters of twice the usual size.</summary>
    [Fact]
    public async Task Letters_of_twice_the_size_fit_as_well()
    {
        await using var visit = await chromium.Visitor();
        var browser = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await browser.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = 32 } });
        foreach (var (kind, path) in PageKinds.All.Where(page => page.Kind is not PageKinds.Redirect))
        {
            await visit.Page.GotoAsync(chromium.Served + path);
            Assert.Equal("34px", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).fontSize"));
            foreach (var width in Widths)
            {
                await visit.Page.SetViewportSizeAsync(width, 800);
                var overhang = await visit.Page.EvaluateAsync<string>(Overhang);
                Assert.True(overhang is "", $"{kind} at {width}: {overhang}");
            }
        }
    }

    [Fact]
    public async Task A_wide_table_of_a_notice_scrolls_in_a_box_of_its_own()
    {
        await using var visit = await chromium.Visitor(new() { ViewportSize = new() { Width = 320, Height = 800 } });
        await visit.Page.GotoAsync($"{chromium.Served}notices/2019/luzhou-call.html");
        var box = visit.Page.Locator(".table-wrap").First;
        Assert.True(await box.EvaluateAsync<bool>("box => { box.scrollLeft = 1000; return box.scrollLeft > 0; }"));
    }
}
