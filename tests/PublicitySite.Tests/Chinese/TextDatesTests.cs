using PublicitySite.Chinese;

namespace PublicitySite.Tests.Chinese;

public sealed class TextDatesTests
{
    [Theory]
    [InlineData("于2026年9月30日前报送", "2026-9-30")]
    [InlineData("于９月３０日前报送", "9-30")]
    [InlineData("二〇二六年九月三十日", "2026-9-30")]
    [InlineData("2026 年 9 月 30 日", "2026-9-30")]
    [InlineData("十二月二十五日、十月十日", "12-25 10-10")]
    [InlineData("2026年9月印发", "2026-9")]
    [InlineData("3个月内、每月5日、当月末、历时10个月、姓名2月", "2")]
    [InlineData("11月18日至24日", "11-18 ~11-24")]
    [InlineData("2026年11月18日（星期三）至11月24日（星期二）", "2026-11-18 ~11-24")]
    [InlineData("2026年11月18日（星期三）至24日", "2026-11-18 ~2026-11-24")]
    [InlineData("11月18日—24日", "11-18 ~11-24")]
    [InlineData("11月18日——24日", "11-18 ~11-24")]
    [InlineData("11月18日起至11月24日", "11-18 ~11-24")]
    [InlineData("2026年12月28日至2027年1月4日", "2026-12-28 ~2027-1-4")]
    [InlineData("9月28日、29日、30日和10月8日、9日", "9-28 9-29 9-30 10-8 10-9")]
    [InlineData("9月25日。10月1日", "9-25 10-1")]
    [InlineData("9月25日发布，至10月1日", "9-25 10-1")]
    [InlineData("9月25日，共5个工作日", "9-25")]
    public void Are_found_as_written(string text, string dates) =>
        Assert.Equal(dates, string.Join(' ', TextDates.In(text).Select(Short)));

    [Theory]
    [InlineData("9月30日")]
    [InlineData("2月29日")]
    [InlineData("2024年2月29日")]
    [InlineData("二月二十八日")]
    [InlineData("13月龄")]
    public void Days_of_the_calendar_exist(string text) => Assert.All(TextDates.In(text), date => Assert.True(date.Exists));

    [Theory]
    [InlineData("9月31日")]
    [InlineData("九月三十一日")]
    [InlineData("2月30日")]
    [InlineData("2026年2月29日")]
    [InlineData("2026年13月")]
    [InlineData("13月5日")]
    [InlineData("0月5日")]
    [InlineData("9月0日")]
    [InlineData("9月29日至31日")]
    public void Other_days_do_not(string text) => Assert.False(TextDates.In(text).Last().Exists);

    [Fact]
    public void The_place_is_that_of_the_year_and_the_end_that_of_the_day()
    {
        const string text = "现于2026年9月30日发布";

        var date = Assert.Single(TextDates.In(text));

        Assert.Equal("2026年9月30日", text[date.Start..date.End]);
    }

    static string Short(TextDate date) =>
        $"{(date.EndsRange ? "~" : "")}{(date.Year is { } year ? $"{year}-" : "")}{date.Month}{(date.Day is { } day ? $"-{day}" : "")}";
}
