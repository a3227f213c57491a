using PublicitySite.Importing.Summaries;
using PublicitySite.Model;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Importing.Summaries;

public sealed class FileOwnersTests
{
    static readonly FileMatcher Owners = new(
    [
        Person("001", "欧阳建川", "示例沱江湾酒业有限公司"),
        Person("002", "何敏", "示例川南精细化工有限公司"),
        Person("003", "周𠮷顺", "示例长江压力容器制造（集团）有限公司"),
        Person("004", "曲比·阿洛", "示例川滇输电工程有限公司"),
        Person("005", "陈立新", "示例机械有限公司"),
        Person("006", "陈立新", "示例轴承有限公司"),
        Person("007", "徐㛃", "示例精锐轴承有限公司"),
        Person("008", "何敏华", "示例化工有限公司"),
        Person("009", "罗正", "罗正大师工作室"),
    ]);

    [Theory]
    [InlineData("示例沱江湾酒业有限公司+欧阳建川.docx")]
    [InlineData("示例沱江湾酒业有限公司＋欧阳建川（500字）.docx")]
    [InlineData("示例沱江湾酒业有限公司欧阳建川.docx")]
    [InlineData("欧阳建川.docx")]
    [InlineData("001欧阳建川事迹简介.docx")]
    [InlineData("1. 欧阳建川同志先进事迹材料.docx")]
    [InlineData("欧阳 建川_照片.JPG")]
    [InlineData("【事迹简介】欧阳建川（定稿）.docx")]
    [InlineData("沱江湾酒业欧阳建川.docx")]
    [InlineData("沱酒欧阳建川500字.docx")]
    [InlineData("首席技师欧阳建川.docx")]
    [InlineData("欧阳建川酿酒师.docx")]
    [InlineData("事迹/欧阳建川/简介.docx")]
    public void A_name_in_the_name_of_a_file_says_whose_it_is(string path) => Assert.Equal("001", OwnerOf(path));

    [Theory]
    [InlineData("何　敏.docx", "002")]
    [InlineData("何敏华简介.docx", "008")]
    [InlineData("周𠮷顺.docx", "003")]
    [InlineData("示例长江压力容器制造(集团)有限公司周𠮷顺.docx", "003")]
    [InlineData("徐㛃 照片.png", "007")]
    [InlineData("罗正大师工作室+罗正.docx", "009")]
    [InlineData("曲比·阿洛.docx", "004")]
    [InlineData("曲比•阿洛.docx", "004")]
    [InlineData("曲比・阿洛.docx", "004")]
    [InlineData("曲比．阿洛.docx", "004")]
    [InlineData("曲比阿洛.docx", "004")]
    public void Names_are_found_however_they_are_written(string path, string number) => Assert.Equal(number, OwnerOf(path));

    [Theory]
    [InlineData("示例机械有限公司+陈立新.docx", "005")]
    [InlineData("轴承+陈立新.docx", "006")]
    [InlineData("机械陈立新.docx", "005")]
    [InlineData("示例轴承有限公司/陈立新/事迹.docx", "006")]
    [InlineData("006陈立新.docx", "006")]
    [InlineData("陈立新.docx", "005? 006?")]
    [InlineData("示例+陈立新.docx", "005? 006?")]
    [InlineData("009陈立新.docx", "005? 006?")]
    public void Namesakes_are_told_apart_by_their_employers(string path, string owner) => Assert.Equal(owner, OwnerOf(path));

    [Theory]
    [InlineData("何敏、欧阳建川.docx", "001? 002?")]
    [InlineData("何敏+何敏华.docx", "002? 008?")]
    [InlineData("示例机械有限公司+何敏.docx", "002?")]
    public void What_may_be_of_somebody_else_is_in_doubt(string path, string owner) => Assert.Equal(owner, OwnerOf(path));

    [Theory]
    [InlineData("事迹简介.docx")]
    [InlineData("何敏慧.docx")]
    [InlineData("小何敏.docx")]
    [InlineData("欧阳何敏.docx")]
    [InlineData("罗正大师工作室.docx")]
    [InlineData("何敏等人/王芳.docx")]
    [InlineData("何敏欧阳建川.docx")]
    [InlineData("HE MIN.docx")]
    public void A_name_has_to_stand_by_itself(string path) => Assert.Equal("-", OwnerOf(path));

    static string OwnerOf(string path) => Owners.Match(path) switch
    {
        FileMatch.One one => one.Person.Number,
        FileMatch.Doubtful doubtful => string.Join(' ', doubtful.People.Select(person => $"{person.Number}?")),
        _ => "-",
    };

    static Honoree Person(
        string number, string name, string employer) => Some.Person(number, name) with { Employer = employer, Occupation = "酿酒师" };
}
