using PublicitySite.Diagnostics;

namespace PublicitySite.Tests.Themes;

/// <summary>No template makes the checker or the engine run out of anything.</summary>
public sealed class TemplateBoundsTests
{
    [Theory]
    [InlineData("{{ if open }}", "{{ end }}")]
    [InlineData("{{ for tag in tags }}", "{{ end }}")]
    [InlineData("{{ if open }}{{ else }}", "{{ end }}")]
    [InlineData("{{ wrap include 'shell' }}", "{{ end }}")]
    [InlineData("{{ case title }}{{ when 'a' }}", "{{ end }}")]
    public void However_deep_a_template_is_nested_it_is_a_finding(string opening, string closing)
    {
        var deep = string.Concat(Enumerable.Repeat(opening, 20_000)) + string.Concat(Enumerable.Repeat(closing, 20_000));

        Assert.Equal("PS0505 1", Assert.Single(
            SampleTheme.Of(deep, ("partials/shell.sbn-html", "<html>{{ $$ }}</html>")).Diagnostics
                .Where(f => f.Severity == Severity.Error)
                .Select(f => $"{f.Code} {f.Location.Line}")));
    }

    [Theory]
    [InlineData("{{ title + ", "title", 20_000, " }}")]
    [InlineData("{{ ", "(", 20_000, "title }}")]
    [InlineData("{{ if ", "!", 20_000, "open }}{{ end }}")]
    [InlineData("{{ open ", "? title : open ", 20_000, "}}")]
    [InlineData("{{ title", " | string.append title", 20_000, " }}")]
    [InlineData("{{ if open }}", "{{ else if open }}", 20_000, "{{ end }}")]
    [InlineData("{{ frame", ".title", 20_000, " }}")]
    [InlineData("{{ $'", "{title + $'", 20_000, " }}")]
    [InlineData("{{ case title }}", "{{ when 'a' }}", 20_000, "{{ end }}")]
    public void However_long_an_expression_is_it_is_a_finding_at_the_most(string before, string again, int count, string behind) =>
        Assert.All(
            SampleTheme.Of(before + string.Concat(Enumerable.Repeat(again, count)) + behind).Diagnostics,
            diagnostic => Assert.Equal(1, diagnostic.Location.Line));

    [Fact]
    public void Partials_that_together_nest_too_deep_are_a_finding()
    {
        var nested = string.Concat(Enumerable.Repeat("{{ if open }}", 80));
        var ends = string.Concat(Enumerable.Repeat("{{ end }}", 80));
        var partials = Enumerable.Range(0, 400)
            .Select(i => ($"partials/p{i}.sbn-html", $"{nested}{(i == 399 ? "" : $"{{{{ include 'p{i + 1}' }}}}")}{ends}"));

        var theme = SampleTheme.Of("{{ include 'p0' }}", [.. partials]);

        Assert.All(theme.Diagnostics, diagnostic => Assert.True(diagnostic.Code is "PS0505" or "PS0516", diagnostic.Code));
        Assert.True(theme.Value is null || !theme.Value.Render(new SampleView { Open = true }).Diagnostics.IsEmpty);
    }
}
