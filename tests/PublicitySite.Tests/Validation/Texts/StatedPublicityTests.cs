using PublicitySite.Validation.Texts;

namespace PublicitySite.Tests.Validation.Texts;

public sealed class StatedPublicityTests
{
    [Theory]
    [InlineData("公示时间：2020年5月14日至5月20日", "2020年5月14日至5月20日")]
    [InlineData("公示时间为5月15日至21日（工作日）", "5月15日至21日")]
    [InlineData("公示期为2026年11月18日（星期三）至24日（星期二），共5个工作日", "2026年11月18日（星期三）至24日")]
    [InlineData("公示期自发布后的下一个工作日起计算，为2026年11月23日（星期一）至27日（星期五）", "2026年11月23日（星期一）至27日")]
    [InlineData("公示期自2026年11月18日起至11月24日止", "2026年11月18日起至11月24日")]
    [InlineData("名单自11月18日至24日公示5个工作日", "11月18日至24日")]
    [InlineData("公示期11月18日—24日", "11月18日—24日")]
    [InlineData("公示期至2026年11月24日。", "2026年11月24日")]
    [InlineData("在人选所在单位公示。公示日期：11月18日至24日", "11月18日至24日")]
    public void Is_found_where_the_sentence_names_it(string text, string found)
    {
        var stated = Assert.Single(StatedPublicity.In(text));

        Assert.Equal(found, text[stated.Start..stated.To.End]);
    }

    [Theory]
    [InlineData("推荐单位公示期为7月13日至17日")]
    [InlineData("首次公示时间为7月13日至17日")]
    [InlineData("在推荐单位于7月13日至17日公示")]
    [InlineData("放假时间为10月1日至7日")]
    [InlineData("现予公示。聘期自2019年10月1日至2022年9月30日")]
    [InlineData("公示期满后，于9月25日报送")]
    [InlineData("公示期内，9月25日、26日放假")]
    [InlineData("例如，9月28日发布的名单，公示期为9月28日、29日、30日和10月8日、9日")]
    public void Other_dates_are_passed_over(string text) => Assert.Empty(StatedPublicity.In(text));
}
