using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

public sealed class ListTableTests
{
    static readonly Honoree Full = Some.Person() with
    {
        Gender = "男",
        Qualification = "高级技师",
        Education = "大专",
        Ethnicity = "彝族",
        BirthMonth = new(1985, 3),
        PoliticalStatus = "中共党员",
        Nominator = "江阳区人社局",
        Region = "江阳区",
        Rank = 2,
        Honours = ["四川工匠", "全国技术能手"],
    };

    [Fact]
    public void Where_the_scheme_does_not_say_all_columns_with_a_value_are_shown()
    {
        var table = ListColumns.Of(ListOf([], Full));

        Assert.Equal(["编号", "姓名", "性别", "工作单位", "职业（工种）", "职业资格等级", "推荐单位", "地区", "推荐排序", "主要荣誉"], table.Headers);
        Assert.Equal(
            ["001", "王建国", "男", "泸州某机械有限公司", "钳工", "高级技师", "江阳区人社局", "江阳区", "2", "四川工匠；全国技术能手"],
            Assert.Single(table.Rows));
    }

    [Fact]
    public void What_the_scheme_does_not_make_public_is_not_shown() =>
        Assert.Equal(["编号", "姓名", "工作单位"], ListColumns.Of(ListOf(["姓名", "工作单位"], Full)).Headers);

    [Theory]
    [InlineData("民族", "彝族")]
    [InlineData("出生年月", "1985年3月")]
    [InlineData("政治面貌", "中共党员")]
    [InlineData("文化程度", "大专")]
    public void A_column_about_the_person_is_shown_where_the_scheme_says_why_and_nowhere_else(string header, string value)
    {
        var without = ListOf(["姓名", "工作单位", header], Full);
        var with = ListOf(["姓名", "工作单位"], Full);
        with = with with { Scheme = with.Scheme with { PersonalFields = [new(header, "申报条件与此有关")] } };

        Assert.Equal(["编号", "姓名", "工作单位"], ListColumns.Of(without).Headers);
        Assert.Equal(4, ListColumns.Of(with).Headers.Length);
        Assert.Contains(new Cell(header, value), ListColumns.RowOf(with, Full));
    }

    [Fact]
    public void A_column_without_any_value_is_left_out_and_one_with_some_is_not()
    {
        var table = ListColumns.Of(ListOf([], Some.Person(), Some.Person("002") with { Gender = "女" }));

        Assert.Equal(["编号", "姓名", "性别", "工作单位", "职业（工种）"], table.Headers);
        Assert.Equal(["", "女"], table.Rows.Select(row => row[2]));
    }

    [Fact]
    public void The_rows_keep_the_order_of_the_list() =>
        Assert.Equal(
            ["003", "001", "002"],
            ListColumns.Of(ListOf([], Some.Person("003"), Some.Person("001"), Some.Person("002"))).Rows.Select(row => row[0]));

    [Fact]
    public void The_row_of_one_person_is_that_of_the_table()
    {
        var list = ListOf(["性别", "主要荣誉"], Full, Some.Person("002"));
        var table = ListColumns.Of(list);

        Assert.Equal(table.Headers.Zip(table.Rows[1], (header, text) => new Cell(header, text)), ListColumns.RowOf(list, list.People[1]));
    }

    static HonoreeList ListOf(ImmutableArray<string> publicFields, params ImmutableArray<Honoree> people) =>
        Some.List() with { Scheme = Some.Scheme() with { PublicFields = publicFields }, People = people };
}
