using System.Text;
using PublicitySite.Files;
using PublicitySite.Themes;

namespace PublicitySite.Tests.Themes;

public sealed class ThemeTests
{
    const string Hostile = "<script>'\"&𠮷";

    const string Harmless = "&lt;script&gt;&#39;&quot;&amp;𠮷";

    [Theory]
    [InlineData("{{ title }}", "𠮷㛃·公示")]
    [InlineData("{{ for tag in tags }}{{ for.index }}{{ tag }}{{ if !for.last }}、{{ end }}{{ end }}", "0甲、1乙")]
    [InlineData(
        "{{ for person in people }}{{ if person.href }}<a href=\"{{ frame.site.root }}{{ person.href }}\">{{ person.name }}</a>{{ "
            + "else }}{{ person.name }}{{ count }}{{ end }}{{ end }}",
        "<a href=\"../a.html\">张三</a>李四1234567")]
    [InlineData("{{ count }}", "1234567")]
    [InlineData("{{ body }}", "<p>正文</p>")]
    [InlineData("{{ if extra }}有{{ else }}无{{ end }}{{ if open }}有{{ else }}无{{ end }}{{ if rank }}有{{ else }}无{{ end }}", "无无无")]
    [InlineData("{{ for person in people }}{{ for honour in person.honours }}{{ honour }}{{ else }}无{{ end }}{{ end }}", "劳模无")]
    [InlineData("{{ if approval }}{{ approval.document }}{{ else }}未批准{{ end }}", "未批准")]
    [InlineData("{{ if tags.size == 2 && count > 7 }}两个{{ end }}{{ tags | array.join '、' }}{{ array.size people }}", "两个甲、乙2")]
    [InlineData("{{ case title }}{{ when '甲' }}1{{ when '乙', '𠮷㛃·公示' }}2{{ else }}3{{ end }}", "2")]
    [InlineData("{{ name = title + count }}{{ name }}{{ open ? '开' : '关' }}{{ $'（{count}）' }}", "𠮷㛃·公示1234567关（1234567）")]
    [InlineData("{{ wrap include 'shell' }}<i>{{ title }}</i>{{ end }}", "<b>页名</b><i>𠮷㛃·公示</i>")]
    [InlineData("{{ wrap include 'page' }}{{ count }}{{ end }}", "<b>页名</b><main>1234567</main>")]
    [InlineData("{{ wrap include 'named' of: title }}{{ count }}{{ end }}", "<u>𠮷㛃·公示</u><b>页名</b><em>𠮷㛃·公示1234567</em>")]
    [InlineData("a\n  {{~ if title.size > 0 ~}}\n  b\n  {{~ end ~}}\nc", "a\n  b\nc")]
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
            ("partials/shell.sbn-html", "<b>{{ frame.title }}</b>{{ $$ }}"),
            ("partials/page.sbn-html", "{{ wrap include 'shell' }}<main>{{ $$ }}</main>{{ end }}"),
            ("partials/named.sbn-html", "<u>{{ $of }}</u>{{ wrap include 'shell' }}<em>{{ $of }}{{ $$ }}</em>{{ end }}"))));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onmouseover='x", "&quot; onmouseover=&#39;x")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("<", "&lt;")]
    [InlineData("", "")]
    [InlineData("𠮷㛃·é＆〈", "𠮷㛃·é＆〈")]
    public void Only_five_characters_of_a_text_change(string text, string printed) =>
        Assert.Equal($"<p title=\"{printed}\">", SampleTheme.Render("<p title=\"{{ title }}\">", new() { Title = text }));

    [Theory]
    [InlineData("{{ title }}")]
    [InlineData("<b title=\"{{ title }}\">", "<b title=\"…\">")]
    [InlineData("{{ frame.title }}")]
    [InlineData("{{ (title) }}")]
    [InlineData("{{ if approval }}{{ approval.document }}{{ end }}")]
    [InlineData("{{ for tag in tags }}{{ tag }}{{ end }}")]
    [InlineData("{{ for person in people }}{{ person.name }}{{ end }}")]
    [InlineData("{{ title + '' }}")]
    [InlineData("{{ title + '<br>' }}", "…&lt;br&gt;")]
    [InlineData("{{ $'<{title}>' }}", "&lt;…&gt;")]
    [InlineData("{{ '<br>' }}", "&lt;br&gt;")]
    [InlineData("{{ open ? 'x' : title }}")]
    [InlineData("{{ title | string.append '' }}")]
    [InlineData("{{ string.prepend title '' }}")]
    [InlineData("{{ 'x' | string.replace 'x' title }}")]
    [InlineData("{{ tags | array.join '<' }}")]
    [InlineData("{{ name = title }}{{ name }}")]
    [InlineData("{{ capture part }}<i>{{ title }}</i>{{ end }}{{ part }}", "<i>…</i>")]
    [InlineData("{{ capture part }}<i>{{ title }}</i>{{ end }}{{ capture whole }}<b>{{ part }}</b>{{ end }}{{ whole }}", "<b><i>…</i></b>")]
    [InlineData("{{ capture part }}{{ include 'bold' text: title }}{{ include 'site' }}{{ end }}{{ part }}", "<b>…</b><a>…</a>")]
    [InlineData("{{ capture part }}<i>{{ title }}</i>{{ end }}{{ include 'bold' text: part }}", "<b><i>…</i></b>")]
    [InlineData("{{ include 'bold' text: title }}", "<b>…</b>")]
    [InlineData("{{ include 'bold' text: (title + '') }}", "<b>…</b>")]
    [InlineData("{{ include 'site' }}{{ include 'site' }}", "<a>…</a><a>…</a>")]
    [InlineData("{{ wrap include 'around' }}{{ title }}{{ end }}", "<b>…</b>")]
    [InlineData("{{ wrap include 'around' }}{{ include 'bold' text: title }}{{ end }}", "<b><b>…</b></b>")]
    [InlineData("{{ case title }}{{ when 'x' }}{{ else }}{{ title }}{{ end }}")]
    [InlineData("{{ case 'x' }}{{ when 'x' }}{{ title }}{{ end }}")]
    [InlineData("{{ body }}{{ title }}", "<p>正文</p>…")]
    [InlineData("{{ if note }}{{ note }}{{ end }}{{ note }}", "……")]
    public void Hostile_text_is_escaped_once_whatever_prints_it(string template, string printed = "…")
    {
        var view = new SampleView
        {
            Frame = new(Hostile, new("", Hostile)),
            Title = Hostile,
            Note = Hostile,
            Approval = new(Hostile),
            Tags = [Hostile],
            People = [new(Hostile)],
        };

        Assert.Equal(printed.Replace("…", Harmless, StringComparison.Ordinal), SampleTheme.Render(template, view, Used(template,
            ("partials/bold.sbn-html", "<b>{{ $text }}</b>"),
            ("partials/site.sbn-html", "<a>{{ frame.site.name }}</a>"),
            ("partials/around.sbn-html", "<b>{{ $$ }}</b>"))));
    }

    [Fact]
    public void A_partial_leaves_the_lines_of_an_article_where_they_are()
    {
        var page = SampleTheme.Render(
            "<div>\n    {{~ include 'body' ~}}\n</div>\n",
            new() { Body = new("<pre>一\n二</pre>") },
            ("partials/body.sbn-html", "{{ body }}\n"));

        Assert.Equal("<div>\n<pre>一\n二</pre>\n</div>\n", page);
    }

    [Fact]
    public void Pages_are_rendered_in_parallel_as_one_by_one()
    {
        var theme = SampleTheme.Of("{{ wrap include 'shell' }}{{ for person in people }}{{ include 'card' }}{{ end }}{{ title }}{{ end }}",
            ("partials/shell.sbn-html", "<html>{{ frame.title }}{{ include 'site' }}{{ $$ }}</html>"),
            ("partials/site.sbn-html", "{{ frame.site.name }}{{ for entry in frame.site.entries }}{{ entry }}{{ end }}"),
            ("partials/card.sbn-html", "{{ person.name }}{{ for.index }}")).Value;
        Assert.NotNull(theme);
        SampleSite[] sites = [.. Enumerable.Range(0, 3).Select(i => new SampleSite("", $"站{i}") { Entries = [$"项{i}"] })];
        var pages = new string[2000];

        Parallel.For(0, pages.Length, i => pages[i] = Encoding.UTF8.GetString(theme.Render(ViewOf(i)).Page.Span));

        Assert.Equal(
            Enumerable.Range(0, pages.Length).Select(i => $"<html>页{i}站{i % 3}项{i % 3}人{i}0人{i + 1}1题{i}</html>"),
            pages);

        SampleView ViewOf(int i) => new()
        {
            Frame = new($"页{i}", sites[i % 3]),
            Title = $"题{i}",
            People = [new($"人{i}"), new($"人{i + 1}")],
        };
    }

    [Fact]
    public void A_part_that_comes_from_a_shared_object_alone_is_rendered_once_for_it()
    {
        var theme = SampleTheme.Of("{{ include 'site' }}|{{ include 'page' }}|{{ include 'named' text: frame.site.name }}|{{ include "
            + "'fixed' }}|{{ for entry in frame.site.entries }}{{ include 'entry' }}{{ end }}",
            (
                "partials/site.sbn-html",
                "{{ if frame.site.operator }}{{ frame.site.operator }}{{ end }}{{ include 'entries' }}{{ asset 'a.css' }}"),
            ("partials/entries.sbn-html", "{{ for x in frame.site.entries }}{{ x }}{{ for.index }}{{ end }}"),
            ("partials/page.sbn-html", "{{ frame.site.name }}{{ frame.title }}"),
            ("partials/named.sbn-html", "{{ $text }}"),
            ("partials/fixed.sbn-html", "甲"),
            ("partials/entry.sbn-html", "{{ entry }}"),
            ("assets/a.css", "a{}")).Value;
        Assert.NotNull(theme);
        var site = new SampleSite("../", "站") { Operator = "人", Entries = ["一", "二"] };

        Assert.Equal(Page("题"), Page("题"));
        Assert.Equal("人一0二1../assets/a.5f546eb4.css|站题|站|甲|一二", Page("题"));
        Assert.Equal("人一0二1../assets/a.5f546eb4.css|站名|站|甲|一二", Page("名"));
        Assert.StartsWith(
            "一0assets/a.",
            Encoding.UTF8.GetString(theme.Render(new SampleView { Frame = new("", new("", "") { Entries = ["一"] }) }).Page.Span),
            StringComparison.Ordinal);

        Assert.Equal(["entries", "entries", "fixed", "site", "site"], theme.SharedPartials);

        string Page(string title) => Encoding.UTF8.GetString(theme.Render(new SampleView { Frame = new(title, site) }).Page.Span);
    }

    [Theory]
    [InlineData("{{ frame.title }}")]
    [InlineData("{{ (frame.title) }}")]
    [InlineData("{{ (frame).title }}")]
    [InlineData("{{ frame.title + frame.site.name }}")]
    [InlineData("{{ $'{frame.title}' }}")]
    [InlineData("{{ frame.title | string.append 'x' }}")]
    [InlineData("{{ 'x' | string.append frame.title }}")]
    [InlineData("{{ frame.title == '甲' ? 1 : 2 }}")]
    [InlineData("{{ if frame.title == '甲' }}1{{ end }}")]
    [InlineData("{{ if !(frame.title != '甲') }}1{{ end }}")]
    [InlineData("{{ case frame.title }}{{ when '甲' }}1{{ end }}")]
    [InlineData("{{ case '甲' }}{{ when frame.title }}1{{ end }}")]
    [InlineData("{{ name = frame.title }}{{ name }}")]
    [InlineData("{{ capture part }}{{ frame.title }}{{ end }}{{ part }}")]
    [InlineData("{{ include 'inner' }}")]
    [InlineData("{{ include 'given' x: frame.title }}")]
    [InlineData("{{ wrap include 'around' }}{{ frame.title }}{{ end }}")]
    [InlineData("{{ for x in tags }}{{ x }}{{ end }}")]
    [InlineData("{{ tag }}")]
    [InlineData("{{ for.index }}", "12")]
    public void A_part_that_comes_from_the_page_is_rendered_for_each(string partial, string tags = "1")
    {
        var theme = SampleTheme.Of("{{ for tag in tags }}{{ include 'part' }}{{ end }}",
            ("partials/part.sbn-html", partial),
            ("partials/inner.sbn-html", "{{ frame.title }}"),
            ("partials/given.sbn-html", "{{ $x }}"),
            ("partials/around.sbn-html", "{{ $$ }}")).Value;
        Assert.NotNull(theme);
        var site = new SampleSite("", "站");

        Assert.NotEqual(Page("甲", tags), Page("乙", "2" + tags));
        Assert.DoesNotContain("part", theme.SharedPartials);

        string Page(string title, string tags) => Encoding.UTF8.GetString(
            theme.Render(new SampleView { Frame = new(title, site), Tags = [.. tags.Select(tag => $"{tag}")] }).Page.Span);
    }

    [Fact]
    public void What_only_a_page_can_show_to_be_wrong_is_a_finding_and_the_next_page_is_whole()
    {
        var theme = SampleTheme.Of("{{ for a in tags }}\n{{ for b in tags }}{{ for c in tags }}x{{ end }}{{ end }}{{ end }}").Value;
        Assert.NotNull(theme);

        var (page, diagnostics) = theme.Render(new SampleView { Tags = [.. Enumerable.Range(0, 200).Select(i => $"{i}")] });
        var (next, none) = theme.Render(new SampleView { Tags = ["甲"] });

        Assert.Equal(0, page.Length);
        Assert.StartsWith(
            "PS0505 themes/plain/layouts/page.sbn-html(2,",
            Assert.Single(diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}")),
            StringComparison.Ordinal);
        Assert.Equal("\nx", Encoding.UTF8.GetString(next.Span));
        Assert.Empty(none);
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
        var sources = new SourceTree([new("themes/plain/layouts/page.sbn-html", default)]);

        var theme = Theme.Load(sources, "plain", [new(typeof(SampleView), "page"), new(typeof(Person), "profile")]);

        Assert.Null(theme.Value);
        Assert.Equal(
            "PS0502 themes/plain/layouts/profile.sbn-html",
            Assert.Single(theme.Diagnostics.Select(f => $"{f.Code} {f.Location}")));
    }

    /// <summary>The partials that a template includes, and what these include.</summary>
    static (string Path, string Text)[] Used(string template, params (string Path, string Text)[] files)
    {
        var used = files
            .Where(file => template.Contains($"include '{file.Path["partials/".Length..^".sbn-html".Length]}'", StringComparison.Ordinal))
            .ToArray();
        return used.Length == 0 ? [] : [.. used.Concat(used.SelectMany(file => Used(file.Text, files))).Distinct()];
    }
}
