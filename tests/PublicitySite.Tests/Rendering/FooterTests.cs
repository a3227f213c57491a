using AngleSharp.Html.Parser;
using PublicitySite.Tests.Browser;

namespace PublicitySite.Tests.Rendering;

/// <summary>What government sites have to print at the foot of every page, and that its links lead somewhere.</summary>
public sealed class FooterTests
{
    static readonly string[] Wanted =
    [
        "主办单位：示例市人力资源和社会保障局", "联系方式：", "0000-5550101", "网站标识码：0000000000", "川ICP备00000000号-1", "川公网安备00000000000000号",
        "党政机关网站标识", "我为政府网站找错", "我要纠错", "网站地图",
    ];

    static readonly HashSet<string> Paths = SampleSite.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_page_of_the_sample_has_all_of_it() => Assert.All(
        SampleSite.Files.Where(
            file => file.Path.EndsWith(".html", StringComparison.Ordinal) && file.Path != "notices/2019/luzhou-chief-technicians.html"),
        file =>
        {
            var footer = new HtmlParser().ParseDocument(new MemoryStream(file.Bytes.ToArray())).QuerySelector("footer.site-footer");
            Assert.NotNull(footer);
            Assert.All(Wanted, words => Assert.Contains(words, footer.TextContent, StringComparison.Ordinal));
            foreach (var link in footer.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href") ?? ""))
            {
                var target = new Uri(new Uri($"https://site.invalid/{(file.Path == "404.html" ? "" : file.Path)}"), link);
                Assert.True(target.Host is not "site.invalid" || Paths.Contains(target.AbsolutePath[1..]), $"{file.Path}: {link}");
            }
        });
}
