using PublicitySite.Chinese;

namespace PublicitySite.Tests.Chinese;

/// <summary>Numbers of sections, as rules, imports and pages all read them.</summary>
public sealed class SectionNumberTests
{
    [Theory]
    [InlineData("第一章　总则", "Chapter 1 第一章 right sure")]
    [InlineData("第二十三节 程序", "Section 23 第二十三节 right sure")]
    [InlineData("第三条 本办法", "Article 3 第三条 right sure")]
    [InlineData("第三条之一 本办法", "Article 3 第三条之一 right sure")]
    [InlineData("第三条规定的", "")]
    [InlineData("第三条、第四条", "")]
    [InlineData("第三批", "")]
    [InlineData("第", "")]
    [InlineData("一、总体要求", "First 1 一、 right sure")]
    [InlineData("十二.总体要求", "First 12 十二. wrong sure")]
    [InlineData("第一百零五条 本办法", "Article 105 第一百零五条 right sure")]
    [InlineData("百、千、万级", "")]
    [InlineData("三五十、", "")]
    [InlineData("一名", "")]
    [InlineData("（二）范围", "Second 2 （二） right sure")]
    [InlineData("(二)范围", "Second 2 (二) wrong sure")]
    [InlineData("（二）、范围", "Second 2 （二）、 wrong sure")]
    [InlineData("（示例）范围", "")]
    [InlineData("3.范围", "Third 3 3. right sure")]
    [InlineData("3、范围", "Third 3 3、 wrong sure")]
    [InlineData("3.9月底", "Third 3 3. right amount")]
    [InlineData("2026.", "")]
    [InlineData("（4）范围", "Fourth 4 （4） right sure")]
    [InlineData("③范围", "Circled 3 ③ right sure")]
    [InlineData("", "")]
    [InlineData("（", "")]
    public void A_number_tells_layer_value_and_mark(string line, string expected) =>
        Assert.Equal(expected, SectionNumber.Find(line) is { } number
            ? $"{number.Layer} {number.Value} {line[..number.Length]} {(number.IsRight ? "right" : "wrong")} {(number.IsSure ? "sure" : "amount")}"
            : "");

    [Theory]
    [InlineData(Layer.Chapter)]
    [InlineData(Layer.Section)]
    [InlineData(Layer.Article)]
    [InlineData(Layer.First)]
    [InlineData(Layer.Second)]
    [InlineData(Layer.Third)]
    [InlineData(Layer.Fourth)]
    [InlineData(Layer.Circled)]
    public void What_is_written_is_read_again(object layer)
    {
        for (var value = 1; value <= 20; value++)
        {
            var written = SectionNumber.Write((Layer)layer, value);
            Assert.Equal(new SectionNumber((Layer)layer, value, written.Length), SectionNumber.Find(written));
        }
    }
}
