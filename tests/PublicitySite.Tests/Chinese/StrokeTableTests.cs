using System.Text;
using PublicitySite.Chinese;

namespace PublicitySite.Tests.Chinese;

/// <summary>The table of strokes that comes with the program.</summary>
public sealed class StrokeTableTests
{
    static readonly string[] Lines =
        [.. File.ReadAllLines(Path.Join(Support.Repository.Root, "generator", "Chinese", "strokes.txt"))
            .Where(line => !line.StartsWith('#'))];

    [Theory]
    [InlineData("李", "1234521")]
    [InlineData("吴", "2511134")]
    [InlineData("宋", "4451234")]
    [InlineData("张", "5153154")]
    [InlineData("邓", "5452")]
    [InlineData("艾", "12234")]
    [InlineData("陈", "5215234")]
    [InlineData("德", "332122522114544")]
    [InlineData("㛃", "111253531")]
    [InlineData("𠮷", null)]
    [InlineData("A", null)]
    public void Strokes_are_those_of_the_mainland(string character, string? strokes) =>
        Assert.Equal(strokes, StrokeTable.Find(character.EnumerateRunes().Single()));

    [Theory]
    [InlineData("丁卜又", 2)]
    [InlineData("马万于上门", 3)]
    [InlineData("王方尹毛孔", 4)]
    [InlineData("田龙卢叶艾", 5)]
    [InlineData("刘孙任吕乔", 6)]
    [InlineData("苏邱陆杨何", 7)]
    [InlineData("范郑周林罗", 8)]
    [InlineData("赵胡段施姚", 9)]
    [InlineData("郭莫顾徐高", 10)]
    [InlineData("黄曹梁康章", 11)]
    [InlineData("韩彭程曾董", 12)]
    [InlineData("薛", 16)]
    [InlineData("戴魏", 17)]
    public void Surnames_have_as_many_strokes_as_a_stroke_index_says(string surnames, int strokes) =>
        Assert.All(Expected(surnames), surname => Assert.Equal(strokes, StrokeTable.Find(surname)?.Length));

    /// <summary>All of GB 2312 but characters that stand in no name: radicals, and a sickness.</summary>
    [Fact]
    public void Every_common_character_is_in_it()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var common = Encoding.GetEncoding("GB18030").GetString(
            [.. from high in Enumerable.Range(0xB0, 0xF7 - 0xB0 + 1)
                from low in Enumerable.Range(0xA1, 94)
                from part in (byte[])[(byte)high, (byte)low]
                select part]);

        var lacking = common
            .EnumerateRunes()
            .Where(character => character.Value is >= 0x4E00 and <= 0x9FFF && StrokeTable.Find(character) is null);

        Assert.Equal("刂阝廴艹扌忄丬氵辶礻疒衤", string.Concat(lacking));
    }

    [Fact]
    public void Lines_stand_in_the_order_that_they_are_for_and_name_no_character_twice()
    {
        var strokes = Lines.Select(line => line.Split(' ')[0]).ToArray();

        Assert.Equal(strokes.OrderBy(text => text.Length).ThenBy(text => text, StringComparer.Ordinal), strokes);
        Assert.All(strokes, text => Assert.True(CharacterStrokes.IsStrokes(text), text));
        var characters = Lines.SelectMany(line => line.Split(' ')[1].EnumerateRunes()).ToArray();
        Assert.Equal(16_001, characters.Distinct().Count());
        Assert.Equal(16_001, characters.Length);
    }

    static Rune[] Expected(string text) => [.. text.EnumerateRunes()];
}
