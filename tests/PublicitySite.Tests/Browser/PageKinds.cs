using PublicitySite.Pages;

namespace PublicitySite.Tests.Browser;

/// <summary>One page of each kind and state of the sample site.</summary>
static class PageKinds
{
    internal const string NotFound = "not found";
    internal const string Redirect = "redirect";
    internal const string Leaving = "leaving the site";

    internal static IEnumerable<(string Kind, string Path)> All { get; } =
    [
        ("home", "index.html"),
        ("column", "columns/publicity.html"),
        ("long notice with a table", "notices/2019/luzhou-call.html"),
        ("policy with chapters, lapsed", "notices/2020/shizhong-measures.html"),
        ("decision", "notices/2026/jinzhong-result.html"),
        ("scheduled list", "lists/liaocheng-2026.html"),
        ("open list", "lists/luzhou-2026.html"),
        ("closed list", "lists/shizhong-2026.html"),
        ("approved list", "lists/luzhou-2019.html"),
        ("withdrawn list", "lists/jinzhong-2025.html"),
        ("profile", "honorees/luzhou-2019/002.html"),
        ("honorees", "honorees/index.html"),
        ("facet", "honorees/by-region/linqingshi-50bd.html"),
        ("schemes", "schemes/index.html"),
        ("scheme", "schemes/qilu.html"),
        ("archive", "archive/index.html"),
        ("archive of a month", "archive/2026-11.html"),
        ("search", "search.html"),
        ("site map", "sitemap.html"),
        ("about", "about.html"),
        (Leaving, Addresses.Outside(new("https://certificates.example.org/query?lang=zh")).Path),
        (NotFound, "lists/nowhere/at-all.html"),
        (Redirect, "notices/2019/luzhou-chief-technicians.html"),
    ];

    /// <summary>For theories: kind and path.</summary>
    internal static TheoryData<string, string> But(params string[] left) => [.. All.Where(page => !left.Contains(page.Kind))];
}
