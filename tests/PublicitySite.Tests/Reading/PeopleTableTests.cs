using System.Collections.Immutable;
using System.Text;
using PublicitySite.Model;

namespace PublicitySite.Tests.Reading;

public sealed class PeopleTableTests
{
    const string Headers = "编号,姓名,工作单位,职业（工种）";

    [Fact]
    public void Every_column_reaches_the_person_in_any_order()
    {
        var person = Person("""
            推荐排序,主要荣誉,职业资格等级,地区,推荐单位,性别,职业（工种）,工作单位,姓名,编号
            2,省技术能手；市五一劳动奖章;省级竞赛第一名；,高级技师,江阳区,江阳区人社局,女,酿酒师,示例酒业有限公司,王芳,001

            """);
        Assert.Equal(("001", "王芳", "女"), (person.Number, person.Name, person.Gender));
        Assert.Equal(("示例酒业有限公司", "江阳区人社局", "江阳区"), (person.Employer, person.Nominator, person.Region));
        Assert.Equal(("酿酒师", "高级技师"), (person.Occupation, person.Qualification));
        Assert.Equal(["省技术能手", "市五一劳动奖章", "省级竞赛第一名"], person.Honours);
        Assert.Equal(2, person.Rank);
        Assert.Equal($"{SmallSite.Csv}(2,60)", person.Origin.ToString());
    }

    [Fact]
    public void An_empty_cell_is_nothing()
    {
        var person = Person($"{Headers},性别,推荐单位,主要荣誉,推荐排序\n001,王芳,甲公司,焊工,,,,\n");
        Assert.Equal((null, null, null, 0), (person.Gender, person.Nominator, person.Rank, person.Honours.Length));
    }

    [Theory]
    [InlineData("编号,姓名,工作单位,职业(工种)")]
    [InlineData("编号,姓名,所在单位,职业/工种")]
    [InlineData("编 号,姓　名,单位,工种")]
    [InlineData("\"编\n号\",姓名,\"工作\n单位\",\"职业\n（工种）\"")]
    [InlineData("\"编\r\n号\",姓名*,工作单位：,职业【工种】")]
    [InlineData(" 编号 ,姓名 ,工作单位,职业、工种,,")]
    public void Headers_may_be_written_in_the_usual_ways(string headers) =>
        Assert.Equal("甲公司的焊工王芳", People($"{headers}\n001,王芳,甲公司,焊工\n") is [var p] ? $"{p.Employer}的{p.Occupation}{p.Name}" : "");

    [Theory]
    [InlineData("王　芳", "王芳")]
    [InlineData(" 王 芳 ", "王芳")]
    [InlineData("\"王\n芳\"", "王芳")]
    [InlineData("𠮷　㛃", "𠮷㛃")]
    [InlineData("欧阳 𠮷㛃", "欧阳𠮷㛃")]
    [InlineData("〇　一", "〇一")]
    [InlineData("阿卜杜拉·买买提", "阿卜杜拉·买买提")]
    [InlineData("买买提 · 玉素甫", "买买提 · 玉素甫")]
    [InlineData("Anna Müller", "Anna Müller")]
    [InlineData("王\uFE00芳", "王\uFE00芳")]
    [InlineData("e\u0301", "e\u0301")]
    public void Names_lose_only_the_spaces_that_lay_out_a_table(string cell, string name) =>
        Assert.Equal(name, Person($"{Headers}\n001,{cell},甲公司,焊工\n").Name);

    [Theory]
    [InlineData("\"示例\n酒业\"", "示例酒业")]
    [InlineData("\"ABC\nLtd\"", "ABC Ltd")]
    [InlineData("\"甲, 乙 公司\"", "甲, 乙 公司")]
    [InlineData("\"“甲”\"\"乙\"\"\"", "“甲”\"乙\"")]
    public void Line_breaks_of_a_cell_are_layout_too(string cell, string employer) =>
        Assert.Equal(employer, Person($"{Headers}\n001,王芳,{cell},焊工\n").Employer);

    [Fact]
    public void Blank_rows_are_passed_over() =>
        Assert.Equal(["001", "002"], People($"\n{Headers}\n001,王芳,甲公司,焊工\n,,,\n\n002,李强,乙公司,钳工\n , ,,\n,,,\n").Select(p => p.Number));

    [Theory]
    [InlineData("序号,姓名,工作单位,工种", "(1,1) PS0210", "(1,1) PS0212")]
    [InlineData("编号,姓名,工作单位,工种,备注", "(1,15) PS0210")]
    [InlineData("编号,姓名,身份证号,工作单位,工种", "(1,7) PS0211")]
    [InlineData("编号,姓名,工作单位,工种,出生日期,\"联系\n电话\",备注", "(1,15) PS0211", "(1,20) PS0211", "(2,5) PS0210")]
    [InlineData("编号,姓名,工作单位", "(1,1) PS0212")]
    [InlineData("编号,姓名,工作单位,单位,工种", "(1,12) PS0213")]
    [InlineData("编号,姓名", "(1,1) PS0212", "(1,1) PS0212")]
    public void Headers_are_checked_one_by_one(string headers, params string[] expected) =>
        Assert.Equal(
            expected.Select(place => SmallSite.Csv + place),
            new SmallSite()
                .With(SmallSite.Csv, $"{headers}\n001,王芳\n002,李强\n")
                .Codes()
                .Where(code => !code.Contains("PS022", StringComparison.Ordinal)));

