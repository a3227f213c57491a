using System.Text;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Rendering.Data;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

/// <summary>Which files lie beside the pages.</summary>
public sealed class DataFilesTests
{
    [Fact]
    public void Feeds_calendars_tables_and_the_site_map_lie_beside_the_pages() => Assert.Equal(
        [
            "columns/notices.xml", "columns/policies.xml", "columns/publicity.xml", "columns/results.xml", "feed.xml",
            "lists/luzhou-0.csv", "lists/luzhou-0.ics", "lists/luzhou-0.json",
            "lists/luzhou-1.csv", "lists/luzhou-1.ics", "lists/luzhou-1.json",
            "lists/luzhou-2.csv", "lists/luzhou-2.ics", "lists/luzhou-2.json",
            "lists/luzhou-3.csv", "lists/luzhou-3.ics", "lists/luzhou-3.json",
            "publicity.ics", "robots.txt", "sitemap.xml",
        ],
        PathsOf(FullSite.Index).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(PublicityState.Withdrawn, 0)]
    [InlineData(PublicityState.Open, 1)]
    public void A_withdrawn_list_has_no_data_files_and_is_in_none(object state, int left)
    {
        var list = Some.ListThatIs((PublicityState)state) with { Title = "某名单", People = [Some.Person("001", "欧阳𠮷")] };
        var index = Some.Index(list);
        var files = DataFiles.Render(index, SitePlan.Make(index)).ToArray();

        Assert.Equal(left * 3, files.Count(file => file.Path.StartsWith("lists/", StringComparison.Ordinal)));
        Assert.Equal(left == 1, files.Any(file => Text(file).Contains("某名单", StringComparison.Ordinal)));
        Assert.Equal(left == 1, files.Any(file => Text(file).Contains("欧阳", StringComparison.Ordinal)));
        Assert.Equal(left == 1, files.Any(file => Text(file).Contains("lists/luzhou-2026.html", StringComparison.Ordinal)));
    }

    [Fact]
    public void Robots_are_told_where_the_site_map_is() => Assert.Equal(
        "User-agent: *\nAllow: /\nSitemap: https://rsj.example.gov.cn/gongshi/sitemap.xml\n",
        Text(DataFiles.Render(FullSite.Index, []).Single(file => file.Path == "robots.txt")));

    [Fact]
    public void The_same_site_gives_the_same_bytes() => Assert.Equal(
        DataFiles.Render(FullSite.Index, FullSite.Pages).Select(file => Convert.ToHexString(file.Bytes.Span)),
        DataFiles.Render(new(FullSite.Content, Some.Today), FullSite.Pages).Select(file => Convert.ToHexString(file.Bytes.Span)));

    static IEnumerable<string> PathsOf(SiteIndex index) => DataFiles.Render(index, SitePlan.Make(index)).Select(file => file.Path);

    static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
