using PublicitySite.Files;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;
using PublicitySite.Themes;

namespace PublicitySite.Tests.Themes;

public sealed class DefaultThemeTests
{
    [Fact]
    public void Its_templates_fit_every_view_in_every_branch()
    {
        var diagnostics = Theme.Load(Sources(), "default", Layouts.All).Diagnostics;

        Assert.Empty(diagnostics.Select(diagnostic => $"{diagnostic.Location}: {diagnostic.Message.English}"));
    }

    [Fact]
    public void Every_view_has_a_layout() => Assert.Equal(
        Views().Select(type => type.Name).Order(StringComparer.Ordinal),
        Layouts.All.Select(layout => layout.View.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void No_member_that_is_named_without_a_dot_is_called_like_a_word_of_the_language() => Assert.Empty(
        from type in Views()
        from name in ViewType.Of(type).Names
        where BuiltIns.IsReserved(name)
        select $"{type.Name}.{name}");

    static IEnumerable<Type> Views() => typeof(View).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(View)));

    static SourceTree Sources() => new(
        from path in Directory.EnumerateFiles(Path.Join(Repository.Root, "themes"), "*", SearchOption.AllDirectories)
        select new SourceFile(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
}
