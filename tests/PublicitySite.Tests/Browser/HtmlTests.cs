using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PublicitySite.Tests.Browser;

/// <summary>What the Nu Html Checker says of every page of the sample, of its style sheet and its pictures.</summary>
public sealed partial class HtmlTests(Chromium chromium)
{
    const string Policy = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'self' file:\">";

    static readonly ImmutableArray<(string Name, string Text, string Said)> Wrong =
    [
        (
            "no-alternative.html",
            "<!DOCTYPE html><html lang=zh-CN><title>示例</title><p><img src=a.png>",
            "error: An \"img\" element must have an \"alt\" attribute"),
        (
            "no-heading.html",
            "<!DOCTYPE html><html lang=zh-CN><title>示例</title><section><p>示例</section>",
            "info warning: Section lacks heading"),
        (
            "inline-script.html",
            $"<!DOCTYPE html><html lang=zh-CN><head>{Policy}<title>示例</title><script>go()</script></head><body><h1>示例</h1>",
            "Inline script violates"),
        (
            "script-from-elsewhere.html",
            $"<!DOCTYPE html><html lang=zh-CN><head>{Policy}<title>示例</title><script "
                + "src=https://elsewhere.example/x.js></script></head><body><h1>示例</h1>",
            "external script \"https:"),
        ("no-such-property.css", "p { colour: red }", "error: "),
        ("no-such-element.svg", "<svg xmlns='http://www.w3.org/2000/svg'><p/></svg>", "error: "),
    ];

    /// <summary>By the ending of the files: the checker takes seconds to start, so that it looks at all of a kind at once.</summary>
    static readonly Dictionary<string, string[]> Said = [];

    public static TheoryData<string> NamesOfWrong => [.. Wrong.Select(wrong => wrong.Name)];

    string Folder => new Uri(chromium.OnDisk).LocalPath;

    [Theory, InlineData(".html"), InlineData(".css"), InlineData(".svg")]
    public async Task The_checker_has_nothing_to_say_of_the_sample(string ending)
    {
        Assert.NotEmpty(FilesOfSample(ending));
        var said = (await SaidOf(ending)).Where(message => message.StartsWith($"\"file:{Folder}", StringComparison.Ordinal)).ToArray();
        Assert.True(said is [], string.Join('\n', said));
    }

    [Theory, MemberData(nameof(NamesOfWrong))]
    public async Task The_checker_tells_what_is_wrong(string name)
    {
        var said = (await SaidOf(Path.GetExtension(name))).Where(message => message.Contains($"/{name}\":", StringComparison.Ordinal));
        Assert.Contains(said, message => message.Contains(Wrong.Single(wrong => wrong.Name == name).Said, StringComparison.Ordinal));
    }

    string[] FilesOfSample(string ending) => Directory.GetFiles(Folder, $"*{ending}", SearchOption.AllDirectories);

    /// <summary>In the order of the alphabet, without what it is mistaken in: of the sample, and of what is wrong.</summary>
    async Task<string[]> SaidOf(string ending)
    {
        if (Said.TryGetValue(ending, out var known))
            return known;
        var folder = Directory.CreateTempSubdirectory("publicity-html-");
        foreach (var (name, text, _) in Wrong)
            await File.WriteAllTextAsync(Path.Join(folder.FullName, name), text, TestContext.Current.CancellationToken);
        string[] files = [.. FilesOfSample(ending), .. Directory.GetFiles(folder.FullName, $"*{ending}")];
        var messages = await HtmlChecker.Check($"--{ending[1..]}", files);
        Said[ending] = [.. messages.Where(message => !IsMistaken(message)).Order(StringComparer.Ordinal)];
        folder.Delete(recursive: true);
        return Said[ending];
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
