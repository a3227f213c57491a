using PublicitySite.Chinese;

namespace PublicitySite.Tests.Validation;

/// <summary>字数 as the bureau's word processor shows it.</summary>
public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("焊工", 2)]
    [InlineData("焊工，高级技师。", 8)]
    [InlineData("“敢不敢签？”", 7)]
    [InlineData("十年——一辈子……", 9)]
    [InlineData("获奖2018年", 4)]
    [InlineData("3.5%", 1)]
    [InlineData("产值1,200,000元", 4)]
    [InlineData("由88%提高到99.2%，节约", 9)]
    [InlineData("CNC-6140型", 2)]
    [InlineData("Industrial robot", 2)]
    [InlineData("用ABB机器人", 5)]
    [InlineData("  一 二\n\n三\t四　五\n", 5)]
    [InlineData("**焊缝**与*缺陷*", 5)]
    [InlineData("第一**2**次", 4)]
    [InlineData("3 * 4", 3)]
    [InlineData(@"\*注", 2)]
    [InlineData("一行\\\n二行", 4)]
    [InlineData("周𠮷顺、徐㛃", 6)]
    [InlineData("曲比·阿洛", 5)]
    [InlineData("葛\uDB40\uDD00城", 2)]
    [InlineData("王\u200B芳", 2)]
    [InlineData("25℃、3×5毫米", 8)]
    [InlineData("ＡＢＣ１２", 5)]
    public void Is_counted_as_Word_does(string text, int count) => Assert.Equal(count, WordCount.Count(text));
}
