using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>Elder mode and high contrast on every kind of page: measured in the browser, not read off the style sheet.</summary>
[Collection(nameof(BrowserTests))]
public sealed class ElderModeTests(Chromium chromium)
{
    static readonly int[] Widths = [320, 390, 1024, 1440];

    static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    static readonly AxeRunOptions Contrast = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast-enhanced"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Text under 18pt (24px) or under 1.5 lines, targets under 48px, and a page wider than the screen.</summary>
    const string Faults = """
        () => {
          const faults = [], seen = e => e.checkVisibility() && e.getBoundingClientRect().width > 2;
          const name = e => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 20)}`;
          for (const e of document.body.querySelectorAll('*')) {
            const style = getComputedStyle(e), size = parseFloat(style.fontSize);
            const texts = [...e.childNodes].some(node => node.nodeType === 3 && node.data.trim());
            if (!texts || !seen(e)) continue;
            if (size < 24) faults.push(`${size}px: ${name(e)}`);
            if (!(parseFloat(style.lineHeight) >= 1.5 * size)) faults.push(`line of ${style.lineHeight}: ${name(e)}`);
          }
          for (const e of document.querySelectorAll('a[href], button, summary, input, select')) {
            const box = e.getBoundingClientRect();
            if (seen(e) && (box.height < 47.9 || box.width < 47.9)) faults.push(`target of ${box.width}x${box.height}: ${name(e)}`);
          }
          const root = document.documentElement;
          if (root.scrollWidth > root.clientWidth) {
            const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1);
            faults.push(`wide ${root.scrollWidth}: ` + wide.map(e => `${e.localName}.${e.className}`).join(' '));
          }
          return faults.join('\n');
        }
        """;

    public static TheoryData<string, string> Pages => PageKinds.But(PageKinds.Redirect);

    [Theory, MemberData(nameof(Pages))]
    public async Task Elder_mode_is_large_and_fits(string kind, string path)
    {
        await using var visit = await Open(path, "elder");
        foreach (var size in (string[])["", "large"])
        {
            await visit.Page.EvaluateAsync("size => document.documentElement.setAttribute('data-size', size)", size);
            foreach (var width in Widths)
            {
                await visit.Page.SetViewportSizeAsync(width, 800);
                var faults = await visit.Page.EvaluateAsync<string>(Faults);
                Assert.True(faults is "", $"{kind} at {width} {size}:\n{faults}");
            }
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Elder_mode_has_no_known_barrier(string kind, string path)
    {
        await using var visit = await Open(path, "elder");
        foreach (var (width, light) in ((int, ColorScheme)[])[(390, ColorScheme.Light), (390, ColorScheme.Dark), (1440, ColorScheme.Light), (1440, ColorScheme.Dark)])
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = light });
            await visit.Page.SetViewportSizeAsync(width, 900);
            await Check(visit, $"{kind} at {width}, {light}", Rules);
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task High_contrast_holds_seven_to_one(string kind, string path)
    {
        await using var visit = await Open(path, "contrast");
        await visit.Page.SetViewportSizeAsync(1440, 900);
        await Check(visit, kind, Contrast);
        await Check(visit, kind, Rules);
    }

    async Task<Visit> Open(string path, string aid)
    {
        var visit = await chromium.Visitor();
        await visit.Page.AddInitScriptAsync($"localStorage.setItem('publicity-{aid}', 'on')");
        await visit.Page.GotoAsync(chromium.Served + path);
        Assert.Equal("on", await visit.Page.EvaluateAsync<string>($"document.documentElement.getAttribute('data-{aid}')"));
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        return visit;
    }

    static async Task Check(Visit visit, string kind, AxeRunOptions rules)
    {
        var result = await visit.Page.RunAxe(rules);
        Assert.NotEmpty(result.Passes);
        var found = result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} ({rule.Help}): {node.Target} {node.Html}"));
        Assert.True(result.Violations is [], $"{kind}:\n{string.Join('\n', found)}");
    }
}
