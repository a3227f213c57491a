namespace PublicitySite.Tests.Reading;

public sealed class HostReaderTests
{
    const string Header = "content/host/header.html";

    [Theory]
    [InlineData("<!--#include virtual=\"/common/header.html\"-->", "<!--#include virtual=\"/common/header.html\" -->")]
    [InlineData(
        "<!--#include  virtual=\"/common/header.shtml?dept=rsj&v=2\"  -->",
        "<!--#include virtual=\"/common/header.shtml?dept=rsj&v=2\" -->")]
    public void A_line_is_printed_in_the_form_that_every_server_reads(string written, string printed) =>
        Assert.Equal((printed, null), Read(written));

    [Theory]
    [InlineData("<!--#include virtual=\"header.html\" -->")]
    [InlineData("<!--#include virtual=\"//cdn.example/header.html\" -->")]
    [InlineData("<!--#include virtual=\"/a\" --><script>x()</script><!-- -->")]
    [InlineData("<!--#include file=\"/header.html\" -->")]
    [InlineData("<!--#exec cmd=\"ls\" -->")]
    [InlineData("<!--#include virtual=\"/a$QUERY_STRING\" -->")]
    [InlineData("<header>门户</header>")]
    public void A_line_that_does_more_or_depends_on_the_page_is_refused(string written) =>
        Assert.Equal(["PS0164"], Site(written).Read().Diagnostics.Select(diagnostic => diagnostic.Code));

    [Fact]
    public void A_file_is_taken_as_it_is_without_its_byte_order_mark()
    {
        var site = Site(Header).With(Header, "\uFEFF<header>\r\n门户\r\n</header>\r\n");

        Assert.Empty(site.Read().Diagnostics);
        Assert.Equal("<header>\n门户\n</header>", site.Read().Value?.Site.Host.Header?.Markup);
        Assert.Equal(Header, site.Read().Value?.Site.Host.Header?.SourcePath);
    }

    [Fact]
    public void A_file_that_is_no_text_is_a_finding_in_it() =>
        Assert.Equal([$"{Header} PS0101"], Site(Header).With(Header, [0xC3, 0x28]).Codes());

    [Fact]
    public void A_file_that_nothing_names_is_told_of() =>
        Assert.Equal(
            ["content/host/footer.html PS0145"],
            Site(Header).With(Header, "<header></header>").With("content/host/footer.html", "<footer></footer>").Codes());

    [Fact]
    public void A_file_that_is_not_there_brings_the_ones_that_are()
    {
        var diagnostic = Assert.Single(
            Site("content/host/haeder.html").With(Header, "<header></header>").Read().Diagnostics,
            diagnostic => diagnostic.Code == "PS0165");

        Assert.Contains(Header, diagnostic.Help.Chinese, StringComparison.Ordinal);
    }

    static (string? Markup, string? SourcePath) Read(string header)
    {
        var read = Site(header).Read();
        Assert.Empty(read.Diagnostics);
        return (read.Value?.Site.Host.Header?.Markup, read.Value?.Site.Host.Header?.SourcePath);
    }

    static SmallSite Site(string header)
    {
        var site = new SmallSite();
        return site.With("site.yaml", $"{site.TextOf("site.yaml")}host:\n  header: '{header}'\n");
    }
}
