using System.Text;
using PublicitySite.Checking;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Tests.Checking;

/// <summary>What a visitor would find wrong, on sites of one or two tiny pages.</summary>
public sealed class SiteCheckTests
{
    /// <summary>Everything that a page must have, in one line; the body's content begins on the second line.</summary>
    const string Head =
        "<html lang=\"zh-CN\"><head><title>页</title><meta name=\"SiteName\" content=\"网\"><meta name=\"SiteDomain\" content=\"d\"><meta "
            + "name=\"SiteIDCode\" content=\"1\"></head><body><h1>页</h1>\n";

    const string Foot = "\n</body></html>\n";

    /// <summary>Line by line: code, place and the wrong thing itself.</summary>
    [Theory]
    [InlineData("<a href=\"b.html\">乙</a>", "PS0602 lists/a.html(2,1) 链接“b.html”指向的页面或文件不存在。")]
    [InlineData("<p>人 <a href=\"../lists/b.html\">乙</a></p>", "PS0602 lists/a.html(2,6) 链接“../lists/b.html”指向的页面或文件不存在。")]
    [InlineData("<p>𠮷\n 人<img src=\"b.png\" alt=\"\"></p>", "PS0602 lists/a.html(3,3) 链接“b.png”指向的页面或文件不存在。")]
    [InlineData("<a href=\"A.html\">甲</a>", "PS0602 lists/a.html(2,1) 链接“A.html”指向的页面或文件不存在。")]
    [InlineData("<a href=\"../../index.html\">外</a>", "PS0602 lists/a.html(2,1) 链接“../../index.html”指向的页面或文件不存在。")]
    [InlineData("<a href=\"../\">上</a>", "PS0602 lists/a.html(2,1) 链接“../”指向的页面或文件不存在。")]
    [InlineData("<a href=\"b.html?a=1&amp;b=2#c\">乙</a>", "PS0602 lists/a.html(2,1) 链接“b.html?a=1&b=2#c”指向的页面或文件不存在。")]
    [InlineData("<a href=\"#b\">乙</a>", "PS0603 lists/a.html(2,1) 链接“#b”指向的位置在该页面中不存在。")]
    [InlineData("<a href=\"../index.html#b\">乙</a>", "PS0603 lists/a.html(2,1) 链接“index.html#b”指向的位置在该页面中不存在。")]
    [InlineData("<p id=\"b\"></p><b id=\"b\"></b>", "PS0604 lists/a.html(2,15) 同一页面中 id “b”出现了两次。")]
    [InlineData("<h1>二</h1>", "PS0605 lists/a.html 页面缺少h1，或该项为空、重复。")]
    [InlineData("<a href=\"/index.html\">首页</a>", "PS0606 lists/a.html(2,1) 链接“/index.html”以“/”开头，网站放在子目录中时会失效。")]
    [InlineData("<div><p></div>", "PS0607 lists/a.html(2,9) 标签不配对：此处关闭的是 div，应先关闭 p。")]
    [InlineData("</p>", "PS0607 lists/a.html(2,1) 标签不配对：此处关闭的是 p，应先关闭 body。")]
    [InlineData("<p style=\"color:red\"></p>", "PS0608 lists/a.html(2,1) 页面中使用了“style”，不符合网站内容安全策略。")]
    [InlineData("<p onclick=\"x()\"></p>", "PS0608 lists/a.html(2,1) 页面中使用了“onclick”，不符合网站内容安全策略。")]
    [InlineData("<a href=\"javascript:x()\">x</a>", "PS0608 lists/a.html(2,1) 页面中使用了“javascript:”，不符合网站内容安全策略。")]
    [InlineData("<a href=\" JavaScript&#58;x()\">x</a>", "PS0608 lists/a.html(2,1) 页面中使用了“javascript:”，不符合网站内容安全策略。")]
    [InlineData("<img src=\"a.png\">", "PS0609 lists/a.html(2,1) 图片“a.png”没有替代文字。")]
    [InlineData("<img alt=\"\" src=\"https://cdn.example/b.png\">", "PS0610 lists/a.html(2,1) 页面要从其他网站加载“https://cdn.example/b.png”。")]
    [InlineData("<script src=\"//cdn.example/b.js\"></script>", "PS0610 lists/a.html(2,1) 页面要从其他网站加载“//cdn.example/b.js”。")]
    [InlineData(
        "<link href=\"https://cdn.example/b.css\" rel=\"stylesheet\">",
        "PS0610 lists/a.html(2,1) 页面要从其他网站加载“https://cdn.example/b.css”。")]
    [InlineData("<div/>", "PS0607 lists/a.html(3,1) 标签不配对：此处关闭的是 body，应先关闭 div。")]
    public void A_fault_is_found_at_its_place(string body, string diagnostic) => Assert.Equal([diagnostic], FindingsOn(body));

