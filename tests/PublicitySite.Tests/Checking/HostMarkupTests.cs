using System.Text;
using PublicitySite.Checking;
using PublicitySite.Files;

namespace PublicitySite.Tests.Checking;

/// <summary>What a header or footer of the host portal may hold, and what would break our pages.</summary>
public sealed class HostMarkupTests
{
    const string Path = "content/host/header.html";

    [Theory]
    [InlineData("<p>\n<a href=\"../index.html\">首页</a></p>", "PS0613 content/host/header.html(2,1)")]
    [InlineData("<a href=\"index.html\">首页</a>", "PS0613 content/host/header.html(1,1)")]
    [InlineData("<a href=\"\">首页</a>", "PS0613 content/host/header.html(1,1)")]
    [InlineData("<img src=\"img/logo.png\" alt=\"\">", "PS0613 content/host/header.html(1,1)")]
    [InlineData("<form action=\"search\"></form>", "PS0613 content/host/header.html(1,1)")]
    [InlineData("<img src=\"https://cdn.example/logo.png\" alt=\"\">", "PS0610 content/host/header.html(1,1)")]
    [InlineData("<img src=\"//cdn.example/logo.png\" alt=\"\">", "PS0610 content/host/header.html(1,1)")]
    [InlineData("<img src=\"data:image/png;base64,AAAA\" alt=\"\">", "PS0610 content/host/header.html(1,1)")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://cdn.example/a.css\">", "PS0610 content/host/header.html(1,1)")]
    [InlineData("<img src=\"/logo.png\">", "PS0609 content/host/header.html(1,1)")]
    [InlineData("<script>x()</script>", "PS0608 content/host/header.html(1,1)")]
    [InlineData("<a onclick=\"x()\" href=\"#\">开</a>", "PS0608 content/host/header.html(1,1)")]
    [InlineData("<a href=\" JavaScript&#58;void(0)\">开</a>", "PS0608 content/host/header.html(1,1)")]
    [InlineData("<DIV STYLE=\"color:red\"></DIV>", "PS0608 content/host/header.html(1,1)")]
    [InlineData("<style>a{}</style>", "PS0612 content/host/header.html(1,1)")]
    [InlineData("<h1>门户</h1>", "PS0612 content/host/header.html(1,1)")]
    [InlineData("<meta name=\"SiteName\" content=\"门户\">", "PS0612 content/host/header.html(1,1)")]
    [InlineData("<div><p></div>", "PS0607 content/host/header.html(1,9)")]
    [InlineData("</div>", "PS0607 content/host/header.html(1,1)")]
    [InlineData("<div>", "PS0607 content/host/header.html(1,6)")]
    public void A_fault_is_found_at_its_place(string markup, string diagnostic) =>
        Assert.Equal([diagnostic], Of(markup).Diagnostics.Select(found => $"{found.Code} {found.Location}"));

    [Theory]
    [InlineData("<header><a href=\"/\"><img src=\"/common/logo.png\" alt=\"门户\"></a><a href=\"#\">顶</a><br></header>")]
    [InlineData("<link rel=\"stylesheet\" href=\"/common/portal.css\"><script src=\"/common/portal.js\"></script>")]
    [InlineData("<a href=\"https://www.example.org/\">外</a><a href=\"//www.example.org/\">外</a><a href=\"mailto:a@example.cn\">信</a><a "
        + "href=\"tel:12345\">电</a>")]
    [InlineData("<form action=\"/search\"><input name=\"q\"></form><!--#include virtual=\"/common/menu.html\" -->")]
    [InlineData("<svg><path d=\"M0 0\"/></svg>")]
    public void What_is_right_is_not_found(string markup) => Assert.Empty(Of(markup).Diagnostics);

    [Fact]
    public void The_pages_that_hold_it_may_link_to_what_it_links_to_and_to_nothing_else()
    {
        const string Links =
            "<a href=\"/zwgk/?a=1&amp;b=2\">公开</a><a href=\"https://www.example.org/\">外</a><img src=\"/logo.png\" alt=\"\">";

        Assert.Empty(Check(Links, Links));
        Assert.Equal(["PS0606", "PS0611"], Check(Links + "<a href=\"/other\">他</a><a href=\"https://other.example.org/\">他</a>", Links));
    }

    [Fact]
    public void What_is_wrong_with_it_is_told_once_and_not_on_every_page() =>
        Assert.Equal(["PS0613"], Check("<a href=\"a/b.html\">甲</a>", "<a href=\"a/b.html\">甲</a>"));

    static HostMarkup Of(string markup) => HostMarkup.Scan([new SourceFile(Path, Encoding.UTF8.GetBytes(markup))]);

    static IEnumerable<string> Check(string body, string host)
    {
        var page = $"<html lang=\"zh-CN\"><head><title>页</title><meta name=\"SiteName\" content=\"网\"><meta name=\"SiteDomain\" "
            + $"content=\"d\"><meta name=\"SiteIDCode\" content=\"1\"></head><body><h1>页</h1>{body}</body></html>";
        return SiteCheck.Run(
            [new("a/a.html", Encoding.UTF8.GetBytes(page)), new("b.html", Encoding.UTF8.GetBytes(page))],
            _ => false,
            Of(host))
            .Where(diagnostic => !diagnostic.Location.File.StartsWith('b')).Select(diagnostic => diagnostic.Code);
    }
}
