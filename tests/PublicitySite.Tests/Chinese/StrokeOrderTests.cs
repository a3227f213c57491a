using System.Text;
using PublicitySite.Chinese;

namespace PublicitySite.Tests.Chinese;

/// <summary>The order of names by strokes, as the lists of congresses and bureaus use it.</summary>
public sealed class StrokeOrderTests
{
    static readonly StrokeOrder Surname = new(StrokeConvention.Surname, []);
    static readonly StrokeOrder Name = new(StrokeConvention.Name, []);

    [Theory]
    [InlineData("李 吴 宋 张")]
    [InlineData("丁一 王芳 邓超 艾明 苏红 李明 邱岳 陈立 范蠡 林黛玉 欧阳修 郑成功 莫言 郭靖 黄蓉 薛宝钗")]
    [InlineData("林青 欧阳震 罗成")]
    [InlineData("王安 王明 王大安 王大明")]
    [InlineData("司马光 阿力·努尔 诸葛亮")]
    [InlineData("田壮 令狐志远 闫二虎 武慧芳 侯林 温如玉")]
    [InlineData("申屠永康 冉静 孟凡超 宫雪 路晓东 窦建民")]
    public void The_number_of_strokes_comes_first_and_then_their_shapes(string names) => Assert.Equal(names, Sorted(Surname, names));

    [Theory]
    [InlineData("高富 高大富", "高大富 高富")]
    [InlineData("田富 田大利", "田大利 田富")]
    public void A_given_name_of_one_character_stands_as_the_convention_says(string bySurname, string byName)
    {
        Assert.Equal(bySurname, Sorted(Surname, byName));
        Assert.Equal(byName, Sorted(Name, bySurname));
    }

    [Theory]
    [InlineData("高大 高大富")]
    [InlineData("欧阳一 欧阳一一 欧阳二")]
    public void A_name_that_another_begins_with_comes_before_it_in_both_conventions(string names)
    {
        Assert.Equal(names, Sorted(Surname, names));
        Assert.Equal(names, Sorted(Name, names));
    }

    [Theory]
    [InlineData("阿力·努尔", "阿力努尔")]
    [InlineData("阿力•努尔", "阿力・努尔")]
    [InlineData("王　芳", "王芳")]
    [InlineData("王 芳", "王\u00A0芳")]
    [InlineData("葛\uDB40\uDD00兵", "葛兵")]
    public void Dots_spaces_and_variation_selectors_do_not_count(string one, string other) =>
        Assert.Equal(0, Surname.KeyOf(one).CompareTo(Surname.KeyOf(other)));

    /// <summary>丁 and 丅 are both 横竖: their code points decide, so that the order never depends on chance.</summary>
    [Fact]
    public void Characters_of_the_same_strokes_follow_their_code_points() => Assert.Equal("丁 丅", Sorted(Surname, "丅 丁"));

    [Fact]
    public void The_site_gives_strokes_that_the_table_lacks_or_has_otherwise()
    {
        var order = new StrokeOrder(StrokeConvention.Surname, [new(new Rune(0x20BB7), "121251"), new(new('王'), "5555555")]);

        Assert.Equal("田一 𠮷一 李一 王一", Sorted(order, "李一 𠮷一 王一 田一"));
    }

    [Fact]
    public void Who_is_not_in_the_table_comes_last() => Assert.Equal("薛一 𠮷一 𠮸一", Sorted(Surname, "𠮸一 𠮷一 薛一"));

    [Fact]
    public void What_decides_between_two_names_is_their_first_difference()
    {
        var (own, others) = Assert.NotNull(Surname.KeyOf("高富").Difference(Surname.KeyOf("高大富")));

        Assert.Equal((CharacterKey.Nothing, new Rune('大')), (own, others.Character));
        Assert.Null(Surname.KeyOf("高富").Difference(Surname.KeyOf("高 富")));
    }

    static string Sorted(StrokeOrder order, string names) => string.Join(' ', names.Split(' ').OrderBy(order.KeyOf));
}
