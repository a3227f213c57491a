using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Pages;
using PublicitySite.Rendering.Articles;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

public sealed class ArticleLinksTests
{
    [Theory]
    [InlineData("luzhou-call.md", "luzhou-call.html")]
    [InlineData("../2019/luzhou-call.md#s2", "../2019/luzhou-call.html#s2")]
    [InlineData("../2019/./luzhou-call.html", "../2019/luzhou-call.html")]
    [InlineData("luzhou-call-annex3.csv", "luzhou-call-annex3.csv")]
    [InlineData("../../honorees/luzhou-2019/list.yaml", "../../lists/luzhou-2019.html")]
    [InlineData("../../honorees/luzhou-2019/summaries/001.md", "../../honorees/luzhou-2019/001.html")]
    [InlineData("../../schemes/luzhou.yaml", "../../schemes/luzhou.html")]
    [InlineData("../../lists/luzhou-2019.html", "../../lists/luzhou-2019.html")]
    [InlineData("附件1.doc", "%E9%99%84%E4%BB%B61.doc")]
    [InlineData("%E9%99%84%E4%BB%B61.doc", "%E9%99%84%E4%BB%B61.doc")]
    [InlineData("#s1", "#s1")]
    [InlineData("mailto:a@example.gov.cn", "mailto:a@example.gov.cn")]
    [InlineData("tel:0830-5550101", "tel:0830-5550101")]
    public void A_link_leads_to_where_its_target_is_published(string url, string address) =>
        Assert.Equal($"<p><a href=\"{address}\">甲</a></p>\n", Render($"[甲]({url})").Value?.Body.Value);

    [Theory]
    [InlineData("https://www.gov.cn/a?b=1&c", "https://www.gov.cn/a?b=1&amp;c")]
    [InlineData("HTTP://www.gov.cn", "http://www.gov.cn/")]
    [InlineData("https://www.gov.cn/公示", "https://www.gov.cn/%E5%85%AC%E7%A4%BA")]
    [InlineData("https://www.gov.cn/\"onclick=\"x", "https://www.gov.cn/%22onclick=%22x")]
    public void A_link_to_another_site_is_marked(string url, string address) =>
        Assert.Equal(
            $"<p><a href=\"{address}\" class=\"external\" rel=\"external noopener\">甲</a></p>\n",
            Render($"[甲]({url})").Value?.Body.Value);

    [Fact]
    public void A_link_to_another_site_leads_to_its_notice_unless_the_host_is_friendly()
    {
        var outside = new OutsideLinks(Some.Site() with { FriendlyHosts = ["rst.example.cn"] });

        var text = ArticleRenderer.Render(
            Some.Text("[甲](https://www.example.org/a?b=1&c "
                + "\"题\")[乙](https://rst.example.cn/)[己](https://rsj.example.gov.cn/a)[丙](tel:0000-5550101)"), new(
                "notices/2020/a.html"), null, outside).Value?.Body.Value;

        var target = Assert.Single(outside.Taken);
        Assert.Equal("https://www.example.org/a?b=1&c", target.AbsoluteUri);
        Assert.Equal(
            $"<p><a href=\"../../{Addresses.Outside(target).Path}\" class=\"external\" rel=\"nofollow\" "
                + $"data-address=\"https://www.example.org/a?b=1&amp;c\" title=\"题\">甲</a>"
            + "<a href=\"https://rst.example.cn/\" class=\"external\" rel=\"external noopener\">乙</a><a "
                + "href=\"https://rsj.example.gov.cn/a\">己</a><a href=\"tel:0000-5550101\">丙</a></p>\n",
            text);
    }

    [Theory]
    [InlineData("[甲](javascript:alert(1))")]
    [InlineData("[甲](JaVaScRiPt:alert(1))")]
    [InlineData("[甲](&#106;avascript:alert(1))")]
    [InlineData("[甲](java&#9;script:alert(1))")]
    [InlineData("[甲](&#1;javascript:alert(1))")]
    [InlineData("[甲](<java\tscript:alert(1)>)")]
    [InlineData("[甲](javascript&colon;alert(1))")]
    [InlineData("[甲](vbscript:x)")]
    [InlineData("[甲](data:text/html;base64,AAAA)")]
    [InlineData("[甲](file:///etc/passwd)")]
    [InlineData("[甲][b]\n\n[b]: javascript:alert(1)")]
    public void A_link_that_could_run_a_script_is_refused_and_only_its_text_stays(string source)
    {
        var read = Render("文字\n\n" + source);

        Assert.Equal("PS0530 content/notices/2020/a.md(7,1)", Assert.Single(read.Diagnostics.Select(f => $"{f.Code} {f.Location}")));
        Assert.Equal("<p>文字</p>\n<p>甲</p>\n", read.Value?.Body.Value);
    }

    [Theory]
    [InlineData("见[甲](/notices/a.html)", "PS0531 content/notices/2020/a.md(5,2)")]
    [InlineData("[甲](//example.com)", "PS0531 content/notices/2020/a.md(5,1)")]
    [InlineData("[甲](\\\\example.com)", "PS0531 content/notices/2020/a.md(5,1)")]
    [InlineData("见[甲](http://)", "PS0536 content/notices/2020/a.md(5,2)")]
    [InlineData("[甲](https:www.example.cn)", "PS0536 content/notices/2020/a.md(5,1)")]
    [InlineData("[甲](../../../../a.md)", "PS0531 content/notices/2020/a.md(5,1)")]
    [InlineData("一\n二 ![](a.png)", "PS0532 content/notices/2020/a.md(6,3)")]
    [InlineData("![ ](a.png)", "PS0532 content/notices/2020/a.md(5,1)")]
    [InlineData("![甲](https://example.com/a.png)", "PS0533 content/notices/2020/a.md(5,1)")]
    [InlineData("![甲](data:image/png;base64,AAAA)", "PS0533 content/notices/2020/a.md(5,1)")]
    [InlineData("![甲](/a.png)", "PS0533 content/notices/2020/a.md(5,1)")]
    [InlineData("|甲|乙|\n|--|--|\n|一|[二](javascript:x)|", "PS0530 content/notices/2020/a.md(7,4)")]
    [InlineData("- 一\n  > [二](javascript:x)", "PS0530 content/notices/2020/a.md(6,5)")]
    public void A_fault_is_found_at_its_place(string source, string expected) =>
        Assert.Equal(expected, Assert.Single(Render(source).Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}")));

    [Fact]
    public void The_message_tells_how_to_write_a_link()
    {
        var diagnostic = Assert.Single(Render("[甲](javascript:x)").Diagnostics);

        Assert.Equal("链接地址“javascript:x”的类型不允许。", diagnostic.Message.Chinese);
        Assert.Equal("请写 http://、https://、mailto:、tel: 开头的地址，或者本站内的相对路径。", diagnostic.Help.Chinese);
    }

    static Result<Article> Render(string source) =>
        ArticleRenderer.Render(
            MarkdownDocument.Parse(source, SourceLocation.At("content/notices/2020/a.md", 5, 1)),
            new("notices/2020/a.html"));
}
