using System.Text;
using System.Xml.Linq;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Rendering.Data;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

public sealed class FeedTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void An_entry_tells_what_was_published_when_by_whom_and_where()
    {
        var notice = Some.Notice(published: new(2026, 11, 2)) with
        {
            Title = "甲 & 乙 <丙> 𠮷",
            Summary = "“甲”& 乙",
            Source = "市人社局 & 市财政局",
            Changes = [new(new(2026, 11, 5), ChangeKind.Correction, "更正"), new(Some.Today.AddDays(1), ChangeKind.Addition, "尚未")],
        };

        var feed = Parsed(Some.Index(notice));
        var entry = Assert.Single(feed.Elements(Atom + "entry"));

        Assert.Equal("甲 & 乙 <丙> 𠮷", entry.Element(Atom + "title")?.Value);
        Assert.Equal("“甲”& 乙", entry.Element(Atom + "summary")?.Value);
        Assert.Equal("市人社局 & 市财政局", entry.Element(Atom + "author")?.Element(Atom + "name")?.Value);
        Assert.Equal("2026-11-02T00:00:00+08:00", entry.Element(Atom + "published")?.Value);
        Assert.Equal("2026-11-05T00:00:00+08:00", entry.Element(Atom + "updated")?.Value);
        Assert.Equal("https://rsj.example.gov.cn/gongshi/notices/2026/luzhou-call.html", entry.Element(Atom + "id")?.Value);
        Assert.Equal(
            "https://rsj.example.gov.cn/gongshi/notices/2026/luzhou-call.html",
            entry.Element(Atom + "link")?.Attribute("href")?.Value);
    }

    [Fact]
    public void Rare_characters_stand_for_themselves()
    {
        var text = TextOf(Some.Index(Some.Notice() with { Title = "欧阳𠮷" }), "feed.xml");

        Assert.Contains("欧阳𠮷", text, StringComparison.Ordinal);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void The_feed_says_whose_it_is_and_when_it_changed_last()
    {
        var feed = Parsed(FullSite.Index);

        Assert.Equal("https://rsj.example.gov.cn/gongshi/index.html", feed.Element(Atom + "id")?.Value);
        Assert.Equal("泸州市首席技师公示网", feed.Element(Atom + "title")?.Value);
        Assert.Equal("2026-11-20T00:00:00+08:00", feed.Element(Atom + "updated")?.Value);
        Assert.Equal(
            ["self https://rsj.example.gov.cn/gongshi/feed.xml", "alternate https://rsj.example.gov.cn/gongshi/index.html"],
            feed.Elements(Atom + "link").Select(link => $"{link.Attribute("rel")?.Value} {link.Attribute("href")?.Value}"));
        Assert.Equal(FullSite.Index.Items.Length, feed.Elements(Atom + "entry").Count());
    }

    [Fact]
    public void A_list_is_summed_up_by_its_dates() => Assert.Equal(
        "公示时间：2026年11月18日至2026年11月24日",
        Parsed(Some.Index(Some.List())).Element(Atom + "entry")?.Element(Atom + "summary")?.Value);

    [Fact]
    public void What_changed_last_is_first_and_thirty_entries_are_enough()
    {
        var notices = Enumerable.Range(0, 40)
            .Select(n => Some.Notice($"n{n:00}", published: new DateOnly(2026, 1, 1).AddDays(n)))
            .ToArray();
        notices[0] = notices[0] with { Changes = [new(new(2026, 11, 1), ChangeKind.Correction, "更正")] };

        var entries = Parsed(Some.Index([.. notices])).Elements(Atom + "entry")
            .Select(entry => $"{entry.Element(Atom + "id")?.Value}"[^8..^5])
            .ToArray();

        Assert.Equal(30, entries.Length);
        Assert.Equal(["n00", "n39", "n38"], entries[..3]);
    }

    [Fact]
    public void A_column_has_a_feed_of_its_own_entries()
    {
        var feed = XDocument.Parse(TextOf(FullSite.Index, "columns/policies.xml")).Root;

        Assert.Equal("政策文件-泸州市首席技师公示网", feed?.Element(Atom + "title")?.Value);
        Assert.Equal(
            ["https://rsj.example.gov.cn/gongshi/notices/2026/rules.html"],
            feed?.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")?.Value));
    }

    [Fact]
    public void A_character_that_XML_forbids_does_not_stop_the_build() =>
        Assert.Equal(
            "甲\uFFFD乙",
            Parsed(Some.Index(Some.Notice() with { Title = "甲\u000B乙" })).Element(Atom + "entry")?.Element(Atom + "title")?.Value);

    static XElement Parsed(SiteIndex index) => Assert.IsType<XElement>(XDocument.Parse(TextOf(index, "feed.xml")).Root);

    static string TextOf(SiteIndex index, string path) =>
        Encoding.UTF8.GetString(Feed.All(index).Single(file => file.Path == path).Bytes.Span);
}
