using System.Text;
using PublicitySite.Chinese;

namespace PublicitySite.Tests.Pages;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("单", "shan dan chan")]
    [InlineData("仇", "qiu chou")]
    [InlineData("解", "xie jie")]
    [InlineData("曾", "zeng ceng")]
    [InlineData("李", "li")]
    [InlineData("㛃", "jie")]
    [InlineData("·", "")]
    [InlineData("A", "")]
    public void A_surname_is_read_as_one_first_and_then_in_all_other_ways(string character, string readings) =>
        Assert.Equal(readings, string.Join(' ', Pinyin.All(character.EnumerateRunes().First())));

    /// <summary>Addresses are made from the most common reading, whatever a surname's own is.</summary>
    [Fact]
    public void The_most_common_reading_is_not_the_surname_s() => Assert.Equal("dan", Pinyin.MostCommon(new Rune('单')));
}
