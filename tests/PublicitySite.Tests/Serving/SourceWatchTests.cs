using System.Threading.Channels;
using PublicitySite.Serving;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Serving;

/// <summary>Which changes on the disk are heard of. Each test waits for the very change that it makes.</summary>
public sealed class SourceWatchTests : IDisposable
{
    readonly TemporarySite site = new();
    readonly Channel<bool> heard = Channel.CreateUnbounded<bool>();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("site.yaml")]
    [InlineData("content/notices/2026/a.md")]
    [InlineData("content/honorees/a/summaries/001.md")]
    [InlineData("themes/default/layouts/home.sbn-html")]
    public async Task A_file_that_is_made_changed_or_removed_is_heard_of(string path)
    {
        var file = Path.Join(site.Sources, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? "");
        using var watch = new SourceWatch(site.Sources, () => heard.Writer.TryWrite(true));

        await Hears(() => File.WriteAllText(file, "一"));
        await Hears(() => File.AppendAllText(file, "二"));
        await Hears(() => File.Delete(file));
    }

    [Fact]
    public async Task A_folder_that_comes_later_is_heard_of_and_so_are_its_files()
    {
        using var watch = new SourceWatch(site.Sources, () => heard.Writer.TryWrite(true));

        await Hears(() => Directory.CreateDirectory(Path.Join(site.Sources, "themes")));
        await Hears(() => File.WriteAllText(Path.Join(site.Sources, "themes", "a.sbn-html"), "一"));
    }

    [Theory]
    [InlineData("list.xlsx", true)]
    [InlineData("notices/2026/a.md", true)]
    [InlineData("honorees/a/~$list.xlsx", false)]
    [InlineData(".a.md.swp", false)]
    [InlineData("a.md~", false)]
    [InlineData("A1B2C3.tmp", false)]
    public void Lock_files_and_copies_of_editors_do_not_matter(
        string name, bool matters) => Assert.Equal(matters, SourceWatch.Matters(name));

    async Task Hears(Action change)
    {
        while (heard.Reader.TryRead(out _))
            continue;
        change();
        Assert.True(await heard.Reader.WaitToReadAsync(TestContext.Current.CancellationToken));
    }
}
