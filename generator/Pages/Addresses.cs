using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PublicitySite.Model;

namespace PublicitySite.Pages;

/// <summary>
/// Every address of the site, in one place. None is made from a title or a person's name, and none changes once published.
/// Numbered pages carry <c>_2</c>, which no id can hold.
/// </summary>
static class Addresses
{
    internal static readonly Address Home = new("index.html");
    internal static readonly Address About = new("about.html");
    internal static readonly Address SiteMap = new("sitemap.html");
    internal static readonly Address Search = new("search.html");
    internal static readonly Address SearchList = new("search-list.js");
    internal static readonly Address SearchWords = new("search/words-");
    internal static readonly Address SearchTexts = new("search/texts-");
    internal static readonly Address SearchNotices = new("search/notice-");
    internal static readonly Address NotFound = new("404.html");
    internal static readonly Address Feed = new("feed.xml");
    internal static readonly Address Calendar = new("publicity.ics");
    internal static readonly Address Schemes = new("schemes/index.html");
    internal static readonly Address Archive = new("archive/index.html");

    internal static Address Column(ColumnKind kind, int page = 1) => Numbered("columns/" + Name(kind), page);

    internal static Address ColumnFeed(ColumnKind kind) => new($"columns/{Name(kind)}.xml");

    internal static Address Notice(Notice notice) => new($"notices/{notice.Folder}/{notice.Id}.html");

    /// <summary>Attachments keep the names that they have beside the notice's text.</summary>
    internal static Address Attachment(Notice notice, Attachment attachment) =>
        new($"notices/{notice.Folder}/{FileName(attachment.SourcePath)}");

    internal static Address List(HonoreeList list) => new($"lists/{list.Id}.html");

    internal static Address Honoree(HonoreeList list, Honoree person) => new($"{Profiles(list).Path}{person.Number}.html");

    /// <summary>The folder of a list's profiles, with the closing <c>/</c>.</summary>
    internal static Address Profiles(HonoreeList list) => new($"honorees/{list.Id}/");

    internal static Address Photo(HonoreeList list, string sourcePath) => new($"{Profiles(list).Path}{FileName(sourcePath)}");

    internal static Address Honorees(int page = 1) => Numbered("honorees/index", page);

    internal static Address Facet(FacetKind kind, string slug, int page = 1) =>
        Numbered($"honorees/by-{kind.ToString().ToLowerInvariant()}/{slug}", page);

    /// <summary>
    /// A file of those whose names <see cref="SearchWords"/>, <see cref="SearchTexts"/> or <see cref="SearchNotices"/> begins, numbered
    /// from 0.
    /// </summary>
    internal static Address SearchPart(Address beginning, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{beginning.Path}{number}.js"));

    internal static Address Scheme(Scheme scheme) => new($"schemes/{scheme.Id}.html");

    internal static Address ArchiveYear(int year) => new(string.Create(CultureInfo.InvariantCulture, $"archive/{year}.html"));

    internal static Address ArchiveMonth(int year, int month) =>
        new(string.Create(CultureInfo.InvariantCulture, $"archive/{year}-{month:00}.html"));

    /// <summary>
    /// The notice on the way to an address elsewhere: 12 hexadecimal digits of that address's SHA-256. Should two addresses ever
    /// have the same ones, the check of the output finds two files at one address.
    /// </summary>
    internal static Address Outside(Uri target) =>
        new($"out/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(target.AbsoluteUri)))[..12]}.html");

    static string Name(ColumnKind kind) => kind.ToString().ToLowerInvariant();

    static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    static Address Numbered(string path, int page) =>
        new(page == 1 ? $"{path}.html" : string.Create(CultureInfo.InvariantCulture, $"{path}_{page}.html"));
}
