using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>
/// What a machine can tell of WCAG 2.1 A and AA and of good practice: on a phone and at a desk, in the light and in the dark.
/// </summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    public static TheoryData<string, string> Pages => PageKinds.But();

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_has_no_known_barrier(string kind, string path)
    {
        await using var visit = await chromium.Visitor();
        // The page that leads on stays where it is, to be looked at.
        await visit.Page.RouteAsync(
            "**/luzhou-call.html",
            route => kind is PageKinds.Redirect ? route.FulfillAsync(new() { Status = 204 }) : route.ContinueAsync());
        await visit.Page.GotoAsync(chromium.Served + path);
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        foreach (var width in (int[])[390, 1440])
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await Axe.HasNoBarrier(visit.Page, $"{kind} at {width}", Axe.Guidelines);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Axe.HasNoBarrier(visit.Page, $"{kind} at {width}, in the dark", Axe.Colours);
        }
    }
}
