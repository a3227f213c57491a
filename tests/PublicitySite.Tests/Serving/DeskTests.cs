using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicitySite.Serving;
using PublicitySite.Serving.Desk;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Serving;

/// <summary>The pages of the desk.</summary>
public sealed class DeskTests
{
    static readonly PreviewBuild Good = Answers.Good(
        ("index.html", "<body><p>新的一行</p><p>不变</p></body>"),
        ("lists/luzhou-1.html", "<body>名单</body>"),
        ("photo.jpg", "新"));

    static readonly PreviewResponses Desk = Answers.Of(
        Answers.Preview(Good), ("index.html", "<body><p>旧的一行</p><p>不变</p></body>"), ("old.html", "<body>旧页</body>"), ("photo.jpg", "旧"));

    [Fact]
    public void The_desk_tells_what_is_due_as_status_does()
    {
        var due = Page("/_desk/").QuerySelector("#due")?.TextContent ?? "";

        Assert.Contains("下次应当重新生成网站：2026年11月21日零点", due, StringComparison.Ordinal);
        Assert.Contains("公示期满，可公布（2026年11月7日起）", due, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_stand_with_place_and_help_and_errors_come_first()
    {
        var page = Parsed(Answers.Of(Answers.Preview(Good, Answers.Bad)).Answer("/_desk/", null));

        var diagnostic = Assert.Single(page.QuerySelectorAll("#findings li"));
        Assert.Equal("content/a<b>.md(3,7)", diagnostic.QuerySelector("code")?.TextContent);
        Assert.Contains("怎样改：写成“&”。", diagnostic.TextContent, StringComparison.Ordinal);
        Assert.Equal("findings", page.QuerySelectorAll("section")[0].Id);
    }

    [Fact]
    public void What_is_due_is_told_of_the_site_that_is_shown()
    {
        var unread = Answers.Bad with { Content = Answers.Bad.Content is { } content ? content with { Lists = [] } : null };

        Assert.Equal(
            5,
            Parsed(Answers.Of(Answers.Preview(Good, unread)).Answer("/_desk/", null)).QuerySelectorAll("#lists tbody tr").Length);
        Assert.Null(Parsed(Answers.Of(Answers.Preview(unread)).Answer("/_desk/", null)).QuerySelector("#due"));
    }

    [Fact]
    public void Each_list_has_its_row_in_picture_and_table()
    {
        var page = Page("/_desk/");

        var ids = FullSite.Content.Lists.Select(list => list.Id).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(
            Enumerable.Repeat("2026 泸州市首席技师2026年泸州市首席技师建议人选名单", ids.Length),
            page.QuerySelectorAll("svg")[^1].QuerySelectorAll("text.list").Select(text => text.TextContent));
        Assert.Equal(ids, page.QuerySelectorAll("#lists tbody .id").Select(id => id.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal("/lists/luzhou-1.html", Assert.Single(page.QuerySelectorAll("#lists tbody a")).GetAttribute("href"));
        Assert.Equal("2026-11-20", page.QuerySelectorAll("svg")[^1].QuerySelector("line.today")?.TextContent);
        Assert.Contains(page.QuerySelectorAll("rect.publicity title"), title => title.TextContent == "公示期 2026-11-18 至 2026-11-24");
        Assert.Contains(page.QuerySelectorAll("rect.term title"), title => title.TextContent == "管理期 2026-09-25 至 2029-09-24");
    }

    [Fact]
    public void What_the_next_publication_would_do_is_told_file_by_file()
    {
        var page = Page("/_desk/");

        Assert.Equal("lists/luzhou-1.html", Files(page, "added"));
        Assert.Equal("index.html photo.jpg", Files(page, "changed"));
        Assert.Equal("old.html", Files(page, "removed"));
    }

    [Fact]
    public void Nothing_is_told_where_nothing_differs() =>
        Assert.Contains(
            "与已发布的网站没有差别",
            Parsed(Answers.Of(Answers.Preview(Answers.Good(("index.html", "x"))), ("index.html", "x"))
                .Answer("/_desk/", null)).QuerySelector("#publication")?.TextContent,
            StringComparison.Ordinal);

    [Fact]
    public void A_changed_page_is_shown_side_by_side()
    {
        var page = Parsed(Desk.Answer("/_desk/diff", "index.html"));

        Assert.Equal(
            [("旧的一行", "新的一行"), ("不变", "不变")],
            page.QuerySelectorAll(".diff tbody tr").Select(row => (row.Children[0].TextContent, row.Children[1].TextContent)));
        Assert.Equal(("旧", "新"), (page.QuerySelector("del")?.TextContent, page.QuerySelector("ins")?.TextContent));
    }

    [Theory]
    [InlineData("lists/luzhou-1.html", 200, "下次发布时新增")]
    [InlineData("old.html", 200, "下次发布时删除")]
    [InlineData("photo.jpg", 200, "不是文字")]
    [InlineData("../site.yaml", 404, "没有这个文件")]
    [InlineData("<script>", 404, "没有这个文件")]
    public void Every_file_can_be_asked_for(string path, int status, string text)
    {
        var answer = Desk.Answer("/_desk/diff", path);

        Assert.Equal(status, answer.Status);
        Assert.Contains(text, answer.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", answer.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/_desk", 302)]
    [InlineData("/_desk/desk.css", 200)]
    [InlineData("/_desk/overlay.css", 200)]
    [InlineData("/_desk/preview.js", 200)]
    [InlineData("/_desk/other.js", 404)]
    [InlineData("/_desk/index.html", 404)]
    [InlineData("/_desk/diff", 404)]
    public void The_desk_has_a_few_addresses(string path, int status) => Assert.Equal(status, Desk.Answer(path, null).Status);

    [Fact]
    public void Names_beyond_the_basic_plane_stay_whole()
    {
        var name = "𠮷㛃·买买提<b>";

        Assert.Equal("<li>𠮷㛃·买买提&lt;b&gt;</li>", Markup.Of($"<li>{name}</li>").ToString());
    }

    [Fact]
    public void A_page_is_compared_by_what_its_visitors_read() => Assert.Equal(
        "标题\n一段 有链接 的话 & 别的\n格一\n格二",
        PageLines.Split(
            new(
                "a.html",
                "<!-- 注 --><h1>标题</h1>\n<p>一段 <a href=\"x>y\">有链接</a>\n的话 &amp; 别的</p><script>var a;</script><p hidden>看<p>不</p>见</p><td>格一</td><td>格二</td>"u8
                    .ToArray())));

    static IDocument Page(string path) => Parsed(Desk.Answer(path, null));

    static IDocument Parsed(Response answer) => new HtmlParser().ParseDocument(answer.Text());

    static string Files(
        IDocument page, string kind) => string.Join(' ', page.QuerySelectorAll($".files.{kind} a").Select(link => link.TextContent));
}
