using System.Globalization;
using PublicitySite.Importing.Lists;
using PublicitySite.Model;

namespace PublicitySite.Tests.Importing.Lists;

/// <summary>What becomes of the text of single headers and cells.</summary>
public sealed class CellFormsTests
{
    [Theory]
    [InlineData("单位", "工作单位")]
    [InlineData("工作单位\n（全称）", "工作单位")]
    [InlineData("工种", "职业（工种）")]
    [InlineData("职业\n（工种）", "职业（工种）")]
    [InlineData("职业资格", "职业资格等级")]
    [InlineData("现职业资格\n及取得时间", "职业资格等级")]
    [InlineData("职业技能等级及取得时间", "职业资格等级")]
    [InlineData("所在区县", "地区")]
    [InlineData("县（市、区）", "地区")]
    [InlineData("所在县(市、区)", "地区")]
    [InlineData("荣誉", "主要荣誉")]
    [InlineData("所获荣誉", "主要荣誉")]
    [InlineData("市级以上荣誉", "主要荣誉")]
    [InlineData("姓　名", "姓名")]
    [InlineData("推荐 排序", "推荐排序")]
    [InlineData("取得时间", null)]
    [InlineData("职业资格取得时间", null)]
    [InlineData("序号", null)]
    [InlineData("主要工作经历", null)]
    [InlineData("身份证号", null)]
    public void A_header_stands_for_a_column(string header, string? name) =>
        Assert.Equal(name, SourceHeaders.Column(header) is { } column ? column.Header : null);

    [Theory]
    [InlineData("高级技师", "高级技师")]
    [InlineData("高级技师（2015年12月）", "高级技师")]
    [InlineData("高级技师 2015.12", "高级技师")]
    [InlineData("高级技师\n2015-12-01取得", "高级技师")]
    [InlineData("2015年12月取得高级技师", "高级技师")]
    [InlineData("焊工高级技师，2015年", "高级技师")]
    [InlineData("技师 2010.6、高级技师 2015.12", "高级技师")]
    [InlineData("焊工/技师", "技师")]
    [InlineData("高级技师（证书编号15100000001）2015.12", "高级技师")]
    [InlineData("技师1510000001200012", "技师")]
    [InlineData("高级工程师", "高级工程师")]
    [InlineData("无", "")]
    [InlineData("/", "")]
    [InlineData("", "")]
    public void Of_a_qualification_the_level_is_kept(string text, string level) => Assert.Equal(level, QualificationLevel.Clean(text));

    [Theory]
    [InlineData("全国技术能手", "全国技术能手")]
    [InlineData("全国技术能手\n四川省劳动模范", "全国技术能手；四川省劳动模范")]
    [InlineData("全国技术能手；四川省劳动模范;", "全国技术能手；四川省劳动模范")]
    [InlineData("全国技术能手、四川省劳动模范", "全国技术能手；四川省劳动模范")]
    [InlineData("1.全国技术能手\n2、四川省劳动模范。\n（3）市级工匠", "全国技术能手；四川省劳动模范；市级工匠")]
    [InlineData("“焊接、铆接”竞赛一等奖、《工艺、工法》一等奖", "“焊接、铆接”竞赛一等奖；《工艺、工法》一等奖")]
    [InlineData("2019年市技术能手", "2019年市技术能手")]
    [InlineData("无", "")]
    public void Honours_are_parted_by_one_mark(string text, string honours) => Assert.Equal(honours, HonourItems.Separate(text));

    [Theory]
    [InlineData("1985年3月", "1985-03-01", "1985-03-31")]
    [InlineData("1985.03", "1985-03-01", "1985-03-31")]
    [InlineData("198503", "1985-03-01", "1985-03-31")]
    [InlineData("1985-03-01", "1985-03-01", "1985-03-31")]
    [InlineData("1985-03-12", "1985-03-12", "1985-03-12")]
    [InlineData("19850312", "1985-03-12", "1985-03-12")]
    [InlineData("1985.1", "1985-01-01", "1985-10-31")]
    [InlineData("1985年1月", "1985-01-01", "1985-01-31")]
    [InlineData("85.3", null, null)]
    [InlineData("", null, null)]
    public void A_birth_is_known_as_far_as_it_is_told(string text, string? first, string? last)
    {
        var span = BirthSpan.Parse(text);

        Assert.Equal((first, last), (Iso(span?.Earliest), Iso(span?.Latest)));
    }

