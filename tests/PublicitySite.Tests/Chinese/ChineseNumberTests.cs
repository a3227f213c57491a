using PublicitySite.Chinese;

namespace PublicitySite.Tests.Chinese;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("三", 3)]
    [InlineData("零", 0)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("二十三", 23)]
    [InlineData("百", 100)]
    [InlineData("一百零五", 105)]
    [InlineData("一百一十", 110)]
    [InlineData("二百三十五", 235)]
    [InlineData("二〇二六", 2026)]
    [InlineData("二○二六", 2026)]
    [InlineData("二零二六", 2026)]
    public void A_number_is_read(string text, int value) => Assert.Equal(value, ChineseNumber.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("三五")]
    [InlineData("三五十")]
    [InlineData("一二三")]
    [InlineData("十十")]
    [InlineData("十百")]
    [InlineData("二百三")]
    [InlineData("二十三四")]
    [InlineData("二十〇")]
    [InlineData("零十")]
    [InlineData("三人")]
    [InlineData("二〇二X")]
    public void What_is_vague_or_no_number_is_none(string text) => Assert.Null(ChineseNumber.Parse(text));

    [Fact]
    public void What_is_written_is_read_again() => Assert.All(
        Enumerable.Range(1, 999),
        number => Assert.Equal(number, ChineseNumber.Parse(ChineseNumber.Write(number))));

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(19, "十九")]
    [InlineData(20, "二十")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百零五")]
    [InlineData(115, "一百一十五")]
    [InlineData(1000, "1000")]
    public void A_number_is_written(int number, string text) => Assert.Equal(text, ChineseNumber.Write(number));
}
