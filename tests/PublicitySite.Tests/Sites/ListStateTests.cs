using PublicitySite.Chinese;

namespace PublicitySite.Tests.Sites;

/// <summary>What the state of a list, its days and its changes bring about on every page and in every file that speaks of it.</summary>
public sealed class ListStateTests
{
    const string Title = "2026年市首席技师建议人选名单";

    [Theory]
    [InlineData("list-scheduled", "scheduled", "未开始", "2026-09-30", "2026-10-08", "2026-10-13", "5个工作日", "left 5")]
    [InlineData("list-open", "open", "公示中", "2026-09-28", "2026-09-28", "2026-10-09", "5个工作日", "begun left 3")]
    [InlineData("list-closed", "closed", "公示期满", "2026-09-15", "2026-09-15", "2026-09-20", "5个工作日", "begun left 0")]
    [InlineData("list-calendar-days", "open", "公示中", "2026-09-29", "2026-09-29", "2026-10-05", "7天", "begun left 6")]
    public void Pages_say_it_with_the_same_words_and_days(
        string name, string state, string badge, string published, string starts, string ends, string length, string left)
    {
        var built = GoldenSite.Read(name).Build();
        var item = $"{Title}</a> {published} 市首席技师 [{state} {badge}] {starts} {ends}</li>";

        Contains(built, "lists/city-2026.html", $"[{state} {badge}] {published} {starts} {ends} {length} {left}</p>");
        Contains(built, "lists/city-2026.html", $"<meta name=\"PubDate\" content=\"{published} 00:00\">");
        Contains(built, "lists/city-2026.html", $"共3人，公示时间{Written(starts)}至{Written(ends)}。");
        Assert.All(
            ["archive/2026-09.html", "archive/2026.html", "columns/publicity.html", "index.html", "schemes/city.html"],
            page => Contains(built, page, item));
        foreach (var group in (string[])["open", "scheduled", "closed"])
        {
            Contains(built, "index.html", group == state
                ? $"<ul>{group}<li><a href=\"lists/city-2026.html\">{Title}</a> 市首席技师 [{state}] {starts} {ends} {length} {left} "
                    + $"people 3</li>"
                : $"<ul>{group}</ul>");
        }
    }

    [Theory]
    [InlineData("list-scheduled", "scheduled", "2026-09-30", "2026-10-08", "2026-10-13", "working-days", "2026-09-30")]
    [InlineData("list-open", "open", "2026-09-28", "2026-09-28", "2026-10-09", "working-days", "2026-09-29")]
    [InlineData("list-closed", "closed", "2026-09-15", "2026-09-15", "2026-09-20", "working-days", "2026-09-15")]
    [InlineData("list-calendar-days", "open", "2026-09-29", "2026-09-29", "2026-10-05", "calendar-days", "2026-09-29")]
    public void Files_for_programs_say_it_too(
        string name, string state, string published, string starts, string ends, string unit, string updated)
    {
        var built = GoldenSite.Read(name).Build();

        Contains(built, "lists/city-2026.json", $"  \"state\": \"{state}\",\n  \"stateAsOf\": \"2026-09-30\",\n  "
            + $"\"sampleData\": {(name == "list-scheduled" ? "true" : "false")},\n");
        Contains(
            built,
            "lists/city-2026.json",
            $"    \"published\": \"{published}\",\n    \"starts\": \"{starts}\",\n    \"ends\": \"{ends}\",\n    \"unit\": \"{unit}\",\n");
        Contains(
            built,
            "search-list.js",
            $"\"year\":2026,\"state\":\"{state}\",\"starts\":\"{starts}\",\"ends\":\"{ends}\",\"names\":[\"王芳\",\"周𠮷顺\",\"阿力·努尔\"]");
        Contains(built, "sitemap.xml", $"lists/city-2026.html</loc>\n    <lastmod>{updated}</lastmod>");
        foreach (var feed in (string[])["feed.xml", "columns/publicity.xml"])
        {
            Contains(
                built,
                feed,
                $"    <published>{published}T00:00:00+08:00</published>\n    <updated>{updated}T00:00:00+08:00</updated>");
            Contains(built, feed, $"<summary>公示时间：{Written(starts)}至{Written(ends)}</summary>");
        }

        foreach (var calendar in (string[])["publicity.ics", "lists/city-2026.ics"])
        {
            Contains(
                built,
                calendar,
                $"DTSTAMP:{Digits(published)}T000000Z\nDTSTART;VALUE=DATE:{Digits(starts)}\nDTEND;VALUE=DATE:{Digits(DateOnly.Parse(ends, null).AddDays(1).Iso)}\n");
            Contains(built, calendar, $"DESCRIPTION:公示时间{Written(starts)}至{Written(ends)}，受理部门");
        }
    }

    [Theory]
    [InlineData(
        "list-scheduled",
        "2026-10-08 周四 #1",
        "2026-10-09 周五 #2",
        "2026-10-10 周六 #3",
        "2026-10-11 周日 周末",
        "2026-10-12 周一 #4",
        "2026-10-13 周二 #5")]
    [InlineData(
        "list-closed",
        "2026-09-15 周二 #1",
        "2026-09-16 周三 #2",
        "2026-09-17 周四 #3",
        "2026-09-18 周五 #4",
        "2026-09-19 周六 周末",
        "2026-09-20 周日 #5")]
    [InlineData(
        "list-calendar-days",
        "2026-09-29 周二 #1",
        "2026-09-30 周三 #2 today",
        "2026-10-01 周四 #3",
        "2026-10-02 周五 #4",
        "2026-10-03 周六 #5",
        "2026-10-04 周日 #6",
        "2026-10-05 周一 #7")]
    public void Every_day_of_the_period_is_told(string name, params string[] days)
    {
        var built = GoldenSite.Read(name).Build();
        var counted = days.Where(day => day.Contains('#', StringComparison.Ordinal)).Select(day => $"      \"{day[..10]}\"");

        Contains(built, "lists/city-2026.html", string.Join('\n', days.Select(day => $"<p>{day}</p>")));
        Contains(built, "lists/city-2026.json", $"    \"days\": [\n{string.Join(",\n", counted)}\n    ],\n    \"elsewhere\": []\n");
        Contains(built, "lists/city-2026.json", "  \"changes\": [],\n");
    }

    static void Contains(
        BuildResult built, string path, string text) => Assert.Contains(text, GoldenSite.Page(built, path), StringComparison.Ordinal);

    static string Digits(string iso) => iso.Replace("-", "", StringComparison.Ordinal);

    static string Written(string iso) => DateOnly.Parse(iso, null) is var day ? $"{day.Year}年{day.Month}月{day.Day}日" : "";
}
