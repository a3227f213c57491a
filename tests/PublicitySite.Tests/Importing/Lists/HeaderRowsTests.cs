using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using PublicitySite.Importing.Lists;
using PublicitySite.Model;
using PublicitySite.Reading.Tables;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Importing.Lists;

public sealed class HeaderRowsTests
{
    /// <summary>Rows parted by <c>|</c>; the headers as they are understood.</summary>
    [Theory]
    [InlineData("汇总表|推荐单位（盖章）：某县人力资源和社会保障局|序号,姓名,单位,工种|1,王芳,甲厂,焊工", 2, 2, "序号 姓名 单位 工种")]
    [InlineData("姓名,性别,工作单位,职业（工种）|王芳,女,甲厂,焊工", 0, 0, "姓名 性别 工作单位 职业（工种）")]
    [InlineData("序号,基本情况,,,职业资格,,荣誉|,姓名,性别,工作单位,等级,取得时间,|1,王芳,女,甲厂,技师,2010,无", 0, 1, "序号 姓名 性别 工作单位 职业资格等级 取得时间 荣誉")]
    [InlineData("表|序号,姓名,工作单位,身份证,,|,,,号码,有效期,照片|1,王芳,甲厂,略,略,略", 1, 2, "序号 姓名 工作单位 身份证号码 身份证有效期 身份证照片")]
    [InlineData("序号,姓名,推荐,,工作,|,,单位,排序,单位,年限|1,王芳,某局,1,甲厂,3", 0, 1, "序号 姓名 推荐单位 推荐排序 工作单位 年限")]
    public void Headers_are_found_by_what_they_say(string rows, int first, int last, string names)
    {
        var headers = HeaderRows.Find(TableOf(rows.Replace('|', '\n')));

        Assert.Equal((first, last, names), (headers?.First, headers?.Last, string.Join(' ', headers?.Names ?? [])));
    }

    [Theory]
    [InlineData("栏目,填写内容|姓名,王芳|性别,女|工作单位,甲厂")]
    [InlineData("姓名|王芳")]
    [InlineData("单位,工种|甲厂,焊工")]
    public void A_form_of_one_person_has_none(string rows) => Assert.Null(HeaderRows.Find(TableOf(rows.Replace('|', '\n'))));

    [Theory]
    [InlineData("2019/luzhou-call-annex3.csv", 2, "推荐排序 推荐单位 姓名 性别 工作单位 文化程度 职业（工种） 职业资格等级")]
    [InlineData("2019/jinzhong-call-annex.csv", 1, "推荐单位 姓名 性别 工作单位 职业（工种） 职业资格等级")]
    [InlineData("2019/liaocheng-call-annex1.csv", 1, "推荐排序 推荐单位 姓名 性别 工作单位 职业（工种） 职业资格等级 主要荣誉")]
    [InlineData("2024/qilu-call-annex2.csv", 1, "推荐排序 推荐单位 姓名 性别 工作单位 职业（工种） 职业资格等级 主要荣誉")]
    [InlineData("2024/shizhong-call-annex1.csv", 1, "推荐单位 姓名 性别 工作单位 职业（工种） 职业资格等级 主要荣誉")]
    [InlineData("2026/luzhou-call-annex.csv", 0, "编号 推荐排序 推荐单位 地区 姓名 性别 工作单位 职业（工种） 职业资格等级 文化程度 主要荣誉")]
    public void The_forms_of_the_sample_are_understood(string annex, int row, string columns)
    {
        var bytes = File.ReadAllBytes(Path.Join(Repository.Root, "content/notices", annex));

        var headers = HeaderRows.Find(
            CsvTable.Read(new SourceFile(annex, bytes), new DiagnosticBag()) ?? throw new InvalidDataException(annex));

        Assert.Equal((row, row), (headers?.First, headers?.Last));
        Assert.Equal(columns, string.Join(' ', (headers?.Names ?? []).Select(SourceHeaders.Column).OfType<PersonColumn>()));
    }

    static Table TableOf(string csv) => CsvTable.Read(new SourceText("表.csv", csv), new DiagnosticBag());
}
