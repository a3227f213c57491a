using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Tests.Conventions;
using PublicitySite.Tests.Support;
using PublicitySite.Themes;

namespace PublicitySite.Tests.Docs;

/// <summary>What <c>docs/theme.md</c> tells of the language, the functions and the views is so.</summary>
public sealed partial class ThemePageTests
{
    [Fact]
    public void Functions_and_views_are_told_as_they_are()
    {
        var page = File.ReadAllText(ThemePage.FilePath);
        var from = page.IndexOf(ThemePage.Mark, StringComparison.Ordinal) + ThemePage.Mark.Length;
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is "1")
            File.WriteAllText(ThemePage.FilePath, page[..from] + ThemePage.Reference(), new UTF8Encoding(false));

        Assert.Equal(ThemePage.Reference(), File.ReadAllText(ThemePage.FilePath)[from..]);
    }

    [Fact]
    public void Its_templates_work_in_the_place_of_those_of_the_default_theme()
    {
        var examples = Example.Matches(File.ReadAllText(ThemePage.FilePath))
            .ToDictionary(match => "themes/default/" + match.Groups["file"].Value, match => match.Groups["text"].Value);
        Assert.Equal(3, examples.Count);

        var theme = Theme.Load(new(Default().Where(file => !examples.ContainsKey(file.Path)).Concat(
            examples.Select(example => new SourceFile(example.Key, Encoding.UTF8.GetBytes(example.Value))))), "default", Layouts.All);

        Offenders.None(theme.Diagnostics
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic => $"{diagnostic.Location}: {diagnostic.Message.English}"));
    }

    [Fact]
    public void The_layouts_that_the_page_lists_are_all_that_a_theme_needs() =>
        Assert.Equal(
            Layouts.All.Select(layout => layout.Name),
            Layout.Matches(File.ReadAllText(ThemePage.FilePath)).Select(match => match.Groups[1].Value));

    static IEnumerable<SourceFile> Default() =>
        from path in Directory.EnumerateFiles(Path.Join(Repository.Root, "themes"), "*", SearchOption.AllDirectories)
        select new SourceFile(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllBytes(path));

    [GeneratedRegex("^`(?<file>[a-z-/.]+)`:\n\n```scriban\n(?<text>.*?)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    static partial Regex Example { get; }

    [GeneratedRegex(@"^### `layouts/([a-z-]+)\.sbn-html`$", RegexOptions.Multiline)]
    static partial Regex Layout { get; }
}
