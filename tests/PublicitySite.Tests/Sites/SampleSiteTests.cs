using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Model;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Sites;

/// <summary>The sample as an inspector of government sites looks at it, with another parser than the program's own.</summary>
public sealed partial class SampleSiteTests(SampleSite site) : IClassFixture<SampleSite>
{
    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$")]
    static partial Regex PubDate { get; }

    [GeneratedRegex(@"^(bm\d{8}|\d{10}|N\d{9})$")]
    static partial Regex IdentityCode { get; }

    [Fact]
    public void Has_no_findings_and_at_least_150_pages()
    {
        Assert.Empty(
            site.Result.Diagnostics.Select(diagnostic => $"{diagnostic.Location}: {diagnostic.Code} {diagnostic.Message.English}"));
        Assert.True(site.Pages.Length >= 150, $"{site.Pages.Length} pages");
    }

    [Fact]
    public void Stands_in_every_publicity_state_and_every_term_state()
    {
        var lists = site.Content.Value?.Lists ?? [];

        Assert.Equal(Enum.GetValues<PublicityState>(), lists.Select(list => list.StateOn(SampleSite.Today)).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<TermState>(),
            lists.Where(list => list.StateOn(SampleSite.Today) == PublicityState.Approved)
                .SelectMany(list => list.People.Select(person => list.TermStateOf(person, SampleSite.Today))).Distinct().Order());
    }

    [Fact]
    public void Has_the_people_and_documents_that_it_promises()
    {
        var content = site.Content.Value;
        Assert.NotNull(content);

        Assert.True(content.Lists.Length >= 8);
        Assert.True(content.Lists.Sum(list => list.People.Length) >= 40);
        Assert.True(content.Notices.Length >= 12);
        Assert.All(content.Lists, list => Assert.True(list.SampleData, list.Id));
        Assert.Equal(Enum.GetValues<NoticeKind>(), content.Notices.Select(notice => notice.Kind).Distinct().Order());
        var names = content.Lists.SelectMany(list => list.People).Select(person => person.Name).ToArray();
        Assert.All(["·", "㛃", "𠮷"], character => Assert.Contains(names, name => name.Contains(character, StringComparison.Ordinal)));
        Assert.Contains(
            content.Lists,
            list => list.People.CountBy(person => person.Name, StringComparer.Ordinal).Any(name => name.Value > 1));
    }

