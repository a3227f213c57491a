using PublicitySite.Validation.Texts;

namespace PublicitySite.Tests.Validation.Texts;

public sealed class CountOfPeopleTests
{
    [Theory]
    [InlineData("现将2026年晋中工匠名单予以公布，共6名。", "共6名", 6)]
    [InlineData("现将名单公示如下，共计 23 人", "共计 23 人", 23)]
    [InlineData("现将名单予以公布，共二十三人。", "共二十三人", 23)]
    [InlineData("公布名单，共１２名", "共１２名", 12)]
    [InlineData("名单共十名", "共十名", 10)]
    [InlineData("名单总共一百零三位", "总共一百零三位", 103)]
    public void Of_the_list_itself(string text, string phrase, int value)
    {
        var count = Assert.Single(CountOfPeople.In(text));

        Assert.Equal((phrase, value, true), (text[count.Start..count.End], count.Value, count.IsOfTheList));
    }

    [Theory]
    [InlineData("产生建议人选，共2名，现予公示。", "共2名", 2)]
    [InlineData("授予王建国等10名首席技师称号", "10名", 10)]
    [InlineData("命名7名同志为“聊城市首席技师”", "7名", 7)]
    [InlineData("确定8名建议人选", "8名", 8)]
    public void Perhaps_of_the_list(string text, string phrase, int value)
    {
        var count = Assert.Single(CountOfPeople.In(text));

        Assert.Equal((phrase, value, false), (text[count.Start..count.End], count.Value, count.IsOfTheList));
    }

    [Theory]
    [InlineData("其中女性共3名")]
    [InlineData("各地推荐人选共112名")]
    [InlineData("每县推荐共2名")]
    [InlineData("竞赛第一名、前三名")]
    [InlineData("组织不少于7名专家评审")]
    [InlineData("选拔10名，聘期3年")]
    [InlineData("共10名额")]
    [InlineData("培训共300人次")]
    [InlineData("共近40名")]
    [InlineData("共三五名")]
    [InlineData("考核合格人员名单予以公布，共4名")]
    [InlineData("每人给予奖励2万元，本人签名")]
    public void Of_others_is_passed_over(string text) => Assert.Empty(CountOfPeople.In(text));
}
