using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>Makes what header, footer and contact blocks print.</summary>
static class SiteViews
{
    internal static SiteView Of(Site site, Address page) => new()
    {
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

    static string? WayTo(Uri? target, Site site, Address page) => target is null ? null : OutsidePage.WayTo(target, site, page);

    internal static ContactView Of(Contact contact) => new(
        contact.Department, contact.Phones, contact.Email, contact.Address, contact.Postcode, contact.Hours);
}
