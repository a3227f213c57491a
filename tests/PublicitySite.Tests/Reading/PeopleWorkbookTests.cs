using System.Text;
using PublicitySite.Reading.Tables;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Reading;

/// <summary>What a workbook has that a text table has not.</summary>
public sealed class PeopleWorkbookTests
{
    const string Headers = "编号,姓名,工作单位,职业（工种）";

    static readonly object[] HeaderCells = ["编号", "姓名", "工作单位", "职业（工种）"];

    [Fact]
    public void A_workbook_reads_like_a_text_table()
    {
        var bytes = new XlsxFile().Sheet(
            "Sheet1",
            ["编号", "姓\n名", "工作单位", "职业(工种)", "推荐排序", "主要荣誉", "职业资格等级", "地区"],
            ["001", "𠮷　芳", "甲公司", "焊工", 2, "省技术能手\n全国技术能手", new DateOnly(2019, 9, 2), 0.1],
            ["002", "李强", "乙公司", "钳工", null, null, true, 12345678901],
            [],
            ["", " ", null]).ToBytes();
        var people = new SmallSite().WithWorkbook(bytes).OnlyList().People;
        Assert.Equal(["𠮷芳", "李强"], people.Select(person => person.Name));
        Assert.Equal([2, null], people.Select(person => person.Rank));
        Assert.Equal(["省技术能手", "全国技术能手"], people[0].Honours);
        Assert.Equal(("2019-09-02", "0.1"), (people[0].Qualification, people[0].Region));
        Assert.Equal(("TRUE", "12345678901"), (people[1].Qualification, people[1].Region));
        Assert.Equal($"{SmallSite.Xlsx}[Sheet1]!A3", people[1].Origin.ToString());
    }

