using System.Collections.Concurrent;
using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>Makes what header, navigation, footer and contact blocks print; once for all pages of one folder and section.</summary>
/// <param name="index">Of the site.</param>
sealed class SiteViews(SiteIndex index)
{
    readonly ConcurrentDictionary<(string Folder, Address? Section), SiteView> made = new();

    /// <param name="page">The page that it is for; its links start there.</param>
    /// <param name="section">The entry of the navigation that the page belongs to, or the page itself.</param>
    internal SiteView For(Address page, Address section) => made.GetOrAdd(
        (page.Path[..(page.Path.LastIndexOf('/') + 1)], Entries.Any(entry => entry.Address == section) ? section : null),
        _ => Of(page, section));

    SiteView Of(Address page, Address section) => Of(index.Site, page) with
    {
        Navigation = [.. from entry in Entries select new NavigationLink(entry.Text, entry.Address.From(page), entry.Address == section)],
    };

    /// <summary>The entries of the navigation.</summary>
    ImmutableArray<(string Text, Address Address)> Entries { get; } =
    [
        ("首页", Addresses.Home),
        .. from column in index.Columns select (column.Name, Addresses.Column(column.Kind)),
        .. When(!index.Titleholders.IsEmpty, Sections.Honorees, Addresses.Honorees()),
        .. When(!index.Schemes.IsEmpty, Sections.Schemes, Addresses.Schemes),
        .. When(!index.Items.IsEmpty, Sections.Archive, Addresses.Archive),
    ];

    static ImmutableArray<(string Text, Address Address)> When(bool there, string text, Address address) => there ? [(text, address)] : [];

    static SiteView Of(Site site, Address page) => new()
    {
        Root = page.Root,
        Navigation = [],
        HostHeader = MarkupOf(site.Host.Header),
        HostFooter = MarkupOf(site.Host.Footer),
        Name = site.Name,
        Organiser = site.Organiser,
        Operator = site.Operator,
        IdentityCode = site.IdentityCode,
        Description = site.Description,
        Icp = site.Footer.Icp,
        IcpHref = site.Footer.Icp is null ? null : RecordNumbers.IcpRegister.AbsoluteUri,
        PoliceRecord = site.Footer.PoliceRecord,
        PoliceRecordHref = site.Footer.PoliceRecord is { } record ? RecordNumbers.PoliceRegister(record)?.AbsoluteUri : null,
        PartyGovernmentMark = WayTo(site.Footer.PartyGovernmentMark, site, page),
        ReportErrors = WayTo(site.Footer.ReportErrors, site, page),
        Corrections = WayTo(site.Footer.Corrections, site, page),
        Contact = Of(site.Contact),
        Offset = Zones.Text(site.Offset),
        HomeHref = Addresses.Home.From(page),
        AboutHref = Addresses.About.From(page),
        SearchHref = Addresses.Search.From(page),
        SiteMapHref = Addresses.SiteMap.From(page),
        FeedHref = Addresses.Feed.From(page),
        CalendarHref = Addresses.Calendar.From(page),
    };

    static Html? MarkupOf(HostPart? part) => part is null ? null : new(part.Markup);

    static string? WayTo(Uri? target, Site site, Address page) => target is null ? null : OutsidePage.WayTo(target, site, page);

    internal static ContactView Of(Contact contact) => new(
        contact.Department, contact.Phones, contact.Email, contact.Address, contact.Postcode, contact.Hours);
}

/// <summary>Names of the sections that are no columns.</summary>
static class Sections
{
    internal const string Honorees = "人才名录";
    internal const string Schemes = "选拔项目";
    internal const string Archive = "历史归档";
}
