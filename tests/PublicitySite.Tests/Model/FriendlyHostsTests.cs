using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Model;

public sealed class FriendlyHostsTests
{
    [Theory]
    [InlineData("https://rst.example.cn/a", true)]
    [InlineData("http://RST.example.cn:8080/a", true)]
    [InlineData("https://a.b.rst.example.cn./", true)]
    [InlineData("https://example.cn/", false)]
    [InlineData("https://first.example.cn/", false)]
    [InlineData("https://rst.example.cn.evil.example/", false)]
    [InlineData("https://rst.example.cn@evil.example/", false)]
    [InlineData("https://evil.example/rst.example.cn", false)]
    [InlineData("https://xn--fiq228c.example/", true)]
    [InlineData("https://中文.example/", true)]
    [InlineData("https://rsj.example.gov.cn/", true)]
    [InlineData("https://old.rsj.example.gov.cn/", true)]
    [InlineData("https://portal.example.gov.cn/", true)]
    [InlineData("https://other.example.gov.cn/", false)]
    [InlineData("https://beian.miit.gov.cn/", true)]
    [InlineData("https://www.miit.gov.cn/", false)]
    public void A_host_is_friendly_with_all_below_it_and_so_are_the_sites_own(string address, bool friendly)
    {
        var site = Some.Site() with
        {
            FriendlyHosts = ["rst.example.cn", "xn--fiq228c.example"],
            BaseUrl = new("https://portal.example.gov.cn/rsj/"),
        };

        Assert.Equal(friendly, site.IsFriendly(new(address)));
    }
}
