using PublicitySite.Formats.Yaml;

namespace PublicitySite.Tests.Editing;

public sealed class YamlEditTests
{
    static readonly YamlValue Item = YamlValue.Map.Of(
        ("date", new YamlValue.Text("2026-11-20")),
        ("kind", new YamlValue.Text("correction")));

    public static TheoryData<string, string, string, string> Values() => new()
    {
        // A value in its line changes alone.
        { "a: 1\nb: 2   # two\nc: 3\n", "b", "two", "a: 1\nb: two   # two\nc: 3\n" },
        { "b: \"x\" # quoted\n", "b", "y", "b: y # quoted\n" },
        { "b:\nc: 3\n", "b", "y", "b: y\nc: 3\n" },
        { "b:   # none yet\nc: 3\n", "b", "y", "b: y   # none yet\nc: 3\n" },
        { "b: 2", "b", "x", "b: x" },
        { "b: [1, 2] # list\n", "b", "x", "b: x # list\n" },

        // Several lines give way to one, and nothing around them moves.
        { "# top\nb:\n  x: 1\n  # inner\n  y: 2\n\n# of c\nc: 3\n", "b", "z", "# top\nb: z\n\n# of c\nc: 3\n" },
        { "b: |\n  one\n  two\nc: 3\n", "b", "z", "b: z\nc: 3\n" },

        // A new key goes behind those that the format lists before it.
        { "a: 1 # one\n\nd: 4\n", "c", "3", "a: 1 # one\nc: \"3\"\n\nd: 4\n" },
        { "d: 4\n", "a", "x", "a: x\nd: 4\n" },
        { "# head\nd: 4\n", "a", "x", "# head\na: x\nd: 4\n" },
        { "a: 1", "d", "x", "a: 1\nd: x\n" },
        { "a: 1\n", "other", "x", "a: 1\nother: x\n" },

        // Sections in lines and in braces.
        { "b:\n  x: 1\n  y: 2\nd: 4\n", "b.y", "z", "b:\n  x: 1\n  y: z\nd: 4\n" },
        { "b:\n    x: 1 # one\nd: 4\n", "b.new", "z", "b:\n    x: 1 # one\n    new: z\nd: 4\n" },
        { "b: {x: 1, y: 2} # both\n", "b.y", "z", "b: {x: 1, y: z} # both\n" },
        { "b: {x: 1}\n", "b.new", "z", "b: {x: 1, new: z}\n" },
        { "a: 1\n", "b.new", "z", "a: 1\nb:\n  new: z\n" },

        // Lines of Windows stay lines of Windows.
        { "a: 1\r\nb:\r\n  x: 1\r\nd: 4\r\n", "b", "z", "a: 1\r\nb: z\r\nd: 4\r\n" },
        { "a: 1\r\nd: 4", "b", "z", "a: 1\r\nb: z\r\nd: 4" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_set_and_every_other_character_stays(string before, string path, string value, string after) =>
        Assert.Equal(after, new YamlEdit(before, ["a", "b", "c", "d"]).Set(path, new YamlValue.Text(value)).Text);

    [Theory]
    [InlineData("a: 1\n", "a: 1\nb:\n  - date: 2026-11-20\n    kind: correction\n")]
    [InlineData("b: []\nd: 4\n", "b:\n  - date: 2026-11-20\n    kind: correction\nd: 4\n")]
    [InlineData("b:\nd: 4\n", "b:\n  - date: 2026-11-20\n    kind: correction\nd: 4\n")]
    [InlineData(
        "b:\n- {date: 2026-01-01} # old\n# of d\nd: 4\n",
        "b:\n- {date: 2026-01-01} # old\n- date: 2026-11-20\n  kind: correction\n# of d\nd: 4\n")]
    [InlineData(
        "b:\n  - date: 2026-01-01\n    kind: x\n",
        "b:\n  - date: 2026-01-01\n    kind: x\n  - date: 2026-11-20\n    kind: correction\n")]
    [InlineData("b:\n  -   date: 2026-01-01", "b:\n  -   date: 2026-01-01\n  - date: 2026-11-20\n    kind: correction\n")]
    [InlineData("b: [{date: 2026-01-01}]\n", "b: [{date: 2026-01-01}, {date: 2026-11-20, kind: correction}]\n")]
    public void An_item_goes_to_the_end_of_its_list(string before, string after) =>
        Assert.Equal(after, new YamlEdit(before, ["a", "b", "d"]).Append("b", Item).Text);

    [Fact]
    public void A_key_is_taken_away_with_its_lines() =>
        Assert.Equal("a: 1\n# of d\nd: 4\n", new YamlEdit("a: 1\nb:\n  x: 1 # one\n# of d\nd: 4\n", []).Remove("b").Text);

    [Theory]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("泸市人社发〔2026〕1号", "泸市人社发〔2026〕1号")]
    [InlineData("周𠮷顺·阿力", "周𠮷顺·阿力")]
    [InlineData("003", "\"003\"")]
    [InlineData("", "\"\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("[x]", "\"[x]\"")]
    [InlineData("一, 二", "\"一, 二\"")]
    [InlineData("说\"好\"\\", "说\"好\"\\")]
    [InlineData("\"好\"\\", "\"\\\"好\\\"\\\\\"")]
    [InlineData("0830-5550101", "0830-5550101")]
    public void What_another_reader_could_take_for_something_else_is_quoted(string value, string written) =>
        Assert.Equal(written, new YamlValue.Text(value).Flow);

    [Fact]
    public void A_section_is_written_one_key_a_line_and_its_texts_in_brackets() => Assert.Equal(
        "approval:\n  document: 示人社发〔2026〕1号\n  issuers: [甲局, 乙局]\n",
        new YamlEdit("", []).Text + string.Concat(YamlValue.Under(
            "approval",
            YamlValue.Map.Of(
                ("document", new YamlValue.Text("示人社发〔2026〕1号")),
                ("reason", null),
                ("issuers", YamlValue.List.Of(["甲局", "乙局"]))),
            "").Select(line => line + "\n")));
}
