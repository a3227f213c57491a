using System.Globalization;
using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>
/// Every pair of colours that the style sheets put on each other, in every scheme: 4.5:1 for letters (WCAG 1.4.3), 7:1 in high contrast
/// (1.4.6).
/// </summary>
public sealed class TokenContrastTests(Chromium chromium)
{
    /// <summary>Letters and the grounds that they stand on.</summary>
    static readonly (string Letters, string[] Grounds)[] Pairs =
    [
        ("text", ["paper", "ground", "soft", "blue-soft", "red-soft"]),
        ("muted", ["paper", "ground", "soft", "blue-soft"]),
        ("blue", ["paper", "ground", "soft", "blue-soft"]),
        ("blue-deep", ["paper", "blue-soft"]),
        ("red", ["paper", "soft", "red-soft"]),
        ("on-brand", ["brand", "alert"]),
        ("paper", ["muted"]),
    ];

    /// <summary>Header and footer, which high contrast paints by rules of its own.</summary>
    static readonly (string Letters, string[] Grounds)[] Frame = [
        ("on-brand", ["brand-deep"]),
        ("on-brand-muted", ["brand", "brand-deep"]),
    ];

    const string Tokens = """
        names => {
          const probe = document.body.appendChild(document.createElement('p'));
          const colours = names.map(name => {
            probe.style.color = `var(--${name})`;
            return name + ' ' + getComputedStyle(probe).color.match(/[\d.]+/g).join(' ');
          });
          probe.remove();
          return colours;
        }
        """;

    [Theory]
    [InlineData("", ColorScheme.Light, 4.5)]
    [InlineData("", ColorScheme.Dark, 4.5)]
    [InlineData("elder", ColorScheme.Light, 4.5)]
    [InlineData("elder", ColorScheme.Dark, 4.5)]
    [InlineData("contrast", ColorScheme.Light, 7)]
    [InlineData("contrast", ColorScheme.Dark, 7)]
    public async Task Letters_stand_out_from_their_ground(string aid, ColorScheme light, double least)
    {
        await using var visit = await chromium.Visitor(new() { ColorScheme = light });
        await visit.Page.AddInitScriptAsync($"localStorage.setItem('publicity-{aid}', 'on')");
        await visit.Page.GotoAsync($"{chromium.Served}index.html");
        var pairs = from pair in aid is "contrast" ? Pairs : [.. Pairs, .. Frame]
                    from ground in pair.Grounds
                    select (pair.Letters, Ground: ground);
        var luminance = await LuminanceOf(visit.Page, [.. pairs.SelectMany(pair => (string[])[pair.Letters, pair.Ground]).Distinct()]);
        var weak = pairs
            .Select(pair => (pair, Ratio: Ratio(luminance[pair.Letters], luminance[pair.Ground])))
            .Where(pair => pair.Ratio < least);
        Assert.Equal([], weak.Select(pair => $"{pair.pair.Letters} on {pair.pair.Ground}: {pair.Ratio:0.00}"));
    }

    static async Task<Dictionary<string, double>> LuminanceOf(IPage page, string[] names) =>
        (await page.EvaluateAsync<string[]>(Tokens, names)).Select(line => line.Split(' ')).ToDictionary(
            parts => parts[0],
            parts => 0.2126 * Linear(parts[1]) + 0.7152 * Linear(parts[2]) + 0.0722 * Linear(parts[3]));

    static double Linear(string channel)
    {
        var share = double.Parse(channel, CultureInfo.InvariantCulture) / 255;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    static double Ratio(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
}
