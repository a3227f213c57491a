using PublicitySite.Diagnostics;

namespace PublicitySite.Tests.Validation;

/// <summary>The words of the diagnostics that stop a publication, as a clerk reads them.</summary>
public sealed class RuleMessageTests
{
    [Theory]
    [InlineData(
        "ApprovedBeforeEnd",
        "PS0415",
        "批准日期2026年8月7日不晚于公示的最后一日2026年8月7日。",
        "公示期满以后才能批准，最早为2026年8月8日；请核对批准日期和公示期。",
        "The list was approved on 2026-08-07, but its publicity runs through 2026-08-07.")]
    [InlineData(
        "PeriodTooShort",
        "PS0412",
        "公示4个工作日，少于“市首席技师”规定的5个工作日。",
        "请按选拔项目的规定填写 days 和 unit，或者删去这两项，程序会按项目的规定计算；当年的办法与现行办法不同的，请为当年的办法另建一个选拔项目文件。",
        "The publicity is of 4 working days; '市首席技师' asks for 5.")]
    [InlineData(
        "PeriodInAnotherUnit",
        "PS0413",
        "公示期按自然日计算，而“市首席技师”规定按工作日计算。",
        null,
        "The publicity counts calendar days; '市首席技师' counts working days.")]
    [InlineData(
        "DecisionBeforeApproval",
        "PS0416",
        "结果公布的成文日期2026年9月29日过早：名单“city-2026-2”公示到2026年10月9日。",
        "请核对公布文件的日期和名单的批准日期。",
        "The result was issued on 2026-09-29, too early: the list 'city-2026-2' is in publicity through 2026-10-09.")]
    [InlineData(
        "NoSuchDay",
        "PS0427",
        "“九月三十一日”不存在。",
        "9月只有30天，请核对。",
        "'九月三十一日' does not exist.")]
    [InlineData(
        "PeriodInText",
        "PS0428",
        "文中的公示期“2026年8月3日至2027年8月7日”与名单“city-2026”的公示期（2026年8月3日至2026年8月7日）不一致。",
        "请以名单为准改正文中的日期，或者核对名单的 publicity；说的是其他地方公示的，请在名单的 other-publicity 中写明。",
        "The text has the publicity '2026年8月3日至2027年8月7日'; that of the list 'city-2026' is 2026-08-03 to 2026-08-07.")]
    [InlineData(
        "LengthInText",
        "PS0429",
        "文中写公示“5天”，名单“city-2026”公示5个工作日。",
        "请以名单为准改正文中的天数和单位（工作日与日历上的天不同），或者核对名单的 publicity。",
        "The text has a publicity of '5天'; that of the list 'city-2026' is 5 working days.")]
    [InlineData(
        "CountOfListInText",
        "PS0430",
        "文中写“共十二人”，名单“city-2026”有2人。",
        "请核对名单的行数和文中的人数；发布以后增减人选的，请在名单的 changes 中注明。",
        "The text says '共十二人'; the list 'city-2026' has 2 people.")]
    [InlineData(
        "NominatorAboveCap",
        "PS0433",
        "“东区人社局”在名单中有3人，超过推荐名额2名。",
        "请核对推荐单位的名称和选拔项目的推荐名额（nominations 的 caps）。",
        "'东区人社局' has 3 people on the list; it may nominate 2.")]
    [InlineData(
        "People",
        "PS0455",
        "“赵敏”的职业（工种）“电焊工”不在词表内。",
        "是不是“焊工”？确实无误的，加到 content/vocabulary.yaml 的 occupations 中。",
        "The occupation '电焊工' of 赵敏 is not in the vocabulary.")]
    [InlineData(
        "IndexNumberForm",
        "PS0477",
        "索引号“20260803-0000011”的格式不对。",
        "照“20191202-189769”的样子写；格式由 site.yaml 的 index-number 规定。",
        "The index number '20260803-0000011' is in a wrong form.")]
    public void Says_what_is_wrong_and_how_to_write_it_right(string fixture, string code, string message, string? help, string english)
    {
        Diagnostic[] diagnostics = [.. RuleFixture.Of(fixture).Diagnostics().Where(diagnostic => diagnostic.Code == code)];

        var diagnostic = Assert.Single(diagnostics, diagnostic => diagnostic.Message.Chinese == message);
        Assert.Equal(english, diagnostic.Message.English);
        Assert.Equal(help ?? diagnostic.Help.Chinese, diagnostic.Help.Chinese);
    }
}
