using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Documents;

/// <summary>What the search looks into is what a reader sees.</summary>
public sealed class ReadableTextTests
{
    [Theory]
    [InlineData("一段**重点**话。\n\n二段。", "一段重点话。|二段。")]
    [InlineData("## 一、总则\n\n1. 甲\n2. 乙", "一、总则|甲|乙")]
    [InlineData("| 序号 | 项目 |\n|---|---|\n| 1 | 甲 & 乙 |", "序号|项目|1|甲 & 乙")]
    [InlineData("见[名单](/lists/a.html)和<b>&lt;标签&gt;</b>", "见名单和<b><标签></b>")]
    [InlineData("企业[^1]的。\n\n[^1]: 注解。", "企业的。|注解。")]
    [InlineData("中文\n换行 two\nwords", "中文换行 two words")]
    [InlineData("甲\\\n乙", "甲|乙")]
    [InlineData("甲![示意图](a.png)乙", "甲乙")]
    [InlineData("> 引文\n\n```\n代码\n```", "引文|代码")]
    [InlineData("", "")]
    public void Blocks_are_paragraphs_and_markup_is_gone(string source, string expected) =>
        Assert.Equal(expected, string.Join('|', Some.Text(source).Paragraphs));
}
