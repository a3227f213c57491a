using PublicitySite.Rendering.Search;

namespace PublicitySite.Tests.Rendering.Search;

public sealed class SearchFoldingTests
{
    [Theory]
    [InlineData("工艺 设备，改造", "工艺设备改造")]
    [InlineData("ＰＬＣ　编程", "plc编程")]
    [InlineData("人社发〔2019〕12号", "人社发201912号")]
    [InlineData("曲比·阿洛•甲・乙", "曲比阿洛甲乙")]
    [InlineData("“三新”——〇々", "三新〇々")]
    [InlineData("周𠮷顺", "周𠮷顺")]
    [InlineData("，。 \n", "")]
    public void Width_case_blanks_and_signs_make_no_difference(string text, string folded) =>
        Assert.Equal(folded, string.Concat(text.Select(SearchFolding.Fold).Where(character => character != '\0')));
}
