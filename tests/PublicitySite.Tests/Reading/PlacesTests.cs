using PublicitySite.Documents;
using PublicitySite.Model;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Reading;

/// <summary>Whatever was read can say where it stood.</summary>
public sealed class PlacesTests
{
    static readonly string[] Headers = ["编号", "工作单位", "职业（工种）", "推荐排序"];

    [Theory]
    [InlineData("title", 2, 8)]
    [InlineData("publicity.published", 3, 24)]
    [InlineData("publicity.days", 3, 12)]
    [InlineData("approval.date", 1, 1)]
    [InlineData("changes[1].note", 7, 13)]
    [InlineData("changes[1].kind", 6, 11)]
    [InlineData("changes[1].person", 6, 5)]
    public void A_value_of_a_list_or_what_would_hold_it(string path, int line, int column)
    {
        var list = new SmallSite().With(SmallSite.List, """
            scheme: luzhou
            title: 2019年泸州市首席技师建议人选名单
            publicity: {published: 2019-09-02}
            changes:
              - {date: 2019-09-04, kind: correction, note: 更正单位}
              - kind: addition
                note:   补充附件
                date: 2019-09-05
            objections: {department: 职业能力建设科}

            """).OnlyList();

        var location = list.PlaceOf(path);

        Assert.Equal((SmallSite.List, line, column), (location.File, location.Line, location.Column));
    }

    [Fact]
    public void A_cell_of_a_text_table()
    {
        var list = new SmallSite().With(SmallSite.Csv, "姓名,编号,工作单位,职业（工种）\n王芳,001,\"示例酒业\n有限公司\",酿酒师\n李强,002,示例机械有限公司,焊工\n").OnlyList();

        Assert.Equal(
            [$"{SmallSite.Csv}(2,4)", $"{SmallSite.Csv}(2,8)", $"{SmallSite.Csv}(3,7)", $"{SmallSite.Csv}(2,4)"],
            PlacesOf(list.People[0]));
    }

    [Fact]
    public void A_cell_of_a_workbook()
    {
        var workbook = new XlsxFile()
            .Sheet("名单", ["编号", "姓名", "工作单位", "职业（工种）"], ["001", "王芳", "示例酒业有限公司", "酿酒师"], ["002", "李强", "示例机械有限公司", "焊工"]);

        var list = new SmallSite().WithWorkbook(workbook.ToBytes()).OnlyList();

        Assert.Equal(
            [$"{SmallSite.Xlsx}[名单]!A3", $"{SmallSite.Xlsx}[名单]!C3", $"{SmallSite.Xlsx}[名单]!D3", $"{SmallSite.Xlsx}[名单]!A3"],
            PlacesOf(list.People[1]));
    }

    [Theory]
    [InlineData("甲", "(4,1)")]
    [InlineData("乙", "(4,2)")]
    [InlineData("丙", "(6,3)")]
    public void A_character_of_a_text(string character, string place)
    {
        var notice = new SmallSite().With(SmallSite.Notice, "---\n\n---\n甲乙\n\n𠮷丙\n").TextOf(SmallSite.Notice);
        var text = MarkdownDocument.Parse(notice[9..], Some.Text("").Start with { Line = 4 });

        Assert.EndsWith(place, text.PlaceOf(text.Source.IndexOf(character, StringComparison.Ordinal)).ToString(), StringComparison.Ordinal);
    }

    static string[] PlacesOf(Honoree person) =>
        [.. Headers.Select(header => person.PlaceOf(PersonColumns.All.First(column => column.Header == header)).ToString())];
}
