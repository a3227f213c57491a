using PublicitySite.Checking.Privacy;
using PublicitySite.Model;
using PublicitySite.Pages;

namespace PublicitySite;

/// <summary>Which contacts the data declares, and on which files of the site each may stand.</summary>
static class DeclaredContacts
{
    internal static PublishedContacts Collect(SiteIndex index) => new(
        [.. ValuesOf(index.Site.Contact), .. OfHost(index.Site.Host)],
        [.. index.Lists.SelectMany(OfList), .. index.Notices.SelectMany(notice => OfNotice(notice, index.TextNumbers.FileOf(notice)))]);

    /// <summary>Of the host portal: it publishes them on every page of its own.</summary>
    static IEnumerable<string> OfHost(HostPortal host) =>
        new[] { host.Header, host.Footer }.OfType<HostPart>().Select(part => part.Markup);

    /// <summary>Of a list: its page, its data, the home page and the calendar of all lists.</summary>
    static IEnumerable<(string Path, string Contact)> OfList(HonoreeList list) =>
        from address in FilesOf(list)
        from value in ValuesOf(list.Objections.Contact)
        select (address.Path, value);

    /// <summary>Of a notice: its page, the file that the search finds its text in, and its attachments, which are part of it.</summary>
    static IEnumerable<(string Path, string Contact)> OfNotice(Notice notice, Address text) =>
        from address in notice.Attachments
            .Select(attachment => Addresses.Attachment(notice, attachment))
            .Prepend(text)
            .Prepend(Addresses.Notice(notice))
        from contact in notice.Contacts
        from value in ValuesOf(contact)
        select (address.Path, value);

    static IEnumerable<Address> FilesOf(HonoreeList list)
    {
        var page = Addresses.List(list);
        return [page, page.With(".json"), page.With(".csv"), page.With(".ics"), Addresses.Calendar, Addresses.Home];
    }

    static IEnumerable<string> ValuesOf(Contact contact) =>
        contact.Email is { } email ? contact.Phones.Append(email) : contact.Phones;
}
