using System.Collections.Immutable;
using System.Text;
using PublicitySite.Files;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Data;

/// <summary>What machines read beside the pages: feeds, calendars, tables, the site map.</summary>
static class DataFiles
{
    internal static IEnumerable<OutputFile> Render(SiteIndex index, ImmutableArray<Page> pages) =>
    [
        .. Feed.All(index),
        .. PublicityCalendar.All(index),
        .. index.Lists.AsParallel().AsOrdered().SelectMany(list => new[] { ListJson.Render(list, index), ListCsv.Render(list) }),
        .. SiteMapXml.Render(index.Site, pages),
        Robots(index),
    ];

    static OutputFile Robots(SiteIndex index) => new(
        "robots.txt",
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {new Address("sitemap.xml").In(index.Site.BaseUrl)}\n"));
}
