using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>Paper is the same for everyone: black on white, whatever the screen looks like that it is printed from.</summary>
public sealed class PrintTests(Chromium chromium)
{
    const string Everything = "for (const aid of ['aids', 'elder', 'contrast', 'pointer', 'dark']) document.documentElement.dataset[aid] "
        + "= 'on'; document.documentElement.dataset.size = 'large';";

    const string NotBlackOnWhite = """
        () => [...document.querySelectorAll('body, body *')].filter(part => part.getClientRects().length).flatMap(part => {
          const style = getComputedStyle(part);
          const fine = style.color === 'rgb(0, 0, 0)' && style.backgroundImage === 'none' && ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(style.backgroundColor);
          return fine ? [] : [`${part.tagName}.${part.className}: ${style.color} on ${style.backgroundColor} ${style.backgroundImage}`];
        })
        """;

    public static TheoryData<string, string> Pages { get; } = PageKinds.But(PageKinds.Redirect);

    [Theory, InlineData(390), InlineData(1440)]
    public async Task A_printed_list_leaves_out_what_only_leads_elsewhere(int width)
    {
        await using var visit = await chromium.Visitor(new() { ViewportSize = new() { Width = width, Height = 900 } });
        await visit.Page.GotoAsync($"{chromium.Served}lists/luzhou-2026.html");
        Assert.True(await visit.Page.Locator(".site-nav").IsVisibleAsync());
        Assert.False(await visit.Page.Locator(".announce").IsVisibleAsync());
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var left in (string[])[".site-nav", ".trail", ".jump", ".downloads", ".footer-links", ".skip", ".aids"])
        {
            Assert.False(await visit.Page.Locator(left).IsVisibleAsync(), left);
        }

        Assert.True(await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".announce").IsVisibleAsync());
        Assert.True(await visit.Page.GetByText("公示时间：2026年11月18日 至 2026年11月24日（5个工作日）").IsVisibleAsync());
        Assert.Equal("table-cell", await visit.Page.Locator("#p009 th").EvaluateAsync<string>("cell => getComputedStyle(cell).display"));
        Assert.True(await visit.Page.GetByRole(AriaRole.Columnheader, new() { Name = "工作单位" }).IsVisibleAsync());
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Dark_screens_and_aids_for_reading_change_nothing_on_paper(string kind, string path)
    {
        var paper = kind.EndsWith("list", StringComparison.Ordinal) ? Paper.Poster : Paper.Document;
        await using var plain = await chromium.Visitor();
        await using var aided = await chromium.Visitor(
            new() { ColorScheme = ColorScheme.Dark, Contrast = Contrast.More, ViewportSize = new() { Width = 390, Height = 800 } });
        await plain.Page.GotoAsync(chromium.Served + path);
        await aided.Page.GotoAsync(chromium.Served + path);
        await aided.Page.EvaluateAsync(Everything);
        var (expected, sheets) = (await paper.Print(plain), await paper.Print(aided));
        Assert.Equal(expected.SelectMany(sheet => sheet.Letters), sheets.SelectMany(sheet => sheet.Letters));
        Assert.Equal(expected.Length, sheets.Length);
        await aided.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Empty(await aided.Page.EvaluateAsync<string[]>(NotBlackOnWhite));
    }

    [Fact]
    public async Task Without_script_the_same_is_printed()
    {
        await using var with = await chromium.Visitor();
        await using var without = await chromium.Visitor(new() { JavaScriptEnabled = false });
        foreach (var visit in (Visit[])[with, without])
        {
            await visit.Page.GotoAsync($"{chromium.Served}lists/luzhou-2019.html");
        }

        Assert.Equal(
            (await Paper.Poster.Print(with)).SelectMany(sheet => sheet.Letters),
            (await Paper.Poster.Print(without)).SelectMany(sheet => sheet.Letters));
    }
}