    [Theory]
    [InlineData("<a href=\"a.html\">甲</a><a href=\"\">此页</a><a href=\"#\">顶</a><a href=\"?x=1\">此页</a>")]
    [InlineData(
        "<a href=\"../index.html\">首页</a><a href=\"../index.html#top\">首页</a><a href=\"./a.html\">甲</a><a href=\"./../index.html\">首页</a>")]
    [InlineData("<a href=\"%E9%99%84%E4%BB%B6%201.csv\">附件</a><a href=\"附件 1.csv\">附件</a>")]
    [InlineData("<a href=\"a&amp;b.csv\">附件</a><a href=\"it&#39;s.csv\">附件</a><a href=\"it's.csv\">附件</a><a href=\"a%26b.csv\">附件</a>")]
    [InlineData("<p id=\"第一章\"></p><a href=\"#第一章\">一</a><a href=\"#%E7%AC%AC%E4%B8%80%E7%AB%A0\">一</a><a href=\"a.html#第一章\">一</a>")]
    [InlineData("<a href=\"#after\">后</a><p id=\"after\"></p><p id=\"After\"></p>")]
    [InlineData("<a href=\"https://www.gov.cn/\">外</a><a href=\"mailto:gongshi@example.cn\">信</a><a href=\"tel:0830-1\">电</a><a "
        + "href=\"//a.cn/\">外</a>")]
    [InlineData("<img src=\"a.png\" alt=\"\"><img alt=\"字\" src=\"a.png\">")]
    [InlineData("<ul><li>一<br></li></ul><svg><title>图</title><path d=\"M0 0\"/></svg>")]
    [InlineData("<link rel=\"canonical\" href=\"https://rsj.example.gov.cn/a.html\"><link rel=\"alternate\" href=\"https://a.cn/\">")]
    [InlineData("<script src=\"../s.js\" defer></script><script>'<a href=\"nowhere\">'</script>")]
    public void What_is_right_is_not_found(string body) => Assert.Empty(FindingsOn(body));

    [Theory]
    [InlineData("<html lang=\"zh-CN\">", "<html>", "html lang")]
    [InlineData("<html lang=\"zh-CN\">", "<html lang=\"\">", "html lang")]
    [InlineData("<title>页</title>", "", "title")]
    [InlineData("<title>页</title>", "<title>页</title><title>页</title>", "title")]
    [InlineData("<h1>页</h1>", "", "h1")]
    [InlineData("<meta name=\"SiteName\" content=\"网\">", "", "meta SiteName")]
    [InlineData("<meta name=\"SiteName\" content=\"网\">", "<meta name=\"SiteName\" content=\"\">", "meta SiteName")]
    [InlineData("<meta name=\"SiteDomain\" content=\"d\">", "<meta name=\"SiteDomain\">", "meta SiteDomain")]
    [InlineData(
        "<meta name=\"SiteIDCode\" content=\"1\">",
        "<meta name=\"SiteIDCode\" content=\"1\"><meta name=\"SiteIDCode\" content=\"1\">",
        "meta SiteIDCode")]
    public void Every_page_needs_its_parts_once(string part, string instead, string missing) => Assert.Equal(
        [$"PS0605 a.html 页面缺少{missing}，或该项为空、重复。"],
        Check(("a.html", (Head + Foot).Replace(part, instead, StringComparison.Ordinal))));

    [Fact]
    public void An_element_that_is_never_closed_is_found_at_the_end_of_the_page() => Assert.Equal(
        ["PS0607 a.html(3,8) 标签不配对：页面到此结束，但 html 没有关闭。"],
        Check(("a.html", Head + "\n</body>")));

    [Fact]
    public void Two_files_of_one_address_are_found() => Assert.Equal(
        ["PS0601 b.csv 有两个文件都要写到“b.csv”。"],
        Check(("b.csv", "1"), ("b.csv", "2"), ("B.csv", "3")));

