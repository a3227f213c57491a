using System.Text.Json;
using PublicitySite.Tests.Support;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Commands;

/// <summary><c>status</c> and <c>next</c> on the sample site.</summary>
public sealed class StatusCommandTests
{
    [Fact]
    public void Status_tells_what_is_due()
    {
        var spoken = Spoken.By("status", "--site", Repository.Root, "--today", "2026-11-20");

        Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
        Approved.Text("Commands/status.zh.txt", spoken.Output);
    }

    [Fact]
    public void Status_tells_it_in_English_too() =>
        Approved.Text(
            "Commands/status.en.txt",
            Spoken.By("status", "--site", Repository.Root, "--today", "2026-11-20", "--lang", "en").Output);

    [Fact]
    public void Another_program_gets_one_object()
    {
        var spoken = Spoken.By("status", "--site", Repository.Root, "--today", "2026-11-20", "--json");

        var report = JsonDocument.Parse(Assert.Single(spoken.Output.TrimEnd('\n').Split('\n'))).RootElement;
        Assert.Equal("2026-11-21T00:00:00+08:00", report.GetProperty("next").GetString());
        Assert.True(report.GetProperty("whole").GetBoolean());
        Assert.Equal([2027], report.GetProperty("missingCalendars").EnumerateArray().Select(year => year.GetInt32()));
        var list = report.GetProperty("lists").EnumerateArray().Single(list => list.GetProperty("id").GetString() == "luzhou-2026");
        Assert.Equal(
            """{"id":"luzhou-2026","title":"2026年泸州市首席技师建议人选名单","state":"open","published":"2026-11-18","starts":"2026-11-18","ends":"2026-11-24","daysLeft":3,"unassessed":0,"nextStep":"announce","nextDate":"2026-11-25","due":false}""",
            list.GetRawText());
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-21T00:00:00+08:00\n")]
    [InlineData("2026-11-27", "2026-11-28T00:00:00+08:00\n")]
    [InlineData("2026-11-28", "2027-11-15T00:00:00+08:00\n")]
    public void Next_prints_the_moment_alone(string today, string output) =>
        Assert.Equal(new(0, output, ""), Spoken.By("next", "--site", Repository.Root, "--today", today));

    [Fact]
    public void Next_says_so_where_there_is_none() => Assert.Equal(
        new(3, "", "没有：资料不改动的话，网站不需要重新生成。\n"),
        Spoken.By("next", "--site", Repository.Root, "--today", "2100-01-01"));

    [Fact]
    public void Next_tells_no_moment_where_part_of_the_content_could_not_be_read()
    {
        using var site = new TemporarySite();
        site.CopySample();
        File.AppendAllText(Path.Join(site.Sources, "content/honorees/luzhou-2026/list.yaml"), "title：重复\n");

        var next = Spoken.By("next", "--site", site.Sources, "--today", "2026-11-20");
        var status = Spoken.By("status", "--site", site.Sources, "--today", "2026-11-20");

        Assert.Equal((1, ""), (next.ExitCode, next.Output));
        Assert.Contains("luzhou-2026/list.yaml(23,6): error PS0105", next.Error, StringComparison.Ordinal);
        Assert.Equal(1, status.ExitCode);
        Assert.Contains("\n资料有读不通的地方，以上可能不全，", status.Output, StringComparison.Ordinal);
        Assert.Contains("luzhou-2026/list.yaml(23,6): error PS0105", status.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("next")]
    public void A_folder_that_is_not_there_is_told(string command)
    {
        var spoken = Spoken.By(command, "--site", "/no/such/folder");

        Assert.Equal(1, spoken.ExitCode);
        Assert.Contains("/no/such/folder", spoken.Output + spoken.Error, StringComparison.Ordinal);
    }
}
