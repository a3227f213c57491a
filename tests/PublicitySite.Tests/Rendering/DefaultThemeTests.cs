using System.Reflection;
using PublicitySite.Files;
using PublicitySite.Pages.Views;
using PublicitySite.Rendering.Themes;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

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
    public void No_member_of_a_view_is_named_like_a_helper_which_would_be_called_in_its_place()
    {
        string[] helpers = ["if", "unless", "each", "with", "lookup", "log", "asset", "else", "this"];

        Assert.Empty(
            from type in typeof(View).Assembly.GetTypes()
            where type.Namespace == typeof(View).Namespace
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            where helpers.Contains(property.Name, StringComparer.OrdinalIgnoreCase)
            select $"{type.Name}.{property.Name}");
    }

    static IEnumerable<Type> Views() => typeof(View).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(View)));

    static SourceTree Sources() => new(
        from path in Directory.EnumerateFiles(Path.Join(Repository.Root, "themes"), "*", SearchOption.AllDirectories)
        select new SourceFile(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
}
