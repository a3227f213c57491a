using System.Text;
using System.Xml.Linq;
using PublicitySite.Files;
using PublicitySite.Pages;
using PublicitySite.Rendering.Data;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

public sealed class SiteMapXmlTests
{
    static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Every_page_for_readers_is_listed_once_by_its_absolute_address()
    {
        var listed = Locations(Assert.Single(SiteMapXml.Render(FullSite.Index.Site, FullSite.Pages)));

        Assert.Equal(
            FullSite.Pages.Where(page => page is not (WithdrawnPage or RedirectPage or NotFoundPage or OutsidePage))
                .Select(page => page.Address.In(FullSite.Index.Site.BaseUrl))
                .Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_carry_the_day_of_their_last_change_and_pages_that_always_change_carry_none()
    {
        var map = Root(SiteMapXml.Render(FullSite.Index.Site, FullSite.Pages).Single());
        var days = map
            .Elements()
            .ToDictionary(url => $"{url.Element(Namespace + "loc")?.Value}", url => url.Element(Namespace + "lastmod")?.Value);

        Assert.Equal("2026-11-02", days["https://rsj.example.gov.cn/gongshi/notices/2026/call.html"]);
        Assert.Equal("2026-09-25", days["https://rsj.example.gov.cn/gongshi/lists/luzhou-3.html"]);
        Assert.Equal("2026-09-25", days["https://rsj.example.gov.cn/gongshi/honorees/luzhou-3/001.html"]);
        Assert.Null(days["https://rsj.example.gov.cn/gongshi/index.html"]);
    }

    [Fact]
    public void A_site_that_is_too_big_for_one_map_has_an_index_of_parts()
    {
        var listed = FullSite.Pages.Count(page => page.InSiteMap);
        var files = SiteMapXml.Render(FullSite.Index.Site, FullSite.Pages, pagesPerFile: listed - 1).ToArray();

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Path));
        Assert.Equal("sitemapindex", Root(files[0]).Name.LocalName);
        Assert.Equal(
            ["https://rsj.example.gov.cn/gongshi/sitemap-1.xml", "https://rsj.example.gov.cn/gongshi/sitemap-2.xml"],
            Locations(files[0]));
        Assert.Equal((listed - 1, 1), (Locations(files[1]).Length, Locations(files[2]).Length));
    }

    [Fact]
    public void A_site_that_just_fits_has_one_map() =>
        Assert.Single(SiteMapXml.Render(FullSite.Index.Site, FullSite.Pages, pagesPerFile: FullSite.Pages.Count(page => page.InSiteMap)));

    [Fact]
    public void One_map_holds_at_most_45000_pages() => Assert.Equal(45_000, SiteMapXml.PagesPerFile);

    static XElement Root(OutputFile file) => Assert.IsType<XElement>(XDocument.Parse(Encoding.UTF8.GetString(file.Bytes.Span)).Root);

    static string[] Locations(OutputFile file) => [.. Root(file).Elements().Select(url => $"{url.Element(Namespace + "loc")?.Value}")];
}