    [Fact]
    public void Findings_of_a_workbook_name_the_cell()
    {
        var bytes = new XlsxFile().Sheet(
            "名单",
            [.. HeaderCells, "身份证号", "备注", "姓名"],
            [1, "王芳", "甲公司", "焊工"],
            ["002", null, "乙公司", "钳工", null, null, null, "多余"],
            [new XlsxError("#REF!"), "丁", "丙公司", "焊工"]).ToBytes();
        Assert.Equal(
            ["A2 PS0221", "A4 PS0209", "A4 PS0220", "B3 PS0220", "E1 PS0211", "F1 PS0210", "G1 PS0213", "H3 PS0208"],
            new SmallSite()
                .WithWorkbook(bytes)
                .Codes()
                .Select(code => code.Replace($"{SmallSite.Xlsx}[名单]!", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Formulas_count_by_their_results_and_are_told_where_they_have_none()
    {
        object[] headers = [.. HeaderCells, "地区", "推荐排序", "主要荣誉"];
        var bytes = new XlsxFile().Sheet("旧表").Sheet(
            "名单", headers, [
                "001",
                "王芳",
                "甲",
                "焊工",
                "江阳区",
                new XlsxFormula(2),
                "省技术能手",
            ], ["002", "李强", "乙", "钳工", new XlsxFormula(null), null, new XlsxError("#N/A")]).ToBytes();
        var site = new SmallSite().WithWorkbook(bytes);
        Assert.Equal([$"{SmallSite.Xlsx}[名单]!E3 PS0209", $"{SmallSite.Xlsx}[名单]!G3 PS0209"], site.Codes());
        Assert.Equal("这一格的公式出错（#N/A）。", site.Read().Diagnostics[1].Message.Chinese);
    }

    [Fact]
    public void Columns_beyond_Z_have_two_letters()
    {
        var table = new Table { File = "list.xlsx", Sheet = "S", Rows = [] };
        Assert.Equal("list.xlsx[S]!Z1", table.PlaceOf(new("", 1, 26)).ToString());
        Assert.Equal("list.xlsx[S]!AA17", table.PlaceOf(new("", 17, 27)).ToString());
        Assert.Equal("list.xlsx[S]!AZ2", table.PlaceOf(new("", 2, 52)).ToString());
        Assert.Equal("list.xlsx[S]!ZZ3", table.PlaceOf(new("", 3, 702)).ToString());
    }

    [Fact]
    public void A_damaged_character_is_told_in_a_workbook_as_in_a_text() =>
        Assert.Equal(
            [$"{SmallSite.Xlsx}[Sheet1]!B3 PS0102"],
            new SmallSite().WithWorkbook(
                new XlsxFile().Sheet("Sheet1", HeaderCells, ["001", "王芳", "甲", "焊工"], ["002", "李\uFFFD", "乙", "钳工"]).ToBytes()).Codes());

    [Fact]
    public void A_hidden_row_is_told_because_it_would_be_published() =>
        Assert.Equal(
            [$"{SmallSite.Xlsx}[Sheet1]!A3 PS0206"],
            new SmallSite().WithWorkbook(new XlsxFile().SheetWithHiddenRow(
                "Sheet1", 3, HeaderCells, ["001", "王芳", "甲", "焊工"], ["002", "李强", "乙", "钳工"]).ToBytes()).Codes());

    [Fact]
    public void Only_one_visible_worksheet_holds_something()
    {
        object[][] rows = [HeaderCells, ["001", "王芳", "甲", "焊工"], ["002", "李强", "乙", "钳工"]];
        var one = new XlsxFile().Sheet("空").Sheet("名单", rows);
        Assert.Equal(2, new SmallSite().WithWorkbook(one.ToBytes()).OnlyList().People.Length);
        var two = one.Sheet("旧名单", rows);
        Assert.Equal([$"{SmallSite.Xlsx} PS0205"], new SmallSite().WithWorkbook(two.ToBytes()).Codes());
        Assert.Equal([$"{SmallSite.Xlsx} PS0203"], new SmallSite().WithWorkbook(new XlsxFile().Sheet("空").ToBytes()).Codes());
    }

    [Fact]
    public void A_workbook_that_is_none_is_told()
    {
        var whole = new XlsxFile().Sheet("Sheet1", HeaderCells).ToBytes();
        Assert.Equal([$"{SmallSite.Xlsx} PS0201"], new SmallSite().WithWorkbook(Encoding.UTF8.GetBytes(Headers)).Codes());
        Assert.Equal([$"{SmallSite.Xlsx} PS0201"], new SmallSite().WithWorkbook(whole[..(whole.Length / 2)]).Codes());
        Assert.Equal([$"{SmallSite.Xlsx} PS0201"], new SmallSite().WithWorkbook([]).Codes());
    }

    [Fact]
    public void A_workbook_of_the_old_kind_reads_too()
    {
        var bytes = XlsFile.Sheet([["编号", "姓名", "工作单位", "工种"], ["001", "朱镕", "示例机械有限公司", "焊工"], ["2", "李强", "乙公司", "钳工"]]);
        var site = new SmallSite().Without(SmallSite.Csv).With("content/honorees/luzhou-2019/list.xls", bytes);
        Assert.Equal(
            ["content/honorees/luzhou-2019/list.xls PS0243", "content/honorees/luzhou-2019/list.xls[Sheet]!A3 PS0221"],
            site.Codes());
        var right = XlsFile.Sheet([["编号", "姓名", "工作单位", "工种"], ["001", "朱镕", "示例机械有限公司", "焊工"], ["002", "李强", "乙公司", "钳工"]]);
        Assert.Equal(
            ["朱镕", "李强"],
            site.With("content/honorees/luzhou-2019/list.xls", right).Read().Value?.Lists[0].People.Select(person => person.Name));
    }

    [Fact]
    public void A_workbook_with_a_password_is_told() =>
        Assert.Equal(
            ["content/honorees/luzhou-2019/list.xls PS0202"],
            new SmallSite()
                .Without(SmallSite.Csv)
                .With("content/honorees/luzhou-2019/list.xls", XlsFile.Sheet([["编号"]], locked: true))
                .Codes());
}
