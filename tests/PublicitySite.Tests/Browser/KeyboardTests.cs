using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>Everything can be reached and seen without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    const string Stops = "a[href], button, input, select, summary, [tabindex='0']";

    /// <summary>
    /// The element in focus: its number among all stops, what shows that it has the focus, and whether it is on the screen.
    /// </summary>
    const string Focus = """
        stops => {
          const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
          const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return `${[...document.querySelectorAll(stops)].filter(stop => stop.checkVisibility()).indexOf(at)} ${ring ? 'ring' : 'no ring'} ${seen ? 'seen' : 'not seen'}`;
        }
        """;

    [Theory, InlineData("index.html"), InlineData("lists/luzhou-2026.html"), InlineData("notices/2019/luzhou-call.html")]
    public async Task The_first_stop_leads_past_the_navigation(string path)
    {
        await using var visit = await Open(path, 1440);
        await Assertions.Expect(visit.Page.Locator(".skip")).Not.ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".skip")).ToBeInViewportAsync(new() { Ratio = 1 });
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("#main$"), new() { Timeout = 60_000 });
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator("main :focus")).ToHaveCountAsync(1);
    }

    public static TheoryData<string, string> Pages => PageKinds.But(PageKinds.Redirect);

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_stop_is_reached_in_order_and_shows_that_it_has_the_focus(string kind, string path)
    {
        await using var visit = await Open(path, kind.Contains("list", StringComparison.Ordinal) ? 1440 : 390);
        var count = await visit.Page.EvaluateAsync<int>(
            "stops => [...document.querySelectorAll(stops)].filter(stop => stop.checkVisibility()).length",
            Stops);
        List<string> stops = [];
        for (var number = 0; number < count; number++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            stops.Add(await visit.Page.EvaluateAsync<string>(Focus, Stops));
        }

        Assert.Equal(Enumerable.Range(0, count).Select(number => $"{number} ring seen"), stops);
    }

    async Task<Visit> Open(string path, int width)
    {
        var visit = await chromium.Visitor(new() { ViewportSize = new() { Width = width, Height = 900 } });
        await visit.Page.GotoAsync(chromium.Served + path);
        return visit;
    }
}
