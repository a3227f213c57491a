using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

public sealed class OutsidePageTests
{
    static readonly Site Site = Some.Site() with
    {
        Footer = new()
        {
            ReportErrors = new("https://errors.example.org/report"),
            Corrections = new("https://rst.example.cn/c"),
            PartyGovernmentMark = new("https://mark.example.org/"),
        },
        FriendlyHosts = ["rst.example.cn"],
    };

    static SiteIndex Index => new(Some.Content() with { Site = Site }, Some.Today);

    [Theory]
    [InlineData("https://www.example.org/a?b=1#c", "https://", "www.example.org", "/a?b=1#c")]
    [InlineData("HTTP://www.Example.org", "http://", "www.example.org", "/")]
    [InlineData("https://www.example.org:8443/", "https://", "www.example.org:8443", "/")]
    [InlineData("https://www.gov.cn@evil.example/", "https://www.gov.cn@", "evil.example", "/")]
    [InlineData("https://evil.example/@www.gov.cn", "https://", "evil.example", "/@www.gov.cn")]
    [InlineData("https://中文.example/公示", "https://", "中文.example", "/%E5%85%AC%E7%A4%BA")]
    public void The_host_stands_out_whatever_the_rest_looks_like(string target, params string[] parts)
    {
        var view = Assert.IsType<OutsideView>(new OutsidePage { Index = Index, Target = new(target) }.View(Article.Empty, null));

        Assert.Equal<string[]>(parts, [view.Before, view.Host, view.After]);
        Assert.Equal(view.Target, string.Concat(parts));
    }

    [Fact]
    public void It_is_not_for_search_engines()
    {
        var page = new OutsidePage { Index = Index, Target = new("https://www.example.org/") };

        Assert.False(page.InSiteMap);
        Assert.True(page.View(Article.Empty, null).Frame.NoIndex);
    }

    [Fact]
    public void One_address_has_one_page_whatever_the_order_and_however_it_is_written()
    {
        Uri[] targets = [
            new("https://b.example.org/"),
            new("HTTPS://A.example.org"),
            new("https://a.example.org/"),
            new("https://a.example.org/#2"),
            new("https://mark.example.org/"),
        ];
        var planned = SitePlan.Make(Index);

        var forward = OutsidePage.Besides(Index, planned, targets).Select(page => page.Target.AbsoluteUri);
        var backward = OutsidePage.Besides(Index, planned, targets.Reverse()).Select(page => page.Target.AbsoluteUri);

        Assert.Equal(["https://a.example.org/", "https://a.example.org/#2", "https://b.example.org/"], forward);
        Assert.Equal(forward, backward);
    }

    [Fact]
    public void The_foot_of_a_page_leads_to_notices_and_straight_to_friendly_hosts()
    {
        var site = new AboutPage { Index = Index }.View(Article.Empty, null).Frame.Site;

        Assert.Equal("https://rst.example.cn/c", site.Corrections);
        Assert.Equal(
            new[] { site.PartyGovernmentMark, site.ReportErrors }.Order(StringComparer.Ordinal),
            SitePlan.Make(Index).OfType<OutsidePage>().Select(page => page.Address.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Record_numbers_lead_straight_to_their_registers()
    {
        var footer = new Footer { Icp = "川ICP备00000000号-1", PoliceRecord = "川公网安备00000000000000号" };
        var views = new[] { footer, footer with { PoliceRecord = "备案中", Icp = null } }
            .Select(foot => new AboutPage { Index = new(Some.Content() with { Site = Site with { Footer = foot } }, Some.Today) }.View(
                Article.Empty,
                null).Frame.Site);

        Assert.Equal(
            [("https://beian.miit.gov.cn/", "https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000"), (null, null)],
            views.Select(site => (site.IcpHref, site.PoliceRecordHref)));
    }

    [Fact]
    public void The_address_is_the_same_in_every_build() =>
        Assert.Equal("out/e403ac6b0353.html", Addresses.Outside(new("https://www.example.org/")).Path);
}
