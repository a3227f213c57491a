using System.Text;
using PublicitySite.Files;
using PublicitySite.Tests.Writing;
using PublicitySite.Writing;

namespace PublicitySite.Tests.Sites;

/// <summary>The notices on the way to other sites come and go with the links to them.</summary>
public sealed class LeavingTests : IDisposable
{
    const string Notice = "content/notices/2026/links.md";

    readonly TemporarySite disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public void A_site_whose_link_is_gone_is_published_without_the_notice_for_it()
    {
        Publish(site => site);
        var before = Notices();

        Publish(site => [.. site.Select(file => file.Path == Notice ? new(file.Path, WithoutLink(file.Bytes)) : file)]);

        Assert.Single(before.Except(Notices()));
        Assert.Empty(Notices().Except(before));
    }

    [Fact]
    public void Whatever_lists_the_pages_of_a_site_passes_them_over()
    {
        var files = GoldenSite.Read("leaving").Build().Files;

        Assert.DoesNotContain(
            files.Where(file => !file.Path.EndsWith(".html", StringComparison.Ordinal) || file.Path == "sitemap.html"),
            file => Encoding.UTF8.GetString(file.Bytes.Span).Contains("out/", StringComparison.Ordinal));
    }

    string[] Notices() => [.. disk.Published().Where(path => path.StartsWith("out", StringComparison.Ordinal))];

    void Publish(Func<IEnumerable<SourceFile>, IEnumerable<SourceFile>> change)
    {
        var result = GoldenSite.Build(change(GoldenSite.Read("leaving").Files), GoldenSite.Today);
        Assert.False(result.Stopped, string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.Message.Chinese)));
        Assert.Empty(OutputFolder.Write(disk.Sources, disk.Output, result.Files, GoldenSite.Today).Diagnostics);
    }

    static byte[] WithoutLink(ReadOnlyMemory<byte> bytes) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes.Span)
            .Replace("https://apply.example.org", "https://rst.example.cn", StringComparison.Ordinal)
            .Replace("HTTPS://apply.example.org", "https://rst.example.cn", StringComparison.Ordinal));
}
