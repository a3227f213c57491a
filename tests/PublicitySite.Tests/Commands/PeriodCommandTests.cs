using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Commands;

public sealed class PeriodCommandTests
{
    [Theory]
    [InlineData(
        "--published 2024-09-29 --start publish-day --days 5",
        """{"starts":"2024-09-29","ends":"2024-10-10","days":["2024-09-29","2024-09-30","2024-10-08","2024-10-09","2024-10-10"]}""")]
    [InlineData(
        "--published 2024年9月29日 --start next-working-day --days 2",
        """{"starts":"2024-09-30","ends":"2024-10-08","days":["2024-09-30","2024-10-08"]}""")]
    [InlineData(
        "--published 2024-09-29 --start 2024-10-10 --days 1",
        """{"starts":"2024-10-10","ends":"2024-10-10","days":["2024-10-10"]}""")]
    [InlineData(
        "--published 2024-09-29 --days 3 --unit calendar-days",
        """{"starts":"2024-09-29","ends":"2024-10-01","days":["2024-09-29","2024-09-30","2024-10-01"]}""")]
    [InlineData(
        "--starts 2024-09-30 --ends 2024-10-12 --days 5",
        """{"agrees":false,"counted":6,"reading":"start-not-counted","expectedEnds":"2024-10-11"}""")]
    [InlineData(
        "--starts 2024-09-29 --ends 2024-10-10 --days 5",
        """{"agrees":true,"counted":5,"reading":"inclusive","expectedEnds":"2024-10-10"}""")]
    public void The_answer_for_programs_is_one_object_on_one_line(string arguments, string answer) =>
        Assert.Equal(new(0, answer + "\n", ""), Period($"{arguments} --json"));

    [Fact]
    public void The_answer_for_people_gives_every_day_and_why_it_does_not_count()
    {
        const string expected =
            """
            公示期：2024年9月29日（星期日）至2024年10月8日（星期二），共3个工作日
               1  2024年9月29日（星期日）  国庆节调休上班
               2  2024年9月30日（星期一）
               -  2024年10月1日（星期二）  不计：国庆节
               -  2024年10月2日（星期三）  不计：国庆节
               -  2024年10月3日（星期四）  不计：国庆节
               -  2024年10月4日（星期五）  不计：国庆节
               -  2024年10月5日（星期六）  不计：国庆节
               -  2024年10月6日（星期日）  不计：国庆节
               -  2024年10月7日（星期一）  不计：国庆节
               3  2024年10月8日（星期二）

            """;

        Assert.Equal(new(0, expected, ""), Period("--published 2024-09-29 --days 3"));
    }

    [Theory]
    [InlineData(
        "--starts 2024-09-30 --ends 2024-10-12 --days 5",
        "2024年9月30日（星期一）至2024年10月12日（星期六）有6个工作日。\n不符：5个工作日应到2024年10月11日（星期五）截止。所写日期没有计入开始当日。\n")]
    [InlineData(
        "--starts 2024-09-29 --ends 2024-10-10 --days 5",
        "2024年9月29日（星期日）至2024年10月10日（星期四）有5个工作日。\n与5个工作日相符。\n")]
    [InlineData(
        "--starts 2024-09-30 --ends 2024-10-12 --days 5 --lang en",
        "2024-09-30 (Monday) to 2024-10-12 (Saturday) holds 6 working days.\nIt does not agree: 5 working days end on 2024-10-11 "
            + "(Friday). The first day was not counted.\n")]
    public void Stated_dates_are_judged_in_a_sentence(string arguments, string sentences) =>
        Assert.Equal(new(0, sentences, ""), Period(arguments));

    [Fact]
    public void A_year_without_a_calendar_is_a_finding_and_never_a_guess()
    {
        var people = Period("--published 2031-03-03 --days 5");
        var programs = Period("--published 2031-03-03 --days 5 --json");

        Assert.Equal(
            "content/calendar: error PS0301: 公示期要用到2031年的放假安排，但没有2031年的工作日历，无法推算工作日。\n"
                + "    怎样改：请按国务院办公厅关于2031年部分节假日安排的通知，新增文件 content/calendar/2031.yaml。\n    说明：docs/diagnostics/PS0301.md\n",
            people.Output);
        Assert.StartsWith(
            """{"diagnostics":[{"code":"PS0301","severity":"error","file":"content/calendar","line":null,""",
            programs.Output,
            StringComparison.Ordinal);
        Assert.Equal((1, 1), (people.ExitCode, programs.ExitCode));
    }

    [Fact]
    public void A_calendar_with_an_error_gives_no_answer()
    {
        var site = Directory.CreateTempSubdirectory("publicity-");
        try
        {
            var calendar = Directory.CreateDirectory(Path.Join(site.FullName, "content", "calendar"));
            File.Copy(Path.Join(Repository.Root, "content", "calendar", "2024.yaml"), Path.Join(calendar.FullName, "2024.yaml"));
            File.WriteAllText(Path.Join(calendar.FullName, "2023.yaml"), "documents: 通知\n");

            var spoken = Spoken.By("period", "--published", "2024-09-29", "--days", "5", "--site", site.FullName);

            Assert.Equal(1, spoken.ExitCode);
            Assert.StartsWith("content/calendar/2023.yaml(1,", spoken.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("公示期：", spoken.Output, StringComparison.Ordinal);
        }
        finally
        {
            site.Delete(recursive: true);
        }
    }

    static Spoken Period(string arguments) =>
        Spoken.By(["period", .. arguments.Split(' '), "--site", Repository.Root]);
}
