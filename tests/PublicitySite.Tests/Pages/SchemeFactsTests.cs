using System.Globalization;
using System.Text.Json;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

public sealed class SchemeFactsTests
{
    /// <summary>Every figure and every word of a scheme is another one, so that each can be looked for on its page.</summary>
    static readonly Scheme Scheme = Some.Scheme() with
    {
        Name = "名称#1#",
        Description = "说明#2#",
        Organisers = ["组织#3#", "组织#4#"],
        Region = "地区#5#",
        CycleYears = 6006,
        Quota = new(6007, QuotaKind.Exact, 6008),
        Nominations = new()
        {
            By = ["推荐#9#"],
            Caps = [new() { Nominator = "类别#10#", AtMost = 6011, AtLeast = 6012, Places = ["济南#13#"], Note = "备注#14#" }],
            IndividualApplications = true,
            RankedAbove = 6015,
            Deadline = new(2016, 7, 30),
            Notes = ["要求#17#"],
        },
        Term = new(6018, "聘期#19#"),
        Ages = new([new(6020, "性别#21#", true)], 6022, new(2015, 12, 31), "年龄#24#"),
        Materials = [new("材料#25#", 6026, "材料备注#27#")],
        Publicity = [new() { When = "时间#28#", Venues = ["场所#29#"], Days = 6030, Here = true, Note = "公示备注#31#" }],
        SummaryCharacters = 6032,
        Conditions = ["条件#33#"],
        Achievements = ["业绩#34#"],
        Exclusions = ["不得#35#"],
        Procedure = ["程序#36#"],
        Benefits = ["待遇#37#"],
        Management = ["管理#38#"],
        TitleOnly = "保留#39#",
        TermEnd = "期满#40#",
        Revocation = ["取消#41#"],
        Basis = [new() { Title = "依据#42#", Number = "文号#43#", Issued = new(2014, 1, 2), ValidUntil = new(2013, 3, 4) }],
    };

    static readonly SchemeView View = Assert.IsType<SchemeView>(
        new SchemePage { Index = new(Some.Content(schemes: [Scheme]), Some.Today), Scheme = Scheme }.View(Article.Empty, null));

    [Fact]
    public void Every_word_and_figure_of_a_scheme_is_on_its_page()
    {
        var printed = JsonSerializer.Serialize(View with { Frame = null! }, PlainText);
        string[] words =
        [
            .. ((int[])[1, 2, 3, 4, 5, 9, 10, 13, 14, 17, 19, 21, 24, 25, 27, 28, 29, 31, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43])
                .Select(n => string.Create(CultureInfo.InvariantCulture, $"#{n}#")),
            "每6006年一次", "6007名", "6008年度", "6011名", "6012—", "6015人以上", "2016年7月30日", "6018年", "6020周岁", "6022周岁以下优先",
            "2015年12月31日", "约6026字", "6030个工作日", "6032字", "2014年1月2日", "2013年3月4日", "失效", "市级", "接受", "一般",
        ];

        Assert.Empty(words.Where(word => !printed.Contains(word, StringComparison.Ordinal)).Select(word => word));
    }

    [Fact]
    public void What_a_scheme_does_not_say_is_left_out() => Assert.Equal(
        ["组织单位", "级别", "适用地区", "管理期", "个人申报", "公示", "事迹简介"],
        SchemeFacts.Of(Some.Scheme()).Select(fact => fact.Label));

    [Theory]
    [InlineData(QuotaKind.Exact, null, "10名")]
    [InlineData(QuotaKind.About, null, "10名左右")]
    [InlineData(QuotaKind.AtMost, 2019, "不超过10名（2019年度）")]
    public void A_quota_says_how_it_is_meant(object kind, int? year, string text) =>
        Assert.Equal(text, FactOf(Some.Scheme() with { Quota = new(10, (QuotaKind)kind, year) }, "选拔名额"));

    [Theory]
    [InlineData(1, "每年一次")]
    [InlineData(2, "每2年一次")]
    public void A_cycle_is_put_into_words(int years, string text) =>
        Assert.Equal(text, FactOf(Some.Scheme() with { CycleYears = years }, "选拔周期"));

    [Fact]
    public void Age_limits_of_both_genders_stand_in_one_line() => Assert.Equal(
        "男不超过57周岁；女一般不超过52周岁；45周岁以下优先；年龄计算截至2019年12月31日",
        FactOf(Some.Scheme() with { Ages = new([new(57, "男", false), new(52, "女", true)], 45, new(2019, 12, 31), null) }, "年龄条件"));

    [Fact]
    public void The_basis_leads_to_its_text_where_that_is_on_the_site()
    {
        var scheme = Some.Scheme() with
        {
            Basis = [
            new() { Title = "办法", Number = "泸市人社办〔2026〕1号" },
            new() { Title = "通知", Number = "泸市人社办〔2026〕2号" },
            new() { Title = "条例" },
        ]
        };
        var notice = Some.Notice() with { Number = "泸市人社办〔2026〕1号" };
        var page = new SchemePage { Index = new(Some.Content(notices: [notice], schemes: [scheme]), Some.Today), Scheme = scheme };

        Assert.Equal(
            ["../notices/2026/luzhou-call.html", null, null],
            Assert.IsType<SchemeView>(page.View(Article.Empty, null)).Basis.Select(basis => basis.Href));
    }

    static string FactOf(Scheme scheme, string label) => Assert.Single(SchemeFacts.Of(scheme), fact => fact.Label == label).Text;

    static JsonSerializerOptions PlainText { get; } = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
