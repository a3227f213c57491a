using PublicitySite.Diagnostics;

namespace PublicitySite.Tests.Reading;

/// <summary>The sentences that staff meet most, word for word.</summary>
public sealed class ReadingMessageTests
{
    [Fact]
    public void A_key_that_does_not_exist() => Says(
        Edited(SmallSite.Notice, "title:", "titel:"),
        "content/notices/2019/luzhou-call.md(2,1)",
        "不认识“titel”这一项。",
        "是不是“title”？可以写的有：title、kind、document-type、number、issuers、issued、published、source、scheme、list、index-number、topic、valid-until、"
            + "summary、keywords、attachments、contacts、changes、redirect-from、withdrawn、sample-data。");

    [Fact]
    public void A_key_that_is_missing() => Says(
        Edited(SmallSite.Notice, "issued: 2019-07-08\n", ""),
        "content/notices/2019/luzhou-call.md(2,1)",
        "缺少必填项“issued”，或者它的内容是空的。",
        "补上一行“issued: 内容”。");

    [Fact]
    public void A_date_with_slashes() => Says(
        Edited(SmallSite.Notice, "2019-07-08", "2019/7/8"),
        "content/notices/2019/luzhou-call.md(5,9)",
        "“issued”的日期写法不对：“2019/7/8”。",
        "写成“2019-07-08”。");

    [Fact]
    public void A_day_that_does_not_exist() => Says(
        Edited(SmallSite.Notice, "2019-07-08", "2019-2-30"),
        "content/notices/2019/luzhou-call.md(5,9)",
        "“issued”的日期“2019-2-30”不存在。",
        "请核对年、月、日。");

    [Fact]
    public void A_word_that_is_not_on_offer() => Says(
        Edited(SmallSite.Notice, "kind: notice", "kind: 通知"),
        "content/notices/2019/luzhou-call.md(3,7)",
        "“kind”不能是“通知”。",
        "可以写的有：notice、announcement、policy、decision。");

    [Fact]
    public void A_full_width_colon() => Says(
        Edited(SmallSite.Notice, "kind: notice", "kind：notice"),
        "content/notices/2019/luzhou-call.md(3,5)",
        "“kind”后面用了中文冒号“：”。",
        "写成“kind: 内容”，用英文冒号，后面留一个空格。");

    [Fact]
    public void A_column_that_must_not_be_published() => Says(
        Edited(SmallSite.Csv, "姓名", "姓名,身份证号").With(SmallSite.SummaryOf001, "甲"),
        "content/honorees/luzhou-2019/list.csv(1,7)",
        "“身份证号”这一列属于个人信息，不得公布，因此停止生成网站。",
        "从表格中删除整列（不要只隐藏），保存后重试。原始表格请存放在网站文件夹以外。");

    [Fact]
    public void A_column_that_is_not_known() => Says(
        Edited(SmallSite.Csv, "职业（工种）", "职业（工种）,文化程席"),
        "content/honorees/luzhou-2019/list.csv(1,19)",
        "不认识“文化程席”这一列。",
        "是不是“文化程度”？可以写的有：编号、姓名、工作单位、职业（工种）、性别、推荐单位、地区、职业资格等级、主要荣誉、推荐排序、政治面貌、民族、文化程度、出生年月。");

    [Fact]
    public void A_number_that_lost_its_zeros() => Says(
        Edited(SmallSite.Csv, "001,", "1,").Without(SmallSite.SummaryOf001),
        "content/honorees/luzhou-2019/list.csv(2,1)",
        "编号应当是三位数字，这里是“1”。",
        "写成“001”。在 Excel 或 WPS 中，先把这一列的单元格格式设为“文本”，再输入 001，前面的 0 才会保留。");

    [Fact]
    public void A_number_given_twice() => Says(
        Edited(SmallSite.Csv, "002,", "001,"),
        "content/honorees/luzhou-2019/list.csv(3,1)",
        "编号“001”已经给了王芳。",
        "每人一个编号，给这一行换一个没有用过的编号。");

    [Fact]
    public void A_summary_of_nobody() => Says(
        new SmallSite().With("content/honorees/luzhou-2019/summaries/01.md", "丙"),
        "content/honorees/luzhou-2019/summaries/01.md",
        "名单里没有编号“01”，这份事迹简介没有对应的人。",
        "是不是“001.md”？人员已不在名单的，删除这个文件。");

    [Fact]
    public void An_attachment_that_is_not_there() => Says(
        Edited(SmallSite.Notice, "issued:", "attachments: [{title: 推荐表, file: anex1.csv}]\nissued:").With(
            "content/notices/2019/annex1.csv",
            "甲"),
        "content/notices/2019/luzhou-call.md(5,34)",
        "找不到附件“anex1.csv”。",
        "是不是“annex1.csv”？附件要放在 content/notices/2019/，大小写也要一致。");

    [Fact]
    public void A_text_that_is_not_UTF_8() => Says(
        new SmallSite().With(SmallSite.SummaryOf001, [0xCD, 0xF5, 0xB7, 0xBC]),
        "content/honorees/luzhou-2019/summaries/001.md",
        "这个文件不是 UTF-8 编码，其中的汉字无法可靠地读出。",
        "用记事本打开，选“文件”→“另存为”，“编码”选 UTF-8，保存后重试。");

    static SmallSite Edited(string path, string old, string replacement)
    {
        var site = new SmallSite();
        var text = site.TextOf(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return site.With(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    static void Says(SmallSite site, string place, string message, string help)
    {
        var diagnostic = site.Read().Diagnostics[0];
        Assert.Equal((place, message, help), (diagnostic.Location.ToString(), diagnostic.Message.Chinese, diagnostic.Help.Chinese));
        Assert.Equal(Severity.Error, diagnostic.Severity);
    }
}
