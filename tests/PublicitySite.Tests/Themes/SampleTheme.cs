using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Themes;

namespace PublicitySite.Tests.Themes;

/// <summary>Themes of a few files for <see cref="SampleView"/>.</summary>
static class SampleTheme
{
    /// <summary>A theme whose one layout, <c>page</c>, is this text; further files by their paths in the theme.</summary>
    internal static Result<Theme> Of(string layout, params (string Path, string Text)[] files) =>
        Theme.Load(
            new([File("layouts/page.sbn-html", layout), .. files.Select(file => File(file.Path, file.Text))]),
            "plain",
            [new(typeof(SampleView), "page")]);

    internal static string Render(string layout, SampleView view, params (string Path, string Text)[] files)
    {
        var theme = Of(layout, files);
        Assert.Empty(theme.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Message.English}"));
        Assert.NotNull(theme.Value);
        var (page, faults) = theme.Value.Render(view);
        Assert.Empty(faults);
        return Encoding.UTF8.GetString(page.Span);
    }

    static SourceFile File(string path, string text) => new("themes/plain/" + path, Encoding.UTF8.GetBytes(text));
}
