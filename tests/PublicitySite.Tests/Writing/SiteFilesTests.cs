using System.Collections.Immutable;
using System.Text;
using PublicitySite.Editing;
using PublicitySite.Writing;

namespace PublicitySite.Tests.Writing;

public sealed class SiteFilesTests : IDisposable
{
    readonly TemporarySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Files_are_made_changed_and_taken_away()
    {
        Given(("content/a.yaml", "旧"), ("content/b.md", "去"));

        Assert.Null(Apply(Change("content/a.yaml", "旧", "新"), Change("content/b.md", "去", null), Change("content/c/d.md", null, "添")));

        Assert.Equal(["content/a.yaml=新", "content/c/d.md=添"], Files());
    }

    [Fact]
    public void A_file_that_somebody_has_saved_meanwhile_stops_all_of_it()
    {
        Given(("content/a.yaml", "旧"), ("content/b.yaml", "别人的"));

        var fault = Apply(Change("content/a.yaml", "旧", "新"), Change("content/b.yaml", "旧", "新"));

        Assert.Equal(("PS0713", "content/b.yaml"), (fault?.Code, fault?.Location.File));
        Assert.Equal(["content/a.yaml=旧", "content/b.yaml=别人的"], Files());
    }

    [Fact]
    public void A_file_that_has_come_meanwhile_is_not_overwritten()
    {
        Given(("content/a.yaml", "别人的"));

        Assert.Equal("PS0713", Apply(Change("content/a.yaml", null, "新"))?.Code);
        Assert.Equal(["content/a.yaml=别人的"], Files());
    }

    [Fact]
    public void When_one_place_cannot_be_written_those_before_it_are_taken_back()
    {
        Given(("content/a.yaml", "旧"), ("content/z.yaml/x", "挡"));

        // A folder stands where the last file should go.
        var fault = Apply(Change("content/a.yaml", "旧", "新"), Change("content/b.yaml", null, "新"), Change("content/z.yaml", null, "新"));

        Assert.Equal("PS0714", fault?.Code);
        Assert.Equal(["content/a.yaml=旧", "content/z.yaml/x=挡"], Files());
    }

    void Given(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            var full = Path.Join(site.Sources, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? "");
            File.WriteAllText(full, text, new UTF8Encoding(false));
        }
    }

    Diagnostics.Diagnostic? Apply(params ImmutableArray<FileChange> changes) => SiteFiles.Apply(site.Sources, changes);

    static FileChange Change(string path, string? before, string? after) => new(path, Bytes(before), Bytes(after));

    static ReadOnlyMemory<byte>? Bytes(string? text) => text is null ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(text);

    string[] Files() =>
        [.. TemporarySite.FilesBelow(site.Sources).Select(path => $"{path}={File.ReadAllText(Path.Join(site.Sources, path))}")];
}
