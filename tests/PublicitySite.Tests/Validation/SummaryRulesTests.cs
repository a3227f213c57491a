using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Tests.Support;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Validation;

/// <summary>Lengths, names and likeness of summaries at their bounds.</summary>
public sealed class SummaryRulesTests
{
    [Theory]
    [InlineData(249, "PS0458")]
    [InlineData(250, "PS0457")]
    [InlineData(449, "PS0457")]
    [InlineData(450)]
    [InlineData(550)]
    [InlineData(551, "PS0457")]
    [InlineData(750, "PS0457")]
    [InlineData(751, "PS0458")]
    public void Length_is_held_against_a_tenth_and_a_half(int characters, string? code = null) =>
        Assert.Equal(code, Codes("PS0457 PS0458", ListOf(("王建国", Text(characters)))).SingleOrDefault());

    [Fact]
    public void The_bounds_are_those_of_the_scheme()
    {
        var list = ListOf(("王建国", Text(110))) with { Scheme = Some.Scheme() with { SummaryCharacters = 100 } };

        Assert.Empty(Codes("PS0457 PS0458", list));
        var diagnostic = Assert.Single(Check(ListOf(("王建国", Text(300)))), diagnostic => diagnostic.Code == "PS0457");
        Assert.Equal("“王建国”的事迹简介有300字，应在450字至550字之间。", diagnostic.Message.Chinese);
        Assert.Equal("请补充到500字左右（按 Word 的“字数”统计，标点计入）。", diagnostic.Help.Chinese);
    }

    [Theory]
    [InlineData("王建国", "王建国是焊工。")]
    [InlineData("王芳", "王　芳是焊工。")]
    [InlineData("曲比·阿洛", "曲比•阿洛是焊工。")]
    [InlineData("曲比·阿洛", "阿洛是焊工。")]
    [InlineData("周𠮷顺", "周𠮷顺是焊工。")]
    public void The_own_name_is_found_however_it_is_spaced(string name, string text) =>
        Assert.Empty(Codes("PS0459 PS0460", ListOf((name, text))));

    [Theory]
    [InlineData("王建国师从李秀英，李秀英很严格。王建国出师了。")]
    [InlineData("王建国年轻时，王建也在厂里。王建国的师父姓王。")]
    public void Others_may_be_named_beside_the_own_name(string text) =>
        Assert.Empty(Codes("PS0459 PS0460", ListOf(("王建国", text), ("李秀英", null), ("王建", null))));

    [Theory]
    [InlineData("李秀英是焊工。")]
    [InlineData("李秀英是焊工。李秀英带徒。王建国敬佩她。")]
    public void Who_is_named_more_often_than_the_own_name_is_the_one_it_tells_of(string text)
    {
        var diagnostic = Assert.Single(Check(ListOf(("王建国", text), ("李秀英", null))), diagnostic => diagnostic.Code is "PS0459" or "PS0460");

        Assert.Equal(("PS0460", "这是“王建国”的事迹简介，写的却是002号“李秀英”。"), (diagnostic.Code, diagnostic.Message.Chinese));
        Assert.Equal(1, diagnostic.Location.Column);
    }

    [Theory]
    [InlineData("王建国XXX", "PS0461")]
    [InlineData("王建国，××公司", "PS0461")]
    [InlineData("王建国xx年", "PS0461")]
    [InlineData("王建国ＸＸ", "PS0461")]
    [InlineData("王建国【单位】", "PS0461")]
    [InlineData("王建国待补充", "PS0461")]
    [InlineData("王建国，todo", "PS0461")]
    [InlineData("王建国与张三", "PS0462")]
    [InlineData("王建国在某某公司", "PS0462")]
    [InlineData("王建国获奖……", "PS0462")]
    [InlineData("王建国获奖。。。", "PS0462")]
    [InlineData("王建国用XX-100型、3×5毫米、XXL号")]
    [InlineData("王建国：“手艺，是熬出来的。”")]
    public void What_a_form_leaves_is_found(string text, string? code = null) =>
        Assert.Equal(code, Codes("PS0461 PS0462", ListOf(("王建国", text))).SingleOrDefault());

    [Fact]
    public void A_person_of_the_list_may_be_called_as_forms_call_people() =>
        Assert.Empty(Codes("PS0462", ListOf(("张三丰", "张三丰是焊工。"), ("李四", "李四是钳工。"))));

    [Fact]
    public void A_copied_summary_is_found_with_its_share_and_both_names()
    {
        var text = string.Concat(Enumerable.Range(0, 100).Select(i => string.Create(CultureInfo.InvariantCulture, $"第{i}项成果")));
        var copied = text.Replace("第10项成果", "带出徒弟十人，", StringComparison.Ordinal);

        var diagnostic = Assert.Single(
            Check(ListOf(("王建国", "王建国：" + text), ("李秀英", "李秀英：" + copied))),
            diagnostic => diagnostic.Code == "PS0463");

        Assert.StartsWith("“李秀英”的事迹简介与名单“luzhou-2026”001号“王建国”的有9", diagnostic.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_copies_each_is_told_of_once() =>
        Assert.Equal(
            199,
            Codes("PS0463", ListOf([.. Enumerable.Range(0, 200).Select(i => ($"王{(char)('一' + i)}", (string?)Text(500)))])).Length);

    [Fact]
    public void Summaries_that_share_phrases_only_are_not_alike()
    {
        const string Phrase = "先后获得四川省技术能手、泸州市劳动模范称号。";
        var (one, other) = (Phrase + Text(300, first: 0), Phrase + Text(300, first: 2000));

        Assert.Empty(Codes("PS0463", ListOf(("王建国", one), ("李秀英", other))));
    }

    [Fact]
    public void The_same_person_may_be_told_of_in_the_same_words()
    {
        var (one, other) = (ListOf(("王建国", Text(500))), ListOf(("王建国", Text(500))) with { Id = "luzhou-2024" });

        Assert.DoesNotContain(
            Rules.Check(Some.Content(lists: [one, other]), whole: true, Some.Today),
            diagnostic => diagnostic.Code == "PS0463");
    }

    /// <summary>No two characters are the same.</summary>
    static string Text(
        int characters, int first = 0) => string.Concat(Enumerable.Range(0x4E00 + first, characters).Select(code => (char)code));

    static HonoreeList ListOf(params (string Name, string? Text)[] people) => Some.List() with
    {
        People =
        [
            .. people.Select((person, index) => Some.Person((index + 1).ToString("000", CultureInfo.InvariantCulture), person.Name) with
            {
                Summary = person.Text is { } text ? Some.Text(text) : null,
            }),
        ],
    };

    static ImmutableArray<string> Codes(string among, HonoreeList list) =>
        [.. Check(list).Select(diagnostic => diagnostic.Code).Where(code => among.Contains(code, StringComparison.Ordinal))];

    static Diagnostic[] Check(HonoreeList list) => [.. Rules.Check(Some.Content(lists: [list]), whole: true, Some.Today)];
}
