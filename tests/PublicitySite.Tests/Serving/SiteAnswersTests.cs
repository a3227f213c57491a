using PublicitySite.Serving;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Serving;

/// <summary>The site as the preview serves it.</summary>
public sealed class SiteAnswersTests
{
    const string Page = "<html><head></head><body><p>页</p>\n</body></html>";

    static readonly Preview Shown = Answers.Preview(Answers.Good(
        ("index.html", Page), ("404.html", "<body>没有</body>"), ("lists/a.html", "<body>甲</body>"), (
            "honorees/index.html",
            "<body>名录</body>"), ("lists/a.json", "{}"), ("feed.xml", "<feed/>"), ("a.bin", "x")));

    [Theory]
    [InlineData("/", 200, "text/html; charset=utf-8")]
    [InlineData("/index.html", 200, "text/html; charset=utf-8")]
    [InlineData("/lists/a.json", 200, "application/json")]
    [InlineData("/feed.xml", 200, "application/xml")]
    [InlineData("/a.bin", 200, "application/octet-stream")]
    [InlineData("/honorees/", 200, "text/html; charset=utf-8")]
    [InlineData("/honorees", 302, "text/plain; charset=utf-8")]
    [InlineData("/lists/b.html", 404, "text/html; charset=utf-8")]
    [InlineData("/lists/", 404, "text/html; charset=utf-8")]
    [InlineData("/../site.yaml", 404, "text/html; charset=utf-8")]
    [InlineData("//etc/passwd", 404, "text/html; charset=utf-8")]
    [InlineData("/manifest.json", 404, "text/html; charset=utf-8")]
    public void Files_are_served_as_by_a_web_server(string path, int status, string type)
    {
        var answer = SiteResponses.Answer(path, Shown.Now);

        Assert.Equal((status, type), (answer.Status, answer.ContentType));
    }

    [Fact]
    public void The_script_stands_at_the_end_of_served_pages_and_not_in_the_files()
    {
        Assert.Equal(
            "<html><head></head><body><p>页</p>\n<script src=\"/_desk/preview.js\" data-version=\"1\" data-follow=\"good\" "
                + "defer></script>\n</body></html>",
            SiteResponses.Answer("/", Shown.Now).Text());
        Assert.Equal(Page, System.Text.Encoding.UTF8.GetString(Shown.Now.Files["index.html"].Bytes.Span));
        Assert.Equal("{}", SiteResponses.Answer("/lists/a.json", Shown.Now).Text());
    }

    [Fact]
    public void A_day_that_was_chosen_is_what_the_scripts_of_a_page_take_for_today()
    {
        var state = Answers.Preview(Answers.Good(("index.html", Page)) with { IsChosenDay = true }).Now;

        Assert.StartsWith(
            "<html><head>\n<script src=\"/_desk/day.js\" data-day=\"2026-11-20\"></script></head>", SiteResponses.Answer("/", state)
                .Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_good_site_stays_while_there_are_errors()
    {
        var state = Answers.Preview(Answers.Good(("index.html", Page)), Answers.Bad).Now;

        Assert.Equal((2, 1, true), (state.Version, state.Good, state.Stopped));
        Assert.Contains("<p>页</p>", SiteResponses.Answer("/", state).Text(), StringComparison.Ordinal);
        Assert.Contains("data-version=\"1\"", SiteResponses.Answer("/", state).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_was_no_good_site_yet_a_page_says_so_with_the_findings()
    {
        var answer = SiteResponses.Answer("/lists/a.html", Answers.Preview(Answers.Bad).Now);

        Assert.Equal(503, answer.Status);
        Assert.Contains("还没有可以预览的网站", answer.Text(), StringComparison.Ordinal);
        Assert.Contains("content/a&lt;b&gt;.md(3,7)", answer.Text(), StringComparison.Ordinal);
        Assert.Contains("“&lt;b&gt;”不对。", answer.Text(), StringComparison.Ordinal);
        Assert.Contains("data-follow=\"all\"", answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_first_build_a_page_asks_to_wait() =>
        Assert.Contains("正在生成网站", SiteResponses.Answer("/", new()).Text(), StringComparison.Ordinal);

    [Fact]
    public void A_site_in_a_sub_folder_is_served_in_it()
    {
        var good = Answers.Good(("index.html", Page), ("404.html", "<body>没有</body>"));
        var state = Answers.Preview(good with { Content = FullSite.Content }).Now;

        Assert.Equal("/gongshi/", SiteResponses.Answer("/", state).Location);
        Assert.Equal("/gongshi/", SiteResponses.Answer("/gongshi", state).Location);
        Assert.Equal(200, SiteResponses.Answer("/gongshi/", state).Status);
        Assert.Equal(404, SiteResponses.Answer("/index.html", state).Status);
    }

    [Theory]
    [InlineData("localhost:5080", 5080, true)]
    [InlineData("LOCALHOST:5080", 5080, true)]
    [InlineData("127.0.0.1:5080", 5080, true)]
    [InlineData("[::1]:5080", 5080, true)]
    [InlineData("localhost", 80, true)]
    [InlineData("localhost", 5080, false)]
    [InlineData("localhost:5081", 5080, false)]
    [InlineData("evil.example:5080", 5080, false)]
    [InlineData("localhost.evil.example:5080", 5080, false)]
    [InlineData("127.0.0.1.evil.example:5080", 5080, false)]
    [InlineData("", 5080, false)]
    [InlineData(null, 5080, false)]
    public void Only_names_of_this_machine_are_meant(
        string? host, int port, bool meant) => Assert.Equal(meant, LocalHost.IsMeant(host, port));
}
