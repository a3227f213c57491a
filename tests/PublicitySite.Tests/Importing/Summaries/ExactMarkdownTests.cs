using AngleSharp.Html.Parser;
using PublicitySite.Importing.Summaries;
using PublicitySite.Pages;
using PublicitySite.Rendering.Articles;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Importing.Summaries;

public sealed class ExactMarkdownTests
{
    [Theory]
    [InlineData("普通的一段，含《书名》、“引号”和𠮷、㛃·。")]
    [InlineData("*号*和**两个**")]
    [InlineData("_下划线_和snake_case_name")]
    [InlineData("# 不是标题")]
    [InlineData("#不是标题")]
    [InlineData("1. 不是列表")]
    [InlineData("2017.5 获奖")]
    [InlineData("3) 不是列表")]
    [InlineData("12.")]
    [InlineData("- 不是列表")]
    [InlineData("+ 不是列表")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("***")]
    [InlineData("> 不是引文")]
    [InlineData("~~~")]
    [InlineData("```码```")]
    [InlineData("[链接](https://example.gov.cn)和[1]")]
    [InlineData("![图](a.png)")]
    [InlineData("[^1]: 不是脚注")]
    [InlineData("<b>不是标签</b>和<https://example.gov.cn>")]
    [InlineData("R&D、&amp;、&#20320;")]
    [InlineData("C:\\目录\\*、末尾的反斜线\\")]
    [InlineData("| 甲 | 乙 |")]
    [InlineData("|---|---|")]
    [InlineData(":--- 不是表格")]
    [InlineData("3*5=15，2*3=6")]
    public void The_page_shows_exactly_the_text(string text)
    {
        string[] paragraphs = ["前一段", text, "后一段"];

        var article = ArticleRenderer.Render(Some.Text(ExactMarkdown.Write(paragraphs)), Addresses.Home);
        var body = new HtmlParser().ParseDocument(article.Value?.Body.Value ?? "").Body;

        Assert.Equal(paragraphs, body?.Children.Select(paragraph => paragraph.TextContent));
        Assert.All(
            body?.Children ?? throw new InvalidOperationException(),
            paragraph => Assert.Equal(("P", 0), (paragraph.TagName, paragraph.ChildElementCount)));
    }

    [Fact]
    public void What_means_nothing_is_left_as_it_is() =>
        Assert.Equal("2017年获A-B奖（100%）。\n\n3.5米，第1、2名！\n", ExactMarkdown.Write(["2017年获A-B奖（100%）。", "3.5米，第1、2名！"]));
}
