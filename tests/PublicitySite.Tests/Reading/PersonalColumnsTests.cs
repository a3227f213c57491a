using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Tests.Reading;

/// <summary>Columns about the person: in a list only where its scheme says why.</summary>
public sealed class PersonalColumnsTests
{
    const string Table = "编号,姓名,工作单位,工种,{0}\n001,王芳,甲公司,焊工,{1}\n002,李强,乙公司,钳工,\n";

    [Theory]
    [InlineData("政治面貌", "中共党员")]
    [InlineData("民族", "彝族")]
    [InlineData("学历", "大专")]
    [InlineData("出生\n年月", "1985年3月")]
    public void Without_a_word_in_the_scheme_such_a_column_is_an_error_at_its_header(string header, string value) =>
        Assert.Equal([$"{SmallSite.Csv}(1,15) PS0225"], Site(header, value).Codes());

    [Fact]
    public void The_message_says_how_to_allow_it()
    {
        var diagnostic = Assert.Single(Site("学历", "大专").Read().Diagnostics);

        Assert.Equal("“学历”属于个人情况，选拔项目“luzhou”没有写明可以公开。", diagnostic.Message.Chinese);
        Assert.Equal(
            "不公开的，从表格中删除整列；确需公开的，在 content/schemes/luzhou.yaml 中写明理由：“personal-fields: [{field: 文化程度, reason: 理由}]”。",
            diagnostic.Help.Chinese);
    }

    [Fact]
    public void A_scheme_may_make_it_public_for_a_reason()
    {
        var list = Allowing(Site("政治面貌,民族,学历,出生年月", "中共党员,彝族,大专,1985年3月"), "政治面貌", "民族", "文化程度", "出生年月").OnlyList();

        Assert.Equal(("中共党员", "彝族", "大专"), (list.People[0].PoliticalStatus, list.People[0].Ethnicity, list.People[0].Education));
        Assert.Equal(new BirthMonth(1985, 3), list.People[0].BirthMonth);
        Assert.Null(list.People[1].BirthMonth);
        Assert.Equal(new PersonalField("政治面貌", "按有关规定公示"), list.Scheme.PersonalFields[0]);
    }

    [Theory]
    [InlineData("1985年3月", true)]
    [InlineData("1985年03月", true)]
    [InlineData("1985-03", true)]
    [InlineData("1985.3", true)]
    [InlineData("1985/3", true)]
    [InlineData("1985年13月", false)]
    [InlineData("85年3月", false)]
    [InlineData("三月", false)]
    [InlineData("1985-03-12", false)]
    [InlineData("1985年3月12日", false)]
    [InlineData("19850312", false)]
    public void A_month_of_birth_has_no_day(string cell, bool right) =>
        Assert.Equal(right ? [] : [$"{SmallSite.Csv}(2,15) PS0226"], Allowing(Site("出生年月", cell), "出生年月").Codes());

    [Fact]
    public void The_day_of_birth_is_not_repeated()
    {
        var diagnostic = Assert.Single(Allowing(Site("出生年月", "1985-03-12"), "出生年月").Read().Diagnostics);

        Assert.Equal("这一格里有出生的具体日期，出生日期不得公布。", diagnostic.Message.Chinese);
        Assert.DoesNotContain("12", $"{diagnostic.Message}{diagnostic.Help}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("personal-fields: [{field: 身份证号, reason: 核对身份}]", "PS0239")]
    [InlineData("personal-fields: [{field: 手机号码, reason: 便于联系}]", "PS0239")]
    [InlineData("personal-fields: [{field: 家庭住址, reason: 便于联系}]", "PS0239")]
    [InlineData("personal-fields: [{field: 银行账号, reason: 发放补助}]", "PS0239")]
    [InlineData("personal-fields: [{field: 出生日期, reason: 核对年龄}]", "PS0239")]
    [InlineData("personal-fields: [{field: 民簇, reason: 按有关规定}]", "PS0238")]
    [InlineData("personal-fields: [{field: 姓名, reason: 按有关规定}]", "PS0238")]
    [InlineData("personal-fields: [{field: 民族}]", "PS0121")]
    [InlineData("public-fields: [姓名, 民族]", "PS0240")]
    public void A_scheme_cannot_make_everything_public(string key, string code) =>
        Assert.Equal([code], Site("性别", "女").With(SmallSite.Scheme, new SmallSite().TextOf(SmallSite.Scheme) + key + "\n")
            .Read().Diagnostics
            .Select(diagnostic => diagnostic.Code));

    [Fact]
    public void While_the_scheme_is_not_known_nothing_is_said_of_its_columns() =>
        Assert.Equal(
            [$"{SmallSite.List}(1,9) PS0173"],
            Site("民族", "彝族").With(SmallSite.List, SmallSite.ListText.Replace("luzhou", "luzhuo", StringComparison.Ordinal)).Codes());

    [Fact]
    public void A_key_of_the_scheme_is_told_with_its_place()
    {
        var site = Site("性别", "女").With(
            SmallSite.Scheme,
            new SmallSite().TextOf(SmallSite.Scheme) + "personal-fields:\n  - {field: 手机, reason: 便于联系}\n");
        var diagnostic = Assert.Single(site.Read().Diagnostics);

        Assert.Equal(SourceLocation.At(SmallSite.Scheme, 11, 13), diagnostic.Location);
        Assert.Equal("“手机”任何情况下都不得公开，写明理由也不行。", diagnostic.Message.Chinese);
    }

    static SmallSite Site(string header, string value) =>
        new SmallSite().With(SmallSite.Csv, Table.Replace(
            "{0}",
            header.Contains('\n', StringComparison.Ordinal) ? $"\"{header}\"" : header,
            StringComparison.Ordinal).Replace("{1}", value, StringComparison.Ordinal));

    static SmallSite Allowing(SmallSite site, params string[] fields) => site.With(
        SmallSite.Scheme,
        new SmallSite().TextOf(SmallSite.Scheme)
            + "personal-fields:\n"
            + string.Concat(fields.Select(field => $"  - {{field: {field}, reason: 按有关规定公示}}\n")));
}
