using System.Text;
using PublicitySite.Files;
using PublicitySite.Rendering.Themes;

namespace PublicitySite.Tests.Rendering;

public sealed class ThemeTests
{
    [Theory]
    [InlineData("{{Title}}", "𠮷㛃·公示")]
    [InlineData("{{#each Tags}}{{@index}}{{this}}{{#unless @last}}、{{/unless}}{{/each}}", "0甲、1乙")]
    [InlineData(
        "{{#each People}}{{#if Href}}<a href=\"{{@root.Frame.Root}}{{Href}}\">{{Name}}</a>{{else}}{{Name}}{{../Count}}{{/if}}{{/each}}",
        "<a href=\"../a.html\">张三</a>李四1234567")]
    [InlineData("{{Count}}", "1234567")]
    [InlineData("{{{Body}}}", "<p>正文</p>")]
    [InlineData("{{#if Extra}}有{{else}}无{{/if}}{{#if Open}}有{{else}}无{{/if}}{{#if Rank}}有{{else}}无{{/if}}", "无无无")]
    [InlineData("{{#each People}}{{#each Honours}}{{this}}{{else}}无{{/each}}{{/each}}", "劳模无")]
    [InlineData("{{#with Approval}}{{Document}}{{else}}未批准{{/with}}", "未批准")]
    [InlineData("{{#> shell}}<i>{{Title}}</i>{{/shell}}", "<b>页名</b><i>𠮷㛃·公示</i>")]
    [InlineData("{{#> page}}{{Count}}{{/page}}", "<b>页名</b><main>1234567</main>")]
    [InlineData("a\n  {{#if Title}}\n  b\n  {{/if}}\nc", "a\n  b\nc")]
    public void A_page_is_what_its_template_says(string template, string page)
    {
        var view = new SampleView
        {
            Title = "𠮷㛃·公示",
            Count = 1234567,
            Tags = ["甲", "乙"],
            People = [new("张三", "a.html") { Honours = ["劳模"] }, new("李四")],
        };

        Assert.Equal(page, SampleTheme.Render(template, view, Used(template,
            ("partials/shell.hbs", "<b>{{Frame.Title}}</b>{{> @partial-block}}"),
            ("partials/page.hbs", "{{#> shell}}<main>{{> @partial-block}}</main>{{/shell}}"))));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onmouseover='x", "&quot; onmouseover=&#39;x")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("<", "&lt;")]
    [InlineData("", "")]
    [InlineData("𠮷㛃·é＆〈", "𠮷㛃·é＆〈")]
    public void Only_five_characters_of_a_text_change(string text, string printed) =>
        Assert.Equal($"<p title=\"{printed}\">", SampleTheme.Render("<p title=\"{{Title}}\">", new() { Title = text }));

    [Fact]
    public void A_partial_leaves_the_lines_of_an_article_where_they_are()
    {
        var page = SampleTheme.Render(
            "<div>\n    {{> body}}\n</div>\n",
            new() { Body = new("<pre>一\n二</pre>") },
            ("partials/body.hbs", "{{{Body}}}\n"));

        Assert.Equal("<div>\n<pre>一\n二</pre>\n</div>\n", page);
    }

    [Fact]
    public void Pages_are_rendered_in_parallel_as_one_by_one()
    {
        var theme = SampleTheme.Of("{{#> shell}}{{#each People}}{{> card}}{{/each}}{{Title}}{{/shell}}",
            ("partials/shell.hbs", "<html>{{Frame.Title}}{{> @partial-block}}</html>"),
            ("partials/card.hbs", "{{Name}}{{@index}}")).Value;
        Assert.NotNull(theme);
        var pages = new string[2000];

        Parallel.For(0, pages.Length, i => pages[i] = Encoding.UTF8.GetString(theme.Render(ViewOf(i)).Span));

        Assert.Equal(
            Enumerable.Range(0, pages.Length).Select(i => $"<html>页{i}人{i}0人{i + 1}1题{i}</html>"),
            pages);

        static SampleView ViewOf(int i) => new()
        {
            Frame = new("", $"页{i}"),
            Title = $"题{i}",
            People = [new($"人{i}"), new($"人{i + 1}")],
        };
    }

    [Fact]
    public void A_theme_without_layouts_is_none()
    {
        var theme = Theme.Load(new([]), "luzhou", []);

        Assert.Null(theme.Value);
        Assert.Equal("PS0501 site.yaml", Assert.Single(theme.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}")));
    }

    [Fact]
    public void Each_kind_of_page_needs_its_layout()
    {
        var sources = new SourceTree([new("themes/plain/layouts/page.hbs", default)]);

        var theme = Theme.Load(sources, "plain", [new(typeof(SampleView), "page"), new(typeof(Person), "profile")]);

        Assert.Null(theme.Value);
        Assert.Equal("PS0502 themes/plain/layouts/profile.hbs", Assert.Single(theme.Diagnostics.Select(f => $"{f.Code} {f.Location}")));
    }

    static (string Path, string Text)[] Used(string template, params (string Path, string Text)[] files) =>
        [.. files.Where(file => template.Contains("{{#> page", StringComparison.Ordinal)
            || template.Contains("{{#> " + file.Path[9..^4], StringComparison.Ordinal))];
}
