using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using PublicitySite.Chinese;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Data;

/// <summary>sitemap.xml (sitemaps.org 0.9); over 45,000 pages it becomes an index of parts, the protocol allowing 50,000 in one.</summary>
static class SiteMapXml
{
    internal const int PagesPerFile = 45_000;
    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    internal static IEnumerable<OutputFile> Render(Site site, ImmutableArray<Page> pages, int pagesPerFile = PagesPerFile)
    {
        var listed = pages.Where(page => page.InSiteMap).OrderBy(page => page.Address.Path, StringComparer.Ordinal);
        var parts = listed.Chunk(pagesPerFile).ToArray();
        return parts is [var only]
            ? [Urls(site, "sitemap.xml", only)]
            : [Index(site, parts.Length), .. parts.Select((part, place) => Urls(site, PartName(place), part))];
    }

    static OutputFile Urls(Site site, string path, Page[] pages) => XmlFile.Write(path, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages)
            Entry(xml, "url", page.Address.In(site.BaseUrl), page.LastModified);
        xml.WriteEndElement();
    });

    static OutputFile Index(Site site, int parts) => XmlFile.Write("sitemap.xml", xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        for (var place = 0; place < parts; place++)
            Entry(xml, "sitemap", new Address(PartName(place)).In(site.BaseUrl), null);
        xml.WriteEndElement();
    });

    static void Entry(XmlWriter xml, string element, string address, DateOnly? modified)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteElementString("loc", Namespace, address);
        if (modified is { } day)
            xml.WriteElementString("lastmod", Namespace, day.Iso);
        xml.WriteEndElement();
    }

    static string PartName(int place) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{place + 1}.xml");
}
