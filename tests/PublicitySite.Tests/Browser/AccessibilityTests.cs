using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>What a machine can tell of WCAG 2.1 A and AA and of good practice: on a phone and at a desk, in the light and in the dark.</summary>
[Collection(nameof(BrowserTests))]
public sealed class AccessibilityTests(Chromium chromium)
{
    static readonly int[] Widths = [390, 1440];

    static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<string, string> Pages => PageKinds.But();

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_has_no_known_barrier(string kind, string path)
    {
        await using var visit = await chromium.Visitor();
        // The page that leads on stays where it is, to be looked at.
        await visit.Page.RouteAsync("**/luzhou-call.html", route => kind is PageKinds.Redirect ? route.FulfillAsync(new() { Status = 204 }) : route.ContinueAsync());
        await visit.Page.GotoAsync(chromium.Served + path);
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        foreach (var light in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = light });
            foreach (var width in Widths)
            {
                await visit.Page.SetViewportSizeAsync(width, 900);
                var result = await visit.Page.RunAxe(Rules);
                Assert.NotEmpty(result.Passes);
                Assert.True(result.Violations is [], $"{kind} at {width}, {light}:\n{string.Join('\n', result.Violations.SelectMany(Barriers))}");
            }
        }
    }

    static IEnumerable<string> Barriers(AxeResultItem rule) =>
        from node in rule.Nodes
        select $"{rule.Id} ({rule.Help}): {node.Target} {node.Html}";
}