    [Theory]
    [InlineData("身份证号")]
    [InlineData("身份证\n号码")]
    [InlineData("公民身份号码")]
    [InlineData("有效证件号码")]
    [InlineData("出生日期")]
    [InlineData("出生年月（岁）")]
    [InlineData("年　龄")]
    [InlineData("手机")]
    [InlineData("手机号")]
    [InlineData("联系方式")]
    [InlineData("联系电话")]
    [InlineData("家庭住址")]
    [InlineData("通讯地址")]
    [InlineData("银行账号")]
    [InlineData("银行帐号")]
    [InlineData("卡号")]
    [InlineData("开户行")]
    [InlineData("邮箱")]
    [InlineData("E-mail")]
    [InlineData("QQ号")]
    [InlineData("微信号")]
    [InlineData("户籍所在地")]
    [InlineData("籍贯")]
    [InlineData("社会保障号码")]
    public void Private_columns_stop_the_build(string header) =>
        Assert.Equal(
            [$"{SmallSite.Csv}(1,{Headers.Length + 2}) PS0211"],
            new SmallSite().With(SmallSite.Csv, $"{Headers},\"{header}\"\n001,王芳,甲,焊工,1\n002,李强,乙,钳工,2\n").Codes());

    [Theory]
    [InlineData(",王芳,甲公司,焊工", "(2,1) PS0220")]
    [InlineData("1,王芳,甲公司,焊工", "(2,1) PS0221")]
    [InlineData("001号,王芳,甲公司,焊工", "(2,1) PS0221")]
    [InlineData("００１,王芳,甲公司,焊工", "(2,1) PS0221")]
    [InlineData("001, ,甲公司,焊工", "(2,5) PS0220")]
    [InlineData("001,王芳,,焊工", "(2,8) PS0220")]
    [InlineData("001,王芳", "(2,5) PS0220", "(2,5) PS0220")]
    [InlineData("001,王芳,甲公司,", "(2,12) PS0220")]
    [InlineData("001,王芳,甲公司,焊工,男性", "(2,15) PS0223")]
    [InlineData("001,王芳,甲公司,焊工,女,第一", "(2,17) PS0224")]
    [InlineData("001,王芳,甲公司,焊工,女,0", "(2,17) PS0224")]
    [InlineData("001,王芳,甲公司,焊工,女,1,多余", "(2,19) PS0208")]
    [InlineData("001,\"𠮷\n芳\",甲公司,,女", "(3,8) PS0220")]
    [InlineData("001,\"王芳,甲公司,焊工", "(2,1) PS0204", "(2,5) PS0220", "(2,5) PS0220")]
    [InlineData("001,王\"芳\",甲公司,焊工", "(2,1) PS0204")]
    public void Cells_are_checked_at_their_places(string row, params string[] expected) =>
        Assert.Equal(
            expected.Select(place => SmallSite.Csv + place),
            new SmallSite().Without(SmallSite.SummaryOf002).With(SmallSite.Csv, $"{Headers},性别,推荐排序\n{row}\n").Codes());

    [Fact]
    public void A_number_is_given_once() =>
        Assert.Equal(
            [$"{SmallSite.Csv}(4,1) PS0222", $"{SmallSite.Csv}(5,1) PS0222"],
            new SmallSite().With(SmallSite.Csv, $"{Headers}\n001,王芳,甲,焊工\n002,李强,乙,钳工\n001,王芳,甲,焊工\n002,丁,乙,钳工\n").Codes());

    [Theory]
    [InlineData("", " PS0203")]
    [InlineData("\n\n", " PS0203")]
    [InlineData(Headers, " PS0203")]
    [InlineData($"{Headers}\n,,,\n", " PS0203")]
    [InlineData("编号\t姓名\t工作单位\t工种\n001\t王芳\t甲\t焊工\n", "(1,1) PS0207")]
    [InlineData("编号;姓名;工作单位;工种\n001;王芳;甲;焊工\n", "(1,1) PS0207")]
    [InlineData("编号，姓名，工作单位，工种\n001，王芳，甲，焊工\n", "(1,1) PS0207")]
    [InlineData($"2019年首席技师推荐表\n推荐单位（盖章）：,江阳区人社局\n\n{Headers}\n001,王芳,甲,焊工\n", "(4,1) PS0214")]
    public void A_table_begins_with_headers_and_names_people(string text, string expected) =>
        Assert.Equal([SmallSite.Csv + expected], new SmallSite().With(SmallSite.Csv, text).Codes());

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("GB18030", false)]
    public void A_table_may_be_in_any_encoding_that_spreadsheets_write(string name, bool mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = mark ? new UTF8Encoding(true) : Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes($"{Headers}\r\n001,𠮷㛃·镕,甲公司,焊工\r\n002,李强,乙公司,钳工\r\n")];
        Assert.Equal(["𠮷㛃·镕", "李强"], new SmallSite().With(SmallSite.Csv, bytes).OnlyList().People.Select(p => p.Name));
    }

    [Fact]
    public void A_table_in_no_such_encoding_is_told() =>
        Assert.Equal([$"{SmallSite.Csv} PS0101"], new SmallSite().With(SmallSite.Csv, [0xFF, 0xFE, 0x16, 0x7F, 0xFF]).Codes());

    static Honoree Person(string csv) => Assert.Single(People(csv));

    static ImmutableArray<Honoree> People(string csv) =>
        new SmallSite().Without(SmallSite.SummaryOf001).Without(SmallSite.SummaryOf002).With(SmallSite.Csv, csv).OnlyList().People;
}
