using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Pages;
using PublicitySite.Rendering.Articles;

namespace PublicitySite.Tests.Rendering;

public sealed class ArticleRendererTests
{
    [Theory]
    [InlineData("一段文字。", "<p>一段文字。</p>\n")]
    [InlineData("　　全角缩进的段落。\n\n　　又一段。", "<p>全角缩进的段落。</p>\n<p>又一段。</p>\n")]
    [InlineData("    四个空格缩进。", "<p>四个空格缩进。</p>\n")]
    [InlineData("中文\n换行，\n“引号”\n𠮷", "<p>中文换行，“引号”𠮷</p>\n")]
    [InlineData("**中文**\n换行 word\nword\n中文", "<p><strong>中文</strong>换行 word\nword\n中文</p>\n")]
    [InlineData("一  \n二", "<p>一<br>\n二</p>\n")]
    [InlineData("**“重点”**后面", "<p><strong>“重点”</strong>后面</p>\n")]
    [InlineData("“引号”--不变...", "<p>“引号”--不变...</p>\n")]
    [InlineData("㛃·𠮷", "<p>㛃·𠮷</p>\n")]
    [InlineData("- 一\n- 二", "<ul>\n<li>一</li>\n<li>二</li>\n</ul>\n")]
    [InlineData("https://example.gov.cn", "<p>https://example.gov.cn</p>\n")]
    [InlineData("<https://example.gov.cn>", "<p>&lt;https://example.gov.cn&gt;</p>\n")]
    [InlineData("# 标题 {.x onclick=1}", "<h2 id=\"s1\">标题 {.x onclick=1}</h2>\n")]
    [InlineData("**小标题。**后面", "<p><strong>小标题。</strong>后面</p>\n")]
    [InlineData("　　附件：1.甲\\\n2.乙", "<p class=\"annexes\">附件：1.甲<br>\n2.乙</p>\n")]
    [InlineData("", "")]
    public void Text_comes_out_as_a_reader_expects(string source, string body) => Assert.Equal(body, BodyOf(source));