    [Fact]
    public void On_a_page_with_a_base_address_links_start_from_the_root_of_the_site()
    {
        var head = Head.Replace("<head>", "<head><base href=\"/gongshi/\">", StringComparison.Ordinal);

        Assert.Empty(Check(("404.html", head + "<a href=\"lists/a.html\">甲</a>" + Foot), ("lists/a.html", Head + Foot)));
        Assert.Empty(Check(("x/404.html", head + "<a href=\"lists/a.html\">甲</a>" + Foot), ("lists/a.html", Head + Foot)));
        Assert.Equal(
            ["PS0602 404.html(2,1) 链接“a.html”指向的页面或文件不存在。"],
            Check(("404.html", head + "<a href=\"a.html\">甲</a>" + Foot), ("lists/a.html", Head + Foot)));
    }

    [Fact]
    public void Anchors_are_looked_up_on_the_page_that_they_are_on()
    {
        var linking = ("a.html", Head + "<a href=\"b.html#x\">乙</a><p id=\"y\"></p>" + Foot);

        Assert.Empty(Check(linking, ("b.html", Head + "<p id=\"x\"></p>" + Foot)));
        Assert.Equal(["PS0603 a.html(2,1) 链接“b.html#x”指向的位置在该页面中不存在。"], Check(linking, ("b.html", Head + "<p id=\"y\"></p>" + Foot)));
        Assert.Equal(["PS0602 a.html(2,1) 链接“b.html#x”指向的页面或文件不存在。"], Check(linking));
    }

    [Theory]
    [InlineData(
        "lists/a.html",
        "<a href=\"https://www.example.org/a?b=1&amp;c\">外</a>",
        "PS0611 lists/a.html(2,1) 链接“https://www.example.org/a?b=1&c”直接离开本站，没有经过离站提示。")]
    [InlineData("lists/a.html", "<a href=\"//www.example.org/\">外</a>", "PS0611 lists/a.html(2,1) 链接“//www.example.org/”直接离开本站，没有经过离站提示。")]
    [InlineData("lists/a.html", "<a href=\"https://rst.example.cn/\">外</a><a href=\"mailto:a@example.org\">信</a><a "
        + "href=\"tel:1\">电</a><link rel=\"canonical\" href=\"https://www.example.org/\">")]
    [InlineData("out/0123456789ab.html", "<a href=\"https://www.example.org/\">外</a>")]
    public void A_link_to_a_host_that_is_not_friendly_leads_over_a_notice(string path, string body, params string[] found) => Assert.Equal(
        found,
        SiteCheck.Run([File(path, Head + body + Foot)], address => address.Host == "rst.example.cn")
            .Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location} {diagnostic.Message.Chinese}"));

    [Fact]
    public void Every_fault_of_every_page_is_told_at_once() => Assert.Equal(
        6, Check(
            ("a.html", Head + "<img src=\"x\"><img src=\"y\">" + Foot),
            ("b.html", Head + "<a href=\"x\"></a><a href=\"/y\"></a>" + Foot)).Length);

    [Fact]
    public void A_finding_says_in_English_too_what_is_wrong_and_how_to_write_it()
    {
        var diagnostic = Assert.Single(SiteCheck.Run([File("a.html", Head + "<a href=\"/b.html\">乙</a>" + Foot)]));

        Assert.Equal("The link '/b.html' begins with '/': it breaks when the site lies in a sub-folder.", diagnostic.Message.English);
        Assert.Equal("请改用相对地址，例如“../notices/2019/luzhou-call.html”。", diagnostic.Help.Chinese);
        Assert.Equal(Severity.Error, diagnostic.Severity);
    }

    static string[] FindingsOn(string body) => Check(
        ("lists/a.html", Head + body + Foot),
        ("index.html", Head + "<p id=\"top\"></p>" + Foot),
        ("lists/a.png", ""),
        ("lists/附件 1.csv", ""),
        ("lists/a&b.csv", ""),
        ("lists/it's.csv", ""),
        ("s.js", ""));

    static string[] Check(params (string Path, string Text)[] files) =>
    [
        .. Diagnostic.Sort(SiteCheck.Run([.. files.Select(file => File(file.Path, file.Text))]))
            .Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location} {diagnostic.Message.Chinese}"),
    ];

    static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
