using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>Elder mode and high contrast on every kind of page: measured in the browser, not read off the style sheet.</summary>
public sealed class ElderModeTests(Chromium chromium)
{
    static readonly int[] Widths = [320, 390, 1024, 1440];

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
        foreach (var width in (int[])[390, 1440])
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await Axe.HasNoBarrier(visit.Page, $"{kind} at {width}", Axe.Guidelines);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Axe.HasNoBarrier(visit.Page, $"{kind} at {width}, in the dark", Axe.Colours);
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task High_contrast_holds_seven_to_one(string kind, string path)
    {
        await using var visit = await Open(path, "contrast");
        await visit.Page.SetViewportSizeAsync(1440, 900);
        await Axe.HasNoBarrier(visit.Page, kind, Axe.HighContrast);
        await Axe.HasNoBarrier(visit.Page, kind, Axe.Guidelines);
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
}