    [Fact]
    public void An_identity_number_tells_birth_and_gender_if_it_is_right()
    {
        var number = Annex3.Identity(new(1985, 3, 12), isMale: false);
        var wrong = number[..^1] + (number[^1] == '1' ? '2' : '1');

        Assert.Equal(new IdentityCard(new(1985, 3, 12), IsMale: false), IdentityCard.Parse(number));
        Assert.Equal(IdentityCard.Parse(number), IdentityCard.Parse($" '{number[..6]} {number[6..]}"));
        Assert.Null(IdentityCard.Parse(wrong));
        Assert.Null(IdentityCard.Parse(number[..15]));
        Assert.Null(IdentityCard.Parse("5.19999E+17"));
    }

    [Theory]
    [InlineData("1968-12-31", "2026-12-31", 58)]
    [InlineData("1969-01-01", "2026-12-31", 57)]
    [InlineData("1968-02-29", "2026-02-28", 57)]
    [InlineData("1968-02-29", "2026-03-01", 58)]
    public void Ages_are_full_years(string born, string day, int age) => Assert.Equal(age, AgeCheck.FullYears(Day(born), Day(day)));

    [Theory]
    [InlineData("1969-01-01", "男", "Within")]
    [InlineData("1968-12-31", "男", "Above")]
    [InlineData("1979-01-01", "女", "Within")]
    [InlineData("1978-12-31", "女", "Above")]
    [InlineData("1978-12-31", "", "Unknown")]
    [InlineData("1990-12-31", "", "Within")]
    [InlineData("1960-12-31", "", "Above")]
    [InlineData(null, "男", "Unknown")]
    public void Limits_hold_by_gender(string? born, string gender, string verdict)
    {
        var rules = new AgeRules([new(57, "男", Usually: false), new(47, "女", Usually: false)], null, null, null);

        var result = AgeCheck.Check(
            rules,
            born is null ? null : BirthSpan.OfDay(Day(born)),
            gender is "" ? null : gender == "男",
            new(2026, 12, 31));

        Assert.Equal(verdict, $"{result.Verdict}");
    }

    [Fact]
    public void A_usual_limit_allows_exceptions_and_a_month_alone_may_leave_it_open()
    {
        var rules = new AgeRules([new(50, null, Usually: true)], null, null, null);

        Assert.Equal(AgeVerdict.AboveUsual, AgeCheck.Check(rules, BirthSpan.Parse("1970年5月"), null, new(2026, 12, 31)).Verdict);
        Assert.Equal(AgeVerdict.Unknown, AgeCheck.Check(rules, BirthSpan.Parse("1975年5月"), null, new(2026, 5, 15)).Verdict);
        Assert.Equal(AgeVerdict.Within, AgeCheck.Check(rules, BirthSpan.Parse("1975年5月"), null, new(2026, 4, 30)).Verdict);
    }

    [Theory]
    [InlineData(null, 2026, "2026-12-31")]
    [InlineData("2026-06-30", 2026, "2026-06-30")]
    [InlineData("2027-01-01", 2026, "2027-01-01")]
    [InlineData("2019-12-30", 2026, "2026-12-30")]
    [InlineData("2020-02-29", 2026, "2026-02-28")]
    public void The_day_is_the_schemes_in_the_year_of_the_list(string? stated, int year, string day)
    {
        var rules = new AgeRules([], null, stated is null ? null : Day(stated), null);

        Assert.Equal(Day(day), AgeDay.Choose(null, rules, year).Day);
        Assert.Equal(new(2026, 1, 2), AgeDay.Choose(new(2026, 1, 2), rules, year).Day);
    }

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
