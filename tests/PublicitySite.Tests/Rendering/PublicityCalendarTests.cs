using System.Text;
using PublicitySite.Pages;
using PublicitySite.Rendering.Data;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

public sealed class PublicityCalendarTests
{
    [Fact]
    public void A_publicity_is_an_event_of_whole_days_that_ends_the_day_after_its_last() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//rsj.example.gov.cn//PublicitySite//ZH-CN
        X-WR-CALNAME:泸州市首席技师公示网
        BEGIN:VEVENT
        UID:luzhou-2026@rsj.example.gov.cn
        DTSTAMP:20261118T000000Z
        DTSTART;VALUE=DATE:20261118
        DTEND;VALUE=DATE:20261125
        SUMMARY:公示：2026年泸州市首席技师建议人选名单
        DESCRIPTION:公示时间2026年11月18日至2026年11月24日，受理部门：职业能力建设科，电话：0830-5550101
        URL:https://rsj.example.gov.cn/gongshi/lists/luzhou-2026.html
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n"),
        Unfolded(TextOf(Some.Index(Some.List()), "lists/luzhou-2026.ics")));

    [Theory]
    [InlineData("长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题")]
    [InlineData("a长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题长标题")]
    [InlineData("ab𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷")]
    [InlineData("abc𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷")]
    public void No_line_is_longer_than_75_octets_and_no_character_is_cut(string title)
    {
        var text = TextOf(Some.Index(Some.List() with { Title = title }), "lists/luzhou-2026.ics");

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"\r\nSUMMARY:公示：{title}\r\n", Unfolded(text), StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains(text.Split("\r\n"), line => Encoding.UTF8.GetByteCount(line) > 71);
    }

    [Fact]
    public void Every_line_ends_with_both_characters()
    {
        var text = TextOf(FullSite.Index, "publicity.ics");

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_means_something_in_a_calendar_is_escaped()
    {
        var list = Some.List() with { Title = "甲;乙,丙\\丁\n戊\r\n己" };

        Assert.Contains(
            @"SUMMARY:公示：甲\;乙\,丙\\丁\n戊\n己" + "\r\n",
            Unfolded(TextOf(Some.Index(list), "publicity.ics")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_calendar_of_the_site_has_an_event_for_each_list_that_is_out() => Assert.Equal(
        [
            "UID:luzhou-0@rsj.example.gov.cn",
            "UID:luzhou-1@rsj.example.gov.cn",
            "UID:luzhou-2@rsj.example.gov.cn",
            "UID:luzhou-3@rsj.example.gov.cn",
        ],
        TextOf(FullSite.Index, "publicity.ics").Split("\r\n")
            .Where(line => line.StartsWith("UID:", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void An_event_stays_the_same_through_the_life_of_its_list()
    {
        var list = Some.List(approved: new(2026, 12, 1));
        var later = new SiteIndex(Some.Content(lists: [list with { Title = "已更名" }]), new(2027, 1, 4));

        var (before, after) = (TextOf(Some.Index(list), "publicity.ics"), TextOf(later, "publicity.ics"));

        Assert.Equal(Line(before, "UID:"), Line(after, "UID:"));
        Assert.Equal(Line(before, "DTSTAMP:"), Line(after, "DTSTAMP:"));
    }

    static string Line(
        string text, string property) => Assert.Single(text.Split("\r\n"), line => line.StartsWith(property, StringComparison.Ordinal));

    static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);

    static string TextOf(SiteIndex index, string path) =>
        Encoding.UTF8.GetString(PublicityCalendar.All(index).Single(file => file.Path == path).Bytes.Span);
}
