using System.Globalization;
using System.Text;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;

namespace PublicitySite.Rendering.Data;

/// <summary>iCalendar (RFC 5545): one file of all publicity periods and one for each list, as whole days.</summary>
static class PublicityCalendar
{
    internal static IEnumerable<OutputFile> All(SiteIndex index) =>
    [
        Render(index, Addresses.Calendar, index.Lists),
        .. index.Lists.Select(list => Render(index, Addresses.List(list).With(".ics"), [list])),
    ];

    static OutputFile Render(SiteIndex index, Address address, IEnumerable<HonoreeList> lists)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, $"PRODID:-//{index.Site.Domain}//PublicitySite//ZH-CN");
        Line(text, $"X-WR-CALNAME:{Escape(index.Site.Name)}");
        foreach (var list in lists)
            Event(text, list, index.Site);
        Line(text, "END:VCALENDAR");
        return new(address.Path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    static void Event(StringBuilder text, HonoreeList list, Site site)
    {
        var period = list.Publicity.Period;
        var address = Addresses.List(list).In(site.BaseUrl);
        var contact = list.Objections.Contact;
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{list.Id}@{site.Domain}");

        // The stamp is the record's own day, not the build's: the same list gives the same bytes.
        Line(text, $"DTSTAMP:{Compact(list.Publicity.Published)}T000000Z");
        Line(text, $"DTSTART;VALUE=DATE:{Compact(period.Starts)}");
        Line(text, $"DTEND;VALUE=DATE:{Compact(period.Ends.AddDays(1))}");
        Line(text, $"SUMMARY:{Escape("公示：" + list.Title)}");
        var days = $"公示时间{Day.Of(period.Starts).Text}至{Day.Of(period.Ends).Text}";
        Line(text, $"DESCRIPTION:{Escape($"{days}，受理部门：{contact.Department}，电话：{string.Join('、', contact.Phones)}")}");
        Line(text, $"URL:{address}");
        Line(text, "END:VEVENT");
    }

    /// <summary>A content line, folded so that none is longer than 75 octets and no character is cut.</summary>
    static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    static string Escape(string text) => text
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);

    static string Compact(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