    [Fact]
    public void Every_internal_link_leads_to_a_file_and_every_anchor_to_an_element()
    {
        var offenders =
            from page in site.Pages
            from element in page.All("[href], [src]")
            let link = element.GetAttribute("href") ?? element.GetAttribute("src") ?? ""
            where element.LocalName != "base" && !SamplePage.IsElsewhere(link) && !Leads(page, link)
            select $"{page.Path}: {link}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_page_carries_the_tags_of_the_site()
    {
        Assert.All(site.Pages, page =>
        {
            Assert.Equal("首席技师公示网（示例）", page.Meta("SiteName"));
            Assert.Equal("gongshi.example.cn", page.Meta("SiteDomain"));
            Assert.Matches(IdentityCode, page.Meta("SiteIDCode"));
            Assert.DoesNotContain(page.All("meta[name]"), meta => meta.GetAttribute("content") is null or "" or "null");
        });
    }

    [Fact]
    public void Home_columns_and_texts_carry_the_tags_of_their_column()
    {
        foreach (var page in site.Pages.Where(
            page => page.Path == "index.html" || IsIn(page, "columns/", "notices/", "lists/", "honorees/luzhou")))
        {
            if (IsFormer(page))
                continue;
            foreach (var tag in (string[])["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"])
                Assert.False(string.IsNullOrEmpty(page.Meta(tag)), $"{page.Path} lacks {tag}");
        }
    }

    [Fact]
    public void Texts_carry_title_date_and_source()
    {
        foreach (var page in site.Pages.Where(page => IsIn(page, "notices/", "lists/") && !IsFormer(page)))
        {
            var heading = page.All("h1").Single().TextContent.Trim();
            Assert.Equal(heading, page.Meta("ArticleTitle"));
            Assert.StartsWith(heading, page.Document.Title, StringComparison.Ordinal);
            Assert.Matches(PubDate, page.Meta("PubDate"));
            Assert.False(string.IsNullOrEmpty(page.Meta("ContentSource")), page.Path);
            var day = page.Meta("PubDate")?[..10];
            Assert.Contains(page.All("time"), time => time.GetAttribute("datetime") == day);
        }
    }

    [Fact]
    public void Every_footer_is_complete()
    {
        var ways = new[] { "网站地图", "我要纠错", "我为政府网站找错", "党政机关网站标识" };
        foreach (var page in site.Pages.Where(page => !page.All("meta[http-equiv=refresh]").Any()))
        {
            var footer = page.All("footer.site-footer").Single();
            Assert.All(
                ["主办单位：", "联系方式：", "网站标识码：0000000000", "川ICP备00000000号-1", "川公网安备00000000000000号"],
                text => Assert.Contains(text, footer.TextContent, StringComparison.Ordinal));
            Assert.All(ways, text => Assert.Contains(footer.QuerySelectorAll("a[href]"), link => link.TextContent.Trim() == text));
        }
    }

    [Fact]
    public void Trails_lead_home_and_end_with_the_page()
    {
        foreach (var page in site.Pages.Where(page => page.Path is not "index.html" && !page.All("meta[http-equiv=refresh]").Any()))
        {
            var steps = page.All("nav[aria-label=当前位置] li").ToArray();
            Assert.Equal("首页", steps[0].TextContent.Trim());
            Assert.All(steps[..^1], step => Assert.NotNull(step.QuerySelector("a[href]")));
            Assert.Null(steps[^1].QuerySelector("a"));
        }
    }

    [Fact]
    public void Markup_is_fit_for_screen_readers()
    {
        foreach (var page in site.Pages)
        {
            Assert.Equal("zh-CN", page.Document.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.All("h1"));
            Assert.Single(page.All("main"));
            Assert.All(page.All("img"), image => Assert.True(image.HasAttribute("alt"), page.Path));
            Assert.All(page.All("th"), header => Assert.True(header.HasAttribute("scope"), page.Path));
            Assert.All(page.All("time"), time => Assert.True(IsDate(time.GetAttribute("datetime")), $"{page.Path}: {time.OuterHtml}"));
            var levels = page.All("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
            Assert.All(
                levels.Zip(levels.Skip(1)),
                pair => Assert.True(pair.Second <= pair.First + 1, $"{page.Path}: h{pair.First} before h{pair.Second}"));
            Assert.Empty(page.All("[style], [onclick], [onload]"));
        }
    }

    [Fact]
    public void Every_figure_of_a_scheme_stands_on_its_page()
    {
        foreach (var scheme in site.Content.Value?.Schemes ?? [])
        {
            var text = site.Page($"schemes/{scheme.Id}.html").Document.Body?.TextContent ?? "";
            string[] said =
            [
                .. scheme.Organisers, .. scheme.Conditions, .. scheme.Achievements, .. scheme.Exclusions, .. scheme.Procedure,
                .. scheme.Benefits,
                .. scheme.Management, .. scheme.Revocation, .. scheme.Nominations.Notes, .. scheme.Nominations.Caps.SelectMany(
                    cap => cap.Places),
                .. scheme.Nominations.Caps.Select(cap => cap.Nominator), .. scheme.Nominations.Caps.Select(cap => $"{cap.AtMost}名"),
                .. scheme.Basis.Select(basis => basis.Title), .. scheme.Basis.Select(basis => basis.Number).OfType<string>(),
                .. scheme.Materials.Select(
                    material => material.Name), .. scheme.Materials.Where(m => m.Characters is not null).Select(m => $"{m.Characters}字"),
                .. scheme.Publicity.SelectMany(stage => stage.Venues), .. scheme.Ages.Limits.Select(limit => $"{limit.AtMost}周岁"),
                .. new[] { scheme.TitleOnly, scheme.TermEnd, scheme.Ages.Note }.OfType<string>(),
                .. scheme.Quota is { } quota ? (string[])[$"{quota.Count}名"] : [],
                .. scheme.Term is { } term ? (string[])[$"{term.Years}年"] : [],
            ];
            Assert.All(said, fact => Assert.Contains(fact, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_order_in_which_files_are_read_does_not_matter()
    {
        var sources = SourceFolder.Read(Repository.Root).Value?.Files ?? [];

        var backward = GoldenSite.Build(sources.Reverse(), SampleSite.Today);

        Assert.Equal(site.Files.Select(file => file.Path), backward.Files.Select(file => file.Path));
        Assert.All(
            site.Files.Zip(backward.Files),
            pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    bool Leads(SamplePage page, string link)
    {
        // The page for unknown addresses names the site's root as its base.
        var from = page.All("base").Any() ? "404.html" : page.Path;
        var target = new Uri(new Uri("https://x/" + from), link);
        var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        return site.Paths.Contains(path)
            && (target.Fragment.Length < 2 || HasElement(path, Uri.UnescapeDataString(target.Fragment[1..])));
    }

    /// <summary>Of a page, or of a drawing.</summary>
    bool HasElement(string path, string id) => path.EndsWith(".svg", StringComparison.Ordinal)
        ? Encoding.UTF8.GetString(site.Files.Single(file => file.Path == path).Bytes.Span)
            .Contains($"id=\"{id}\"", StringComparison.Ordinal)
        : site.Page(path).Document.GetElementById(id) is not null;

    static bool IsIn(SamplePage page, params ReadOnlySpan<string> folders)
    {
        foreach (var folder in folders)
        {
            if (page.Path.StartsWith(folder, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>A tombstone or a redirect.</summary>
    static bool IsFormer(SamplePage page) => page.All("meta[name=robots]").Any();

    static bool IsDate(
        string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
