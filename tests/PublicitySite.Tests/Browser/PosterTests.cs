using PublicitySite.Model;

namespace PublicitySite.Tests.Browser;

/// <summary>A list on the wall: whole where it is long, true next week, the same for everyone who prints it.</summary>
public sealed class PosterTests(Chromium chromium)
{
    [Theory, InlineData("A4"), InlineData("A3")]
    public async Task A_long_list_repeats_its_heads_and_breaks_no_row(string format)
    {
        var paper = format == "A4" ? Paper.Poster : Paper.LargePoster;
        await using var visit = await OpenedAsync(PaperSite.LongList);
        var sheets = await paper.Print(visit);
        paper.Holds(sheets);
        Assert.InRange(sheets.Length, 7, 10);
        var withRows = sheets
            .Where(sheet => PaperSite.People.Any(person => sheet.Text.Contains(RowOf(person), StringComparison.Ordinal)))
            .ToArray();
        Assert.All(withRows, sheet => Assert.Contains("编号姓名性别工作单位职业（工种）推荐单位地区主要荣誉", sheet.Text, StringComparison.Ordinal));
        Assert.All(
            PaperSite.People,
            person => Assert.Single(withRows, sheet => sheet.Text.Contains(RowOf(person), StringComparison.Ordinal)));
        Assert.Contains("如何提出异议", sheets[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_columns_that_may_be_public_fit()
    {
        await using var visit = await OpenedAsync(PaperSite.WideList);
        var sheets = await Paper.Poster.Print(visit);
        Paper.Poster.Holds(sheets);
        Assert.Contains("编号姓名性别民族政治面貌工作单位职业（工种）职业资格等级文化程度推荐单位地区推荐排序主要荣誉", sheets[0].Text, StringComparison.Ordinal);
        Assert.All(
            PaperSite.People.Take(12),
            person => Assert.Contains(Sheet.Plain(person.Number + person.Name), Sheet.TextOf(sheets), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fonts_do_not_decide_what_is_cut()
    {
        await using var visit = await chromium.Visitor(new() { BypassCSP = true });
        await PaperSite.Show(visit, PaperSite.LongList);
        await visit.Page.AddStyleTagAsync(
            new() { Content = "@media print { * { font-family: 'Noto Sans Mono CJK JP' !important; letter-spacing: 1pt !important; } }" });
        Paper.Poster.Holds(await Paper.Poster.Print(visit));
    }

    [Theory]
    [InlineData("2026-11-19T08:00:00+08:00", false)]
    [InlineData("2026-11-20T08:00:00+08:00", false)]
    [InlineData("2026-11-24T23:59:00+08:00", false)]
    [InlineData("2026-11-25T08:00:00+08:00", true)]
    public async Task Nothing_on_the_wall_becomes_untrue(string now, bool isOver)
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.Clock.SetFixedTimeAsync(now);
        await visit.Page.GotoAsync($"{chromium.Served}lists/luzhou-2026.html");
        var text = Sheet.TextOf(await Paper.Poster.Print(visit));
        Assert.All((string[])["公示中", "还有", "截至", "今天", "未开始", "第1天"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        Assert.Contains(Sheet.Plain("公示时间：2026年11月18日 至 2026年11月24日（5个工作日）"), text, StringComparison.Ordinal);
        Assert.Contains(Sheet.Plain("以个人名义反映的，应当署真实姓名和联系方式。"), text, StringComparison.Ordinal);
        Assert.EndsWith("泸州市人力资源和社会保障局泸州市财政局2026年11月18日", text, StringComparison.Ordinal);
        Assert.Equal(isOver, text.Contains("异议受理已经截止", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_places_of_the_same_publicity_are_named()
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{chromium.Served}lists/liaocheng-2026.html");
        Assert.Contains("同时公示的地点人选所在单位", Sheet.TextOf(await Paper.Poster.Print(visit)), StringComparison.Ordinal);
    }

    async Task<Visit> OpenedAsync(string path)
    {
        var visit = await chromium.Visitor();
        await PaperSite.Show(visit, path);
        return visit;
    }

    static string RowOf(Honoree person) =>
        Sheet.Plain(person.Number
            + person.Name
            + person.Gender
            + person.Employer
            + person.Occupation
            + person.Nominator
            + person.Region
            + string.Join('；', person.Honours));
}
