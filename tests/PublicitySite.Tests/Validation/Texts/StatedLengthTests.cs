using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Validation.Texts;

namespace PublicitySite.Tests.Validation.Texts;

public sealed class StatedLengthTests
{
    [Theory]
    [InlineData("现向社会公示5个工作日。", 5)]
    [InlineData("公示时间：自发布之日起5个工作日", 5)]
    [InlineData("公示期为自公示之日起，共五个工作日", 5)]
    [InlineData("现予公示，从即日起5个工作日", 5)]
    [InlineData("公示期自2026年11月18日起5个工作日", 5)]
    [InlineData("公示 5 个工作日", 5)]
    [InlineData("公示五个工作日", 5)]
    [InlineData("公示期为５个工作日", 5)]
    [InlineData("公示期为十五个工作日，", 15)]
    [InlineData("公示期：7个工作日", 7)]
    [InlineData("公示期（5个工作日）内可以反映", 5)]
    [InlineData("公示期限5工作日", 5)]
    [InlineData("现予公示，时间为5个工作日", 5)]
    [InlineData("进行为期5个工作日的公示", 5)]
    [InlineData("经公示5个工作日无异议", 5)]
    [InlineData("名单自11月18日至24日公示5个工作日", 5)]
    [InlineData("公示期为11月18日（星期三）至24日（星期二），共5个工作日", 5)]
    [InlineData("公示时间：11月18日至24日（5个工作日）", 5)]
    [InlineData("公示期自11月18日起至11月24日止，共五个工作日", 5)]
    public void Working_days_are_found(string text, int days) => Assert.Equal([(days, DayUnit.WorkingDays)], In(text));

    [Theory]
    [InlineData("公示时间为7天", 7)]
    [InlineData("公示七天", 7)]
    [InlineData("公示7日。", 7)]
    [InlineData("公示期为7个自然日", 7)]
    [InlineData("公示10个日历日", 10)]
    public void Calendar_days_are_found(string text, int days) => Assert.Equal([(days, DayUnit.CalendarDays)], In(text));

    [Theory]
    [InlineData("办理时限20个工作日")]
    [InlineData("实名反映的，10个工作日内答复")]
    [InlineData("现予公示，自受理之日起20个工作日答复")]
    [InlineData("公示期满，自即日起3个工作日报送")]
    [InlineData("公示期满5个工作日内报送")]
    [InlineData("公示后3个工作日内报送")]
    [InlineData("公示期为18日至24日")]
    [InlineData("公示期为18日（星期三）至24日（星期二）")]
    [InlineData("公示日期：11月18日")]
    [InlineData("推荐单位公示7个工作日")]
    [InlineData("首次公示3个工作日")]
    [InlineData("本次公示延长2个工作日")]
    [InlineData("延长公示2个工作日")]
    [InlineData("应当公示7个工作日")]
    [InlineData("公示不少于5个工作日")]
    [InlineData("公示3至5个工作日")]
    [InlineData("公示5个工作日内")]
    [InlineData("公示数日")]
    [InlineData("公示近十天")]
    [InlineData("在推荐单位的公示期为7月13日至17日，共9个工作日")]
    public void Other_periods_are_passed_over(string text) => Assert.Empty(In(text));

    static ImmutableArray<(int Days, DayUnit Unit)> In(string text) =>
        [.. StatedLength.In(text, [.. StatedPublicity.In(text)]).Select(length => (length.Days, length.Unit))];
}