    [Theory]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("a <b onclick=\"x\">b</b>", "<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>\n")]
    [InlineData("# <img src=x onerror=alert(1)>", "<h2 id=\"s1\">&lt;img src=x onerror=alert(1)&gt;</h2>\n")]
    [InlineData("`<script>`", "<p><code>&lt;script&gt;</code></p>\n")]
    [InlineData(
        "[a](https://x.cn/\"onclick=\"x)",
        "<p><a href=\"https://x.cn/%22onclick=%22x\" class=\"external\" rel=\"external noopener\">a</a></p>\n")]
    [InlineData("[a](b.md '\"><script>')", "<p><a href=\"b.html\" title=\"&quot;&gt;&lt;script&gt;\">a</a></p>\n")]
    [InlineData("![\"><script>](b.png)", "<p><img src=\"b.png\" alt=\"&quot;&gt;&lt;script&gt;\" loading=\"lazy\"></p>\n")]
    [InlineData("```\"><script>\n</code>\n```", "<pre><code class=\"language-&quot;&gt;&lt;script&gt;\">&lt;/code&gt;\n</code></pre>\n")]
    public void Markup_in_the_text_stays_text(string source, string body) => Assert.Equal(body, BodyOf(source));

    [Theory]
    [InlineData("# 一\n## 二\n### 三", "2 s1 一|2 s2 二|3 s2-1 三")]
    [InlineData("## 一、总则\n### （一）目的\n### （二）范围\n## 二、附则\n### （一）解释", "2 s1 一、总则|3 s1-1 （一）目的|3 s1-2 （二）范围|2 s2 二、附则|3 s2-1 （一）解释")]
    [InlineData("## 一\n##### 跳级\n##### 同级\n### 回一级\n## 二", "2 s1 一|3 s1-1 跳级|3 s1-2 同级|3 s1-3 回一级|2 s2 二")]
    [InlineData("### 先小\n# 后大", "2 s1 先小|2 s2 后大")]
    [InlineData("## **粗** `码` [链](a.md) &amp;", "2 s1 粗 码 链 &")]
    [InlineData("没有标题", "")]
    public void Headings_have_an_id_by_their_place_and_skip_no_level(string source, string contents)
    {
        var article = ArticleOf(source);

        Assert.Equal(contents, string.Join('|', article.Contents.Select(heading => $"{heading.Level} {heading.Id} {heading.Text}")));
        Assert.All(article.Contents, heading => Assert.Contains($"<h{heading.Level} id=\"{heading.Id}\"", article.Body.Value));
    }

    [Theory]
    [InlineData("## 一、总则", "layer-1")]
    [InlineData("## 十二、附则", "layer-1")]
    [InlineData("## （一）目的", "layer-2")]
    [InlineData("#### 1.材料", "layer-3")]
    [InlineData("## （1）材料", "layer-3")]
    [InlineData("## ①材料", "layer-3")]
    [InlineData("## 第一章 总则", "chapter")]
    [InlineData("## 附件1", "annex")]
    [InlineData("## 附件 承诺书", "annex")]
    [InlineData("## 附件的要求", null)]
    [InlineData("## 一致的意见", null)]
    [InlineData("## 2026年安排", null)]
    public void A_heading_has_the_class_of_its_number(string source, string? layer) => Assert.Equal(
        layer is null ? "<h2 id=\"s1\">" : $"<h2 id=\"s1\" class=\"{layer}\">",
        BodyOf(source)[..(BodyOf(source).IndexOf('>', StringComparison.Ordinal) + 1)]);

    [Theory]
    [InlineData("各县（市、区），各企业：\n\n正文：", "<p class=\"addressee\">各县（市、区），各企业：</p>\n<p>正文：</p>\n")]
    [InlineData("> 说明\n\n各单位：", "<blockquote>\n<p>说明</p>\n</blockquote>\n<p class=\"addressee\">各单位：</p>\n")]
    [InlineData("现将有关事项通知如下：", "<p>现将有关事项通知如下：</p>\n")]
    [InlineData("名单已经产生。人选是：", "<p>名单已经产生。人选是：</p>\n")]
    [InlineData("- 各单位：", "<ul>\n<li>各单位：</li>\n</ul>\n")]
    public void Those_whom_it_is_addressed_to_stand_first(string source, string body) => Assert.Equal(body, BodyOf(source));

    [Fact]
    public void A_table_scrolls_in_its_own_box_and_is_aligned_by_classes() => Assert.Equal(
        """
        <div class="table-wrap" tabindex="0" role="region" aria-label="表格 1">
        <table>
        <thead>
        <tr><th scope="col" class="align-left">姓名</th><th scope="col" class="align-center">岁</th><th scope="col" class="align-right">数</th><th scope="col">注</th></tr>
        </thead>
        <tbody>
        <tr><td class="align-left">𠮷</td><td class="align-center"><strong>1</strong></td><td class="align-right">&lt;b&gt;</td><td>|</td></tr>
        </tbody>
        </table>
        </div>
        <div class="table-wrap" tabindex="0" role="region" aria-label="表格 2">
        <table>
        <thead>
        <tr><th scope="col">甲</th></tr>
        </thead>
        </table>
        </div>

        """,
        BodyOf("|姓名|岁|数|注|\n|:--|:-:|--:|--|\n|𠮷|**1**|<b>|\\||\n\n|甲|\n|--|\n"));

    [Fact]
    public void Footnotes_lead_there_and_back() => Assert.Equal(
        """
        <p>甲<sup><a id="fnref1" href="#fn1" role="doc-noteref" aria-label="注释 1">1</a></sup>乙<sup><a id="fnref2" href="#fn1" role="doc-noteref" aria-label="注释 1">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="注释">
        <ol>
        <li id="fn1"><p>说明。<a class="footnote-back" href="#fnref1" role="doc-backlink" aria-label="回到正文注释 1 处">↑</a><a class="footnote-back" href="#fnref2" role="doc-backlink" aria-label="回到正文注释 1 处">↑</a></p>
        </li>
        </ol>
        </section>

        """,
        BodyOf("甲[^a]乙[^a]\n\n[^a]: 说明。\n"));

    [Fact]
    public void One_article_knows_nothing_of_the_one_before()
    {
        const string source = "## 一\n\n|甲|\n|--|\n\n丙[^1]\n\n[^1]: 丁\n";

        Assert.Equal(BodyOf(source), BodyOf(source));
        Assert.Equal("<p>短</p>\n", BodyOf("短"));
    }

    [Fact]
    public void Hundreds_of_nested_quotes_are_a_finding()
    {
        var read = ArticleRenderer.Render(
            MarkdownDocument.Parse(new string('>', 500), SourceLocation.At("content/notices/2020/a.md", 9, 1)),
            default);

        Assert.Equal("PS0534 content/notices/2020/a.md(9,1)", Assert.Single(read.Diagnostics.Select(f => $"{f.Code} {f.Location}")));
        Assert.Equal("<p>后</p>\n", BodyOf("后"));
    }

    static string BodyOf(string source) => ArticleOf(source).Body.Value;

    static Article ArticleOf(string source)
    {
        var text = MarkdownDocument.Parse(source, SourceLocation.At("content/notices/2020/a.md", 1, 1));
        var read = ArticleRenderer.Render(text, new("notices/2020/a.html"));
        Assert.Empty(read.Diagnostics.Select(diagnostic => diagnostic.Message.English));
        Assert.NotNull(read.Value);
        return read.Value;
    }
}
