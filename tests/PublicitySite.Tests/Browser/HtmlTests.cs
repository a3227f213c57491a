using System.Globalization;
using System.Text.RegularExpressions;

namespace PublicitySite.Tests.Browser;

/// <summary>What the Nu Html Checker says of every page of the sample, of its style sheet and its pictures.</summary>
public sealed partial class HtmlTests(Chromium chromium)
{
    const string Policy = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'self' file:\">";

    string Folder => new Uri(chromium.OnDisk).LocalPath;

    [Theory, InlineData("--html", "*.html"), InlineData("--css", "*.css"), InlineData("--svg", "*.svg")]
    public async Task The_checker_has_nothing_to_say_of_the_sample(string kind, string names)
    {
        var files = Directory.GetFiles(Folder, names, SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        var messages = await HtmlChecker.Check(kind, files);
        var said = messages.Where(message => !IsMistaken(message)).Order(StringComparer.Ordinal).ToArray();
        Assert.True(said is [], string.Join('\n', said));
    }

    [Theory]
    [InlineData(
        "--html",
        "x.html",
        "<!DOCTYPE html><html lang=zh-CN><title>示例</title><p><img src=a.png>",
        "error: An \"img\" element must have an \"alt\" attribute")]
    [InlineData(
        "--html",
        "x.html",
        "<!DOCTYPE html><html lang=zh-CN><title>示例</title><section><p>示例</section>",
        "info warning: Section lacks heading")]
    [InlineData(
        "--html",
        "x.html",
        $"<!DOCTYPE html><html lang=zh-CN><head>{Policy}<title>示例</title><script>go()</script></head><body><h1>示例</h1>",
        "Inline script violates")]
    [InlineData("--html", "x.html", $"<!DOCTYPE html><html lang=zh-CN><head>{Policy}<title>示例</title><script "
        + $"src=https://elsewhere.example/x.js></script></head><body><h1>示例</h1>", "external script \"https:")]
    [InlineData("--css", "x.css", "p { colour: red }", "error: ")]
    [InlineData("--svg", "x.svg", "<svg xmlns='http://www.w3.org/2000/svg'><p/></svg>", "error: ")]
    public async Task The_checker_tells_what_is_wrong(string kind, string name, string text, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("publicity-html-");
        var file = Path.Join(folder.FullName, name);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        var messages = await HtmlChecker.Check(kind, [file]);
        var said = messages.Where(message => !IsMistaken(message)).ToArray();
        folder.Delete(recursive: true);
        Assert.Contains(said, message => message.Contains(expected, StringComparison.Ordinal));
    }

    /// <summary>
    /// On the disk the checker takes our own style sheet and script for another site's, and data for a script; no browser does.
    /// PageLoadTests see that pages load without a word.
    /// </summary>
    static bool IsMistaken(string message) => OwnAsset().IsMatch(message)
        || (InlineScript().Match(message) is { Success: true } script
            && IsData(script.Groups[1].Value, int.Parse(script.Groups[2].Value, CultureInfo.InvariantCulture)));

    static bool IsData(string file, int line) =>
        File.ReadLines(file).ElementAt(line - 1).StartsWith("""<script type="application/ld+json">""", StringComparison.Ordinal);

    [GeneratedRegex(
        """info warning: Resource violates Content Security Policy \(meta tag\): (external (stylesheet|script)|image) "(\.\./)*(assets/|search-list\.js")""")]
    private static partial Regex OwnAsset();

    [GeneratedRegex("""^"file:(.+)":([0-9]+)\.1-[0-9.]+: info warning: Inline script violates Content Security Policy \(meta tag\)""")]
    private static partial Regex InlineScript();
}
