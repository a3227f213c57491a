using PublicitySite.Diagnostics;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Reading;

/// <summary>Personal data in cells under innocent headers, in text tables and workbooks.</summary>
public sealed class PrivateCellsTests
{
    const string Headers = "编号,姓名,性别,工作单位,工种,主要荣誉";

    const string IdentityNumber = "11010519491231002X";

    [Theory]
    [InlineData("王芳 11010519491231002X", "(2,5) PS0236")]
    [InlineData("王芳（11010519491231002x）", "(2,5) PS0236")]
    [InlineData("王芳　１１０１０５１９４９１２３１００２Ｘ", "(2,5) PS0236")]
    [InlineData("\"王芳\n110105 19491231 002X\"", "(2,5) PS0236")]
    [InlineData("王芳13800138000", "(2,5) PS0236")]
    [InlineData("王芳 138-0013-8000", "(2,5) PS0236")]
    [InlineData("王芳6225881414207430", "(2,5) PS0236")]
    [InlineData("王芳 wang@example.com", "(2,5) PS0236")]
    [InlineData("王芳 110105194912310021", "(2,5) PS0237")]
    [InlineData("王芳 110105********002X", "(2,5) PS0241")]
    [InlineData("王芳（110105****002X）", "(2,5) PS0241")]
    [InlineData("王芳", "")]
    [InlineData("王·芳", "")]
    public void A_name_is_a_name_and_nothing_else(string name, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [SmallSite.Csv + expected], Site(name, "省技术能手").Codes());

    [Theory]
    [InlineData("440524188001010000", "(2,17) PS0242")]
    [InlineData("4.40524E+17", "(2,17) PS0242")]
    [InlineData("6.22588E+15", "(2,17) PS0242")]
    [InlineData("1.38001e10", "(2,17) PS0242")]
    [InlineData("1E5", "")]
    [InlineData("E+17", "")]
    [InlineData("2019年省技术能手1000000000000000强", "")]
    [InlineData("第100000000000000号", "")]
    [InlineData("专利ZL201910123456.7；2018年全国技术能手", "")]
    [InlineData("川人社发〔2019〕120号", "")]
    [InlineData("统一社会信用代码91350100M000100Y43", "")]
    public void A_number_that_a_spreadsheet_has_rounded_is_told(string honour, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [SmallSite.Csv + expected], Site("王芳", honour).Codes());

    [Fact]
    public void A_rounded_number_of_a_workbook_is_told_at_its_cell() =>
        Assert.Equal(
            ["C2 PS0242", "E3 PS0236"],
            CodesOf(new XlsxFile().Sheet(
                "名单",
                ["编号", "姓名", "工作单位", "工种", "主要荣誉"],
                ["001", "王芳", 440524188001010014d, "焊工"],
                ["002", "李强", "乙公司", "钳工", 13800138000d])));

    [Fact]
    public void Digits_spread_over_cells_side_by_side_are_one_number()
    {
        var site = new SmallSite().With(SmallSite.Csv, "编号,姓名,工作单位,工种,地区,推荐单位\n001,王芳,甲公司,焊工,110105,19491231002X\n002,李强,乙公司,钳工,丙区,丁局\n");

        Assert.Equal([$"{SmallSite.Csv}(2,15) PS0236"], site.Codes());
    }

    [Fact]
    public void A_number_is_never_repeated()
    {
        var diagnostic = Assert.Single(Site($"王芳{IdentityNumber}", "省技术能手").Read().Diagnostics);

        Assert.Equal("这一格里有身份证号（11***************X），不得公布，因此停止生成网站。", diagnostic.Message.Chinese);
        Assert.DoesNotContain("1949", $"{diagnostic.Message}{diagnostic.Help}", StringComparison.Ordinal);
        Assert.Equal(Severity.Error, diagnostic.Severity);
    }

    [Fact]
    public void Below_a_header_that_must_go_the_cells_are_not_told_one_by_one_but_a_mask_is_once()
    {
        Assert.Equal(
            [$"{SmallSite.Csv}(1,15) PS0211"],
            new SmallSite()
                .With(SmallSite.Csv, $"编号,姓名,工作单位,工种,身份证号\n001,王芳,甲公司,焊工,{IdentityNumber}\n002,李强,乙公司,钳工,440524188001010014\n")
                .Codes());
        Assert.Equal(
            [$"{SmallSite.Csv}(1,15) PS0211", $"{SmallSite.Csv}(2,15) PS0241"],
            new SmallSite()
                .With(SmallSite.Csv, "编号,姓名,工作单位,工种,身份证号\n001,王芳,甲公司,焊工,110105********002X\n002,李强,乙公司,钳工,440524********0014\n")
                .Codes());
    }

