using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Tests.Support;
using PublicitySite.Validation;

namespace PublicitySite.Tests.Validation;

public sealed class NameOrderTests
{
    [Theory]
    [InlineData("李强 王芳", "002", "list.yaml 写明名单已经按姓氏笔画排序，但002号王芳应当排在001号李强之前：“王”4画，“李”7画。")]
    [InlineData("丁一 李强 张三丰 吴明 宋江", "004", "list.yaml 写明名单已经按姓氏笔画排序，但004号吴明应当排在003号张三丰之前：“吴”和“张”都是7画，第1笔前者是竖，后者是折。")]
    [InlineData("丁一 吴明 李强 王芳", "003", "list.yaml 写明名单已经按姓氏笔画排序，但003号李强应当排在002号吴明之前：“李”和“吴”都是7画，第1笔前者是横，后者是竖。")]
    [InlineData("王大利 王富", "002", "list.yaml 写明名单已经按姓氏笔画排序，但002号王富应当排在001号王大利之前：前面的字相同时，字少的姓名在前。")]
    [InlineData("丅一 丁一", "002", "list.yaml 写明名单已经按姓氏笔画排序，但002号丁一应当排在001号丅一之前：“丁”和“丅”笔画相同，按字符编码的顺序。")]
    [InlineData("丁一 𠮷强 李强 王明", "004", "list.yaml 写明名单已经按姓氏笔画排序，但004号王明应当排在003号李强之前：“王”4画，“李”7画。")]
    public void The_first_row_out_of_the_stated_order_is_told_with_the_reason(string names, string number, string message)
    {
        var list = ListOf(names) with { OrderStated = NameOrder.SurnameStrokes };

        var diagnostic = Assert.Single(Check(list), diagnostic => diagnostic.Code == "PS0491");

        Assert.Equal((message, Severity.Error), (diagnostic.Message.Chinese, diagnostic.Severity));
        Assert.Equal(list.People.Single(person => person.Number == number).Origin, diagnostic.Location);
    }

    [Fact]
    public void The_help_says_which_row_to_move()
    {
        var diagnostic = Assert.Single(Check(ListOf("李强 王芳") with { OrderStated = NameOrder.NameStrokes }));

        Assert.Equal("在表格中把002号这一行移到001号之前，编号不变；或者删去“order-stated”，写“order: name-strokes”，由程序排序。", diagnostic.Help.Chinese);
        Assert.Equal("list.yaml says that the rows are in the order of name strokes, but 王芳 (number 002) belongs before 李强 (number 001): "
            + "王 has 4 strokes, 李 7.", diagnostic.Message.English);
    }

    [Theory]
    [InlineData("王芳 李强 吴明 宋江 张三丰", NameOrder.SurnameStrokes)]
    [InlineData("田富 田大利", NameOrder.SurnameStrokes)]
    [InlineData("田大利 田富", NameOrder.NameStrokes)]
    [InlineData("王芳 王芳", NameOrder.SurnameStrokes)]
    [InlineData("阿力努尔 阿力·努尔", NameOrder.SurnameStrokes)]
    [InlineData("王芳", NameOrder.SurnameStrokes)]
    [InlineData("李强 王芳", null)]
    public void A_list_in_the_order_that_it_states_is_right(string names, object? stated) =>
        Assert.Empty(Check(ListOf(names) with { OrderStated = (NameOrder?)stated }));

    [Theory]
    [InlineData("王芳 𠮷强 李明", "𠮷", "002")]
    [InlineData("王芳 李𠮷 李大 李明", "𠮷", "002")]
    [InlineData("王芳 𠮷强 𠮸明", "𠮷 𠮸", "002 003")]
    [InlineData("王芳 𠮷明 𠮷强 李明", "𠮷", "002")]
    [InlineData("王芳 李𠮷 李明 张三 张𠮸 张𠮸丰", "𠮷 𠮸", "002 005")]
    public void A_character_that_decides_a_place_needs_its_strokes(string names, string characters, string numbers)
    {
        foreach (var list in (HonoreeList[])[Sorted(ListOf(names)), ListOf(names) with { OrderStated = NameOrder.SurnameStrokes }])
        {
            var diagnostics = Check(list).Where(diagnostic => diagnostic.Code == "PS0490").ToArray();

            Assert.Equal(
                characters.Split(' ').Zip(numbers.Split(' '), (
                    character, number) => ($"程序的笔画表里没有“{character}”", list.People.Single(person => person.Number == number).Origin)),
                diagnostics.Select(diagnostic => (
                    diagnostic.Message.Chinese[..diagnostic.Message.Chinese.IndexOf('，', StringComparison.Ordinal)],
                    diagnostic.Location)));
        }
    }

    [Fact]
    public void The_help_says_how_to_give_strokes()
    {
        var diagnostic = Assert.Single(Check(Sorted(ListOf("王芳 𠮷强"))));

        Assert.Equal("程序的笔画表里没有“𠮷”，不能确定002号𠮷强按笔画排在哪里。", diagnostic.Message.Chinese);
        Assert.Equal(
            "在 site.yaml 里写上它的笔画：“strokes: {𠮷: \"…\"}”，引号里按笔顺每笔写一个数字：1 横（提）、2 竖、3 撇、4 点（捺）、5 折，例如“王”是 1121。",
            diagnostic.Help.Chinese);
    }

    [Theory]
    [InlineData("王芳 周𠮷顺 李明")]
    [InlineData("王芳 𠮷𠮸")]
    [InlineData("周𠮷顺 周𠮷顺")]
    [InlineData("王 王𠮷")]
    public void A_character_that_decides_nothing_needs_none(string names)
    {
        var list = Sorted(ListOf(names));
        var known = list.People.Any(
            person => person.Name.StartsWith('王') && list.People.Any(other => other.Name.StartsWith("𠮷", StringComparison.Ordinal)));

        Assert.Equal(known ? 1 : 0, Check(list).Length);
    }

    [Fact]
    public void Strokes_in_the_settings_of_the_site_are_enough()
    {
        var content = Some.Content([ListOf("王芳 𠮷强 李明") with { OrderStated = NameOrder.SurnameStrokes }]);
        var site = content.Site with { Strokes = [new(new(0x20BB7), "121251")] };

        Assert.Empty(Rules.Check(content with { Site = site }, whole: true, Some.Today));
    }

    static HonoreeList ListOf(string names) => Some.List() with
    {
        People = [.. names.Split(' ').Select((
            name, row) => Some.Person($"{row + 1:000}", name) with { Origin = SourceLocation.At("list.csv", row + 2, 1) })],
    };

    static HonoreeList Sorted(HonoreeList list) =>
        list with { Order = NameOrder.SurnameStrokes, People = NameOrder.SurnameStrokes.Sorted(list.People, []) };

    static Diagnostic[] Check(HonoreeList list) =>
        [.. Diagnostic.Sort(Rules.Check(Some.Content([list]), whole: true, Some.Today))
            .Where(diagnostic => diagnostic.Code.StartsWith("PS049", StringComparison.Ordinal))];
}
