using PublicitySite.Commands.Cli;

namespace PublicitySite.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "要写命令。", "publicity")]
    [InlineData("buld", "不认识“buld”。", "publicity")]
    [InlineData("build extra", "不认识“extra”。", "publicity build")]
    [InlineData("build --sites x", "不认识“--sites”。|不认识“x”。", "publicity build")]
    [InlineData("build --site", "--site 后面缺少值。", "publicity build")]
    [InlineData("build --lang fr", "--lang 的值“fr”不对：只能是 zh 或 en。", "publicity build")]
    [InlineData("build --today 2026-13-01", "--today 的值“2026-13-01”不对：日期要写成 2026-11-20 的样子。", "publicity build")]
    [InlineData("build --today 2026-11-20 --today 2026-11-21", "--today 只能写一次。", "publicity build")]
    [InlineData("build @file", "不认识“@file”。", "publicity build")]
    [InlineData("check --output x", "不认识“--output”。|不认识“x”。", "publicity check")]
    [InlineData("period --published 2024-09-29 --days 0", "--days 的值“0”不对：要写 1 至 366 的整数。", "publicity period")]
    [InlineData("period --published 2024-09-29 --days 五", "--days 的值“五”不对：要写 1 至 366 的整数。", "publicity period")]
    [InlineData(
        "period --published 2024-09-29 --days 5 --unit days",
        "--unit 的值“days”不对：要写 working-days（工作日）或 calendar-days（自然日）。",
        "publicity period")]
    [InlineData(
        "period --published 2024-09-29 --days 5 --start soon",
        "--start 的值“soon”不对：要写 publish-day、next-working-day 或日期。",
        "publicity period")]
    public void Wrong_usage_is_told_in_plain_words_and_ends_with_2(string arguments, string messages, string command)
    {
        var spoken = Spoken.By(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(new(2, "", $"{messages.Replace('|', '\n')}\n用法见：{command} --help\n"), spoken);
    }

    [Theory]
    [InlineData("build --lang en --today soon", "--today: 'soon' is not right: it has to be a date like 2026-11-20.")]
    [InlineData("build --lang=en extra", "Unknown: 'extra'.")]
    [InlineData("--lang en build --output", "--output needs a value.")]
    public void It_is_told_in_the_language_asked_for(string arguments, string message) =>
        Assert.Equal(new(2, "", $"{message}\nSee: publicity build --help\n"), Spoken.By(arguments.Split(' ')));

    [Theory]
    [InlineData("--published 2024-09-29")]
    [InlineData("--days 5")]
    [InlineData("--starts 2024-09-29 --days 5")]
    [InlineData("--ends 2024-09-29 --days 5")]
    [InlineData("--published 2024-09-29 --ends 2024-10-10 --days 5")]
    [InlineData("--starts 2024-09-29 --ends 2024-10-10 --days 5 --unit calendar-days")]
    [InlineData("--starts 2024-09-29 --ends 2024-10-10")]
    public void A_period_is_either_computed_or_checked(string arguments)
    {
        var spoken = Spoken.By(["period", .. arguments.Split(' ')]);

        Assert.Equal(
            "推算公示期请写 --published 和 --days；核对起止日期请写 --starts、--ends 和 --days。\n用法见：publicity period --help\n",
            spoken.Error);
        Assert.Equal((2, ""), (spoken.ExitCode, spoken.Output));
    }

    [Fact]
    public void An_empty_folder_name_is_wrong_usage()
    {
        var spoken = Spoken.By("build", "--output", "");

        Assert.Equal(new(2, "", "--output 的值“”不对：要写文件夹的名称。\n用法见：publicity build --help\n"), spoken);
    }

    [Fact]
    public void A_fault_of_the_program_is_owned_up_to_and_ends_with_2()
    {
        var spoken = Spoken.By(new Clock(new BrokenTime()), "build", "--json");

        Assert.Equal((2, ""), (spoken.ExitCode, spoken.Output));
        Assert.StartsWith(
            "程序出错了。这是程序的错误，不是资料的问题；请把下面的内容发给维护人员。\nSystem.NotSupportedException",
            spoken.Error,
            StringComparison.Ordinal);
    }

    sealed class BrokenTime : TimeProvider
    {
        public override long GetTimestamp() => throw new NotSupportedException();
    }
}
