using System.Runtime.CompilerServices;
using PublicitySite.Files;
using PublicitySite.Pages;
using PublicitySite.Rendering;

namespace PublicitySite.Tests.Rendering;

public sealed class DefaultThemeTests
{
    [Fact]
    public void Its_templates_fit_every_view_in_every_branch() =>
        Assert.Empty(Theme.Load(Sources(), "default", Layouts.All).Findings.Select(finding => $"{finding.Place}: {finding.Message.English}"));

    [Fact]
    public void Every_view_has_a_layout() =>
        Assert.Equal(
            typeof(View).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(View))).Select(type => type.Name).Order(StringComparer.Ordinal),
            Layouts.All.Select(layout => layout.View.Name).Order(StringComparer.Ordinal));

    static SourceTree Sources([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(here, "../../../.."));
        return new(
            from path in Directory.EnumerateFiles(Path.Combine(root, "themes"), "*", SearchOption.AllDirectories)
            select new SourceFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
    }
}