    [Fact]
    public void A_masked_number_says_how_many_are_left()
    {
        Assert.Equal("身份证号（37***************4）虽然遮掩了几位，但按校验码推算，结合表中其他内容，可能的号码只剩 3 个，等于没有遮掩。", MaskedBeside("1985年3月").Message.Chinese);
        Assert.Contains(" 可能的号码只剩 1,59", " " + MaskedBeside("").Message.Chinese.Split('，')[^2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("37098219850315****", "只剩 500 个")]
    [InlineData("370***********1234", null)]
    [InlineData("3****************4", null)]
    public void The_sex_halves_what_is_left_and_a_good_mask_is_no_finding(string number, string? says)
    {
        var diagnostics = Site($"王芳 {number}", "省技术能手").Read().Diagnostics;

        Assert.Equal(says is null ? 0 : 1, diagnostics.Length);
        Assert.All(diagnostics, diagnostic => Assert.Contains(says ?? "", diagnostic.Message.Chinese, StringComparison.Ordinal));
    }

    [Fact]
    public void Other_worksheets_are_looked_through_too() =>
        Assert.Equal(
            ["[底表]!A1 PS0228", "[底表]!B2 PS0236"],
            CodesOf(new XlsxFile()
                .Sheet("名单", ["编号", "姓名", "工作单位", "工种"], ["001", "王芳", "甲公司", "焊工"], ["002", "李强", "乙公司", "钳工"])
                .HiddenSheet("底表", ["姓名", "备注"], ["王芳", "13800138000"])));

    [Theory]
    [InlineData("身份证号")]
    [InlineData("身 份 证\n号")]
    [InlineData("身份证（号）码")]
    [InlineData("身份证_号码")]
    [InlineData("身\u200B份\u200B证")]
    [InlineData("ＩＤ")]
    [InlineData("ID No.")]
    [InlineData("公民身份号码")]
    [InlineData("手机（11位）")]
    [InlineData("手-机")]
    [InlineData("Ｔｅｌ．")]
    [InlineData("Mobile Phone")]
    [InlineData("联系\r\n方式")]
    [InlineData("Ｅ－ｍａｉｌ")]
    [InlineData("电子邮箱")]
    [InlineData("Ｑ　Ｑ")]
    [InlineData("微信（号）")]
    [InlineData("WeChat ID")]
    [InlineData("现住址")]
    [InlineData("户口所在地")]
    [InlineData("开户银行及账号")]
    [InlineData("工资卡卡号")]
    [InlineData("社会保险号")]
    [InlineData("健康状况")]
    [InlineData("婚姻状况")]
    [InlineData("婚否")]
    [InlineData("家庭成员")]
    [InlineData("主要社会关系")]
    [InlineData("是否残疾")]
    [InlineData("低保户")]
    [InlineData("宗教信仰")]
    [InlineData("Date of Birth")]
    [InlineData("年龄（周岁）")]
    public void A_private_header_is_known_in_any_dress(string header) =>
        Assert.Equal(
            [$"{SmallSite.Csv}(1,15) PS0211"],
            new SmallSite().With(SmallSite.Csv, $"编号,姓名,工作单位,工种,\"{header}\"\n001,王芳,甲公司,焊工,无\n002,李强,乙公司,钳工,无\n").Codes());

    [Theory]
    [InlineData("备注")]
    [InlineData("参工时间")]
    [InlineData("主要工作经历")]
    [InlineData("Idea")]
    [InlineData("Language")]
    public void Another_header_is_just_unknown(string header) =>
        Assert.Equal(
            [$"{SmallSite.Csv}(1,15) PS0210"],
            new SmallSite().With(SmallSite.Csv, $"编号,姓名,工作单位,工种,{header}\n001,王芳,甲公司,焊工,无\n002,李强,乙公司,钳工,无\n").Codes());

    [Theory]
    [InlineData("健康管理师")]
    [InlineData("婚姻家庭咨询师")]
    [InlineData("手机维修员")]
    [InlineData("银行信贷员")]
    [InlineData("家政服务员")]
    public void An_occupation_may_be_called_like_a_private_column(string occupation) =>
        Assert.Empty(new SmallSite().With(SmallSite.Csv, $"编号,姓名,工作单位,工种\n001,王芳,甲公司,{occupation}\n002,李强,电话设备厂,{occupation}\n").Codes());

    static Diagnostic MaskedBeside(string month) => Assert.Single(
        new SmallSite()
            .With(SmallSite.Scheme, new SmallSite().TextOf(SmallSite.Scheme) + "personal-fields: [{field: 出生年月, reason: 按有关规定}]\n")
            .With(SmallSite.Csv, $"编号,姓名,工作单位,工种,出生年月\n001,王芳370982********1234,甲公司,焊工,{month}\n002,李强,乙公司,钳工,\n").Read().Diagnostics);

    static SmallSite Site(string name, string honour) =>
        new SmallSite().With(SmallSite.Csv, $"{Headers}\n001,{name},女,甲公司,焊工,{honour}\n002,李强,男,乙公司,钳工,\n");

    static string[] CodesOf(XlsxFile file) =>
        [.. new SmallSite()
            .WithWorkbook(file.ToBytes())
            .Codes()
            .Select(code => code.Replace(SmallSite.Xlsx, "", StringComparison.Ordinal).Replace("[名单]!", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
}
