using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>
/// What axe knows to be a barrier, asked of the page where it stands. Deque's own runner for Playwright opens a second page for every
/// run and sends all results through it; the rules and the verdicts are the same.
/// </summary>
static class Axe
{
    static readonly string[] Violations = ["violations"];

    /// <summary>WCAG 2.1 A and AA, and good practice.</summary>
    internal static readonly object Guidelines = Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    /// <summary>Those of them that look at colours, alone: in the dark nothing else of a page is different.</summary>
    internal static readonly object Colours = Only("rule", "color-contrast", "link-in-text-block");

    /// <summary>Seven to one.</summary>
    internal static readonly object HighContrast = Only("rule", "color-contrast-enhanced");

    /// <summary>Whatever axe looks at where nothing is said.</summary>
    internal static readonly object Everything = new { resultTypes = Violations };

    static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>There were rules that could be looked at, and none was broken.</summary>
    /// <param name="page">As it is shown now.</param>
    /// <param name="name">What to call the page.</param>
    /// <param name="rules">Which rules.</param>
    internal static async Task HasNoBarrier(IPage page, string name, object rules)
    {
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
            await page.EvaluateAsync(Script);
        var verdict = await page.EvaluateAsync<Verdict>(
            """
            async rules => {
              const result = await axe.run(document, rules);
              const broken = result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id} (${rule.help}): ${node.target} ${node.html}`));
              return { passes: result.passes.length, broken };
            }
            """,
            rules);
        Assert.True(verdict.Broken is [], $"{name}:\n{string.Join('\n', verdict.Broken)}");
        Assert.NotEqual(0, verdict.Passes);
    }

    static object Only(string type, params string[] values) => new { runOnly = new { type, values }, resultTypes = Violations };

    sealed class Verdict
    {
        public int Passes { get; set; }

        public string[] Broken { get; set; } = [];
    }
}
