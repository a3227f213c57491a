using PublicitySite.Reading;
using PublicitySite.Reading.Notices;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Reading;

public sealed class SampleSiteTests
{
    [Fact]
    public void The_sample_site_reads_without_findings()
    {
        var folder = SourceFolder.Read(Repository.Root);
        Assert.NotNull(folder.Value);
        var site = SiteReader.Read(folder.Value);
        Assert.Equal(
            "",
            string.Join('\n', folder.Diagnostics.Concat(site.Diagnostics).Select(f => $"{f.Location} {f.Code} {f.Message.Chinese}")));
        Assert.NotNull(site.Value);
        Assert.Equal(folder.Value.Below("content/schemes/").Count(), site.Value.Schemes.Length);
        Assert.Equal(folder.Value.Below("content/calendar/").Count(), site.Value.Calendar.Years.Length);
        Assert.Equal(folder.Value.Below("content/notices/").Count(NoticeReader.IsNotice), site.Value.Notices.Length);
        Assert.Equal(folder.Value.Files.Count(file => file.Path.EndsWith("/list.yaml", StringComparison.Ordinal)), site.Value.Lists.Length);
    }
}
