using System.Xml;
using PublicitySite.Chinese;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;

namespace PublicitySite.Rendering.Data;

/// <summary>Atom (RFC 4287): the newest entries of the whole site and of each column.</summary>
static class Feed
{
    const string Atom = "http://www.w3.org/2005/Atom";
    const int Entries = 30;

    internal static IEnumerable<OutputFile> All(SiteIndex index) =>
    [
        Render(index, Addresses.Feed, Addresses.Home, index.Site.Name, index.Items),
        .. index.Columns.Select(column => Render(
            index, Addresses.ColumnFeed(
                column.Kind), Addresses.Column(column.Kind), $"{column.Name}-{index.Site.Name}", index.ByColumn[column.Kind])),
    ];

    static OutputFile Render(SiteIndex index, Address self, Address page, string title, IEnumerable<Item> items)
    {
        var shown = items.OrderByDescending(item => item.Updated).Take(Entries).ToArray();
        return XmlFile.Write(self.Path, xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, page.In(index.Site.BaseUrl));
            xml.WriteElementString("title", Atom, XmlFile.Allowed(title));
            xml.WriteElementString(
                "updated",
                Atom,
                Instant(shown.Select(item => item.Updated).DefaultIfEmpty(index.Today).Max(), index.Site));
            Link(xml, "self", self.In(index.Site.BaseUrl));
            Link(xml, "alternate", page.In(index.Site.BaseUrl));
            foreach (var item in shown)
                Entry(xml, item, index.Site);
            xml.WriteEndElement();
        });
    }

    static void Entry(XmlWriter xml, Item item, Site site)
    {
        var address = item.Address.In(site.BaseUrl);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, address);
        xml.WriteElementString("title", Atom, XmlFile.Allowed(item.Title));
        xml.WriteElementString("published", Atom, Instant(item.Published, site));
        xml.WriteElementString("updated", Atom, Instant(item.Updated, site));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, XmlFile.Allowed(item.Author));
        xml.WriteEndElement();
        Link(xml, "alternate", address);
        xml.WriteElementString("summary", Atom, XmlFile.Allowed(Summary(item)));
        xml.WriteEndElement();
    }

    static string Summary(Item item) => item switch
    {
        { Starts: { } starts, Ends: { } ends } => $"公示时间：{Day.Of(starts).Text}至{Day.Of(ends).Text}",
        { Summary: { } summary } => summary,
        _ => item.Note ?? item.Title,
    };

    static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>The beginning of a civil day in the site's zone.</summary>
    static string Instant(DateOnly day, Site site) =>
        day.Iso + "T00:00:00" + Zones.Text(site.Offset);
}
