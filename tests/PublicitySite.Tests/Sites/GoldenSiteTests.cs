using System.Text;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Sites;

/// <summary>
/// Small sites, compared with what was looked at and found good: of each which files there are, and every kind of page and of data
/// file once, where there is most to see of it. What differs by the state of a list is for ListStateTests.
/// </summary>
public sealed class GoldenSiteTests
{
    /// <summary>What is looked at of a case, beside its diagnostics, its page counts and the names of its files.</summary>
    static readonly Dictionary<string, string[]> Shown = new(StringComparer.Ordinal)
    {
        ["broken"] = [],
        ["columns"] = [
            "archive/2026-03.html",
            "archive/2026.html",
            "archive/index.html",
            "columns/notices.html",
            "columns/notices_2.html",
            "search/words-0.js",
        ],
        ["empty"] = [
            "feed.xml",
            "honorees/index.html",
            "index.html",
            "publicity.ics",
            "schemes/index.html",
            "search-list.js",
            "search.html",
            "sitemap.html",
        ],
        ["host-fragments"] = ["404.html", "schemes/city.html"],
        ["host-includes"] = ["404.html", "schemes/city.html"],
        ["leaving"] = [
            "about.html",
            "notices/2026/links.html",
            "out/5eb969116805.html",
            "out/631b9291181c.html",
            "out/d235815ba911.html",
            "out/d58e7eb42bcb.html",
        ],
        ["list-approved"] =
        [
            "404.html", "about.html", "archive/2026-08.html", "columns/results.html", "columns/results.xml", "feed.xml",
            "honorees/by-letter/z.html",
            "honorees/by-occupation/hangong-c8ee.html", "honorees/by-region/xiqu-85e9.html", "honorees/by-scheme/city.html",
            "honorees/by-year/2026.html",
            "honorees/city-2026/001.html", "honorees/city-2026/002.html", "honorees/city-2026/003.html", "honorees/index.html",
            "index.html",
            "lists/city-2026.csv", "lists/city-2026.html", "lists/city-2026.ics", "lists/city-2026.json", "notices/2026/result.html",
            "publicity.ics", "robots.txt",
            "schemes/city.html", "schemes/index.html", "search-list.js", "search.html", "search/notice-3.js", "search/texts-0.js",
            "search/words-0.js",
            "sitemap.html", "sitemap.xml",
        ],
        ["list-calendar-days"] = ["schemes/city.html"],
        ["list-closed"] = ["lists/city-2026.html"],
        ["list-future"] = ["index.html"],
        ["list-open"] = ["lists/city-2026.csv", "lists/city-2026.html", "lists/city-2026.ics", "lists/city-2026.json"],
        ["list-scheduled"] = ["lists/city-2026.html", "search.html"],
        ["list-withdrawn"] = ["index.html", "lists/city-2026.html"],
        ["notice"] =
        [
            "archive/2020.html", "archive/index.html", "columns/policies.html", "index.html", "notices/2020/rules.html",
            "notices/2026/call-annex.csv", "notices/2026/call.html", "notices/2026/old-news.html", "notices/2026/old.html",
            "schemes/city.html",
            "search-list.js", "search/notice-0.js", "search/words-0.js",
        ],
    };

    public static TheoryData<string> Cases => [.. GoldenSite.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Comes_out_as_approved(string name) =>
        Approved.Text($"Sites/{name}.golden.txt", GoldenSite.Sheet(GoldenSite.Read(name).Build(), Shown[name]));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Does_not_depend_on_the_order_of_the_sources(string name)
    {
        var site = GoldenSite.Read(name);

        var forward = GoldenSite.Build(site.Files, GoldenSite.Today);
        var backward = GoldenSite.Build(site.Files.Reverse(), GoldenSite.Today);

        Assert.Equal(GoldenSite.Whole(forward), GoldenSite.Whole(backward));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Prints_every_name_whole_and_only_where_the_list_is_out(string name)
    {
        var site = GoldenSite.Read(name);
        var names = NamesIn(site).ToArray();
        var result = site.Build();
        var output = string.Concat(result.Files.Select(file => Encoding.UTF8.GetString(file.Bytes.Span)));

        foreach (var (person, isOut) in names.Where(_ => !result.Stopped))
            Assert.True(
                output.Contains(person, StringComparison.Ordinal) == isOut,
                $"{person} should {(isOut ? "" : "not ")}be in the output");
    }

    [Fact]
    public void Every_case_has_its_sheet_and_every_sheet_its_case() =>
        Assert.Equal(
            GoldenSite.Cases,
            Directory.EnumerateFiles(Path.Join(Repository.Root, "tests", "PublicitySite.Tests", "Sites"), "*.golden.txt")
                .Select(path => Path.GetFileName(path)[..^".golden.txt".Length]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("list-approved", "404.html")]
    [InlineData("list-approved", "lists/city-2026.html")]
    [InlineData("host-fragments", "about.html")]
    [InlineData("host-includes", "about.html")]
    public void A_page_stands_in_the_frame_of_all_pages(string name, string path)
    {
        var page = GoldenSite.Page(GoldenSite.Read(name).Build(), path);
        var (start, end) = (page.IndexOf("<h1>", StringComparison.Ordinal), page.LastIndexOf("</p>\n", StringComparison.Ordinal));

        Approved.Text($"Sites/{name}.{Path.GetFileName(path)}.frame.txt", $"{page[..start]}…{page[end..]}\n");
    }

    [Theory]
    [InlineData("columns/notices.xml")]
    [InlineData("feed.xml")]
    public void A_feed_has_all_of_a_short_year_the_newest_first(string path)
    {
        var feed = GoldenSite.Page(GoldenSite.Read("columns").Build(), path);
        var days = feed.Split('\n').Where(line => line.Contains("<published>", StringComparison.Ordinal)).ToArray();

        Assert.Equal(22, days.Length);
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Contains(
            $"<updated>{days[0].Trim()["<published>".Length..^"</published>".Length]}</updated>",
            feed,
            StringComparison.Ordinal);
    }

    /// <summary>The names in the tables of a case, and whether the list goes out on the day of the test.</summary>
    static IEnumerable<(string Name, bool IsOut)> NamesIn(GoldenSite site)
    {
        var content = SiteReader.Read(new(site.Files)).Value;
        return content is null
            ? []
            : from list in content.Lists
              let isOut = list.Publicity.Published <= GoldenSite.Today && (list.Withdrawn is null || list.Withdrawn.Date > GoldenSite.Today)
              from person in list.People
              select (person.Name, isOut);
    }
}
