using System.Collections.Immutable;
using System.Runtime.Versioning;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Writing;

namespace PublicitySite.Tests.Writing;

public sealed class OutputFolderTests : IDisposable
{
    readonly TemporarySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_first_build_writes_every_file_and_a_manifest()
    {
        var result = site.Write(("index.html", "首页"), ("lists/a.html", "𠮷㛃·"));

        Assert.Equal((2, 0, 0), (result.Written, result.Unchanged, result.Deleted));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["index.html", "lists/a.html", "manifest.json"], site.Published());
        Assert.Equal("𠮷㛃·", site.Text("lists/a.html"));
    }

    /// <summary>Nobody can delete anything here, root neither.</summary>
    [Fact]
    public void An_old_site_that_cannot_be_deleted_is_told()
    {
        var diagnostic = Assert.Single(OutputFolder.DeleteOld("/proc/self/fdinfo"));

        Assert.Equal(("PS0709", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal("/proc/self/fdinfo", $"{diagnostic.Location}");
    }

    [Fact]
    public void A_build_without_a_change_touches_nothing()
    {
        site.Write(("index.html", "首页"), ("lists/a.html", "名单"));
        site.Age("index.html", "manifest.json", ".");
        var before = site.Stamps();

        var result = site.Write(("lists/a.html", "名单"), ("index.html", "首页"));

        Assert.Equal((0, 2, 0), (result.Written, result.Unchanged, result.Deleted));
        Assert.Equal(before, site.Stamps());
    }

    [Fact]
    public void Files_that_did_not_change_keep_inode_and_time_stamp()
    {
        site.Write(("index.html", "首页"), ("lists/a.html", "名单"), ("lists/b.html", "名单"));
        site.Age("index.html", "lists/a.html", "lists/b.html");
        var before = site.Stamps();

        var result = site.Write(("index.html", "新首页"), ("lists/a.html", "名单"), ("lists/b.html", "名单"));

        Assert.Equal((1, 2, 0), (result.Written, result.Unchanged, result.Deleted));
        Assert.Equal(before["lists/a.html"], site.Stamps()["lists/a.html"]);
        Assert.Equal(before["lists/b.html"], site.Stamps()["lists/b.html"]);
        Assert.NotEqual(before["index.html"], site.Stamps()["index.html"]);
        Assert.Equal("新首页", site.Text("index.html"));
    }

    [Fact]
    public void Another_day_with_the_same_pages_renews_only_the_manifest()
    {
        site.Write(("index.html", "首页"));
        var before = site.Stamps();

        var result = OutputFolder.Write(site.Sources, site.Output, TemporarySite.Files(("index.html", "首页")), new(2026, 11, 21));

        Assert.Equal((0, 1, 0), (result.Written, result.Unchanged, result.Deleted));
        Assert.Equal(before["index.html"], site.Stamps()["index.html"]);
        Assert.Contains("\"today\": \"2026-11-21\"", site.Text("manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_belongs_to_the_site_no_more_is_removed_with_its_folder()
    {
        site.Write(("index.html", "首页"), ("lists/old/a.html", "名单"));

        var result = site.Write(("index.html", "首页"));

        Assert.Equal((0, 1, 1), (result.Written, result.Unchanged, result.Deleted));
        Assert.Equal(["index.html", "manifest.json"], site.Published());
        Assert.False(Directory.Exists(Path.Join(site.Output, "lists")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("被人截短或改长的内容")]
    public void A_published_file_whose_length_changed_on_the_disk_is_written_again(string tampered)
    {
        site.Write(("index.html", "首页"), ("a.html", "甲"));
        File.WriteAllText(Path.Join(site.Output, "a.html"), tampered);

        var result = site.Write(("index.html", "首页"), ("a.html", "甲"));

        Assert.Equal((1, 1, 0), (result.Written, result.Unchanged, result.Deleted));
        Assert.Equal("甲", site.Text("a.html"));
    }

    [Fact]
    public void A_published_file_that_is_gone_is_written_again()
    {
        site.Write(("index.html", "首页"), ("a.html", "甲"));
        File.Delete(Path.Join(site.Output, "a.html"));

        Assert.Equal(1, site.Write(("index.html", "首页"), ("a.html", "甲")).Written);
        Assert.Equal("甲", site.Text("a.html"));
    }

    [Fact]
    public void A_file_may_take_the_place_of_a_folder()
    {
        site.Write(("a/b.html", "甲"));

        site.Write(("a", "乙"));

        Assert.Equal(["a", "manifest.json"], site.Published());
    }

    [Fact]
    public void Files_that_others_put_there_are_named_and_left_out()
    {
        site.Write(("index.html", "首页"));
        File.WriteAllText(Path.Join(site.Output, "verify.txt"), "x");
        Directory.CreateDirectory(Path.Join(site.Output, "more"));
        File.WriteAllText(Path.Join(site.Output, "more", "b.txt"), "x");

        var result = site.Write(("index.html", "首页"));

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((Severity.Warning, "PS0706"), (diagnostic.Severity, diagnostic.Code));
        Assert.Equal("输出文件夹里有 2 个不是本程序写的文件，新网站里不再有它们：more/b.txt、verify.txt", diagnostic.Message.Chinese);
        Assert.Equal(["index.html", "manifest.json"], site.Published());
        Assert.Empty(site.Write(("index.html", "首页")).Diagnostics);
    }

    [Fact]
    public void Nothing_of_the_preparation_stays_beside_the_output()
    {
        site.Write(("index.html", "首页"));
        site.Write(("index.html", "新首页"));

        Assert.Equal(["public", "site"], site.Beside());
    }

    [Fact]
    public void An_output_that_is_a_link_stays_a_link()
    {
        var real = Path.Join(site.Root, "real");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(site.Output, real);

        site.Write(("index.html", "首页"));
        site.Write(("index.html", "新首页"));

        Assert.Equal(real, new DirectoryInfo(site.Output).LinkTarget);
        Assert.Equal("新首页", File.ReadAllText(Path.Join(real, "index.html")));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void The_output_keeps_the_rights_it_was_given()
    {
        site.Write(("index.html", "首页"));
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        File.SetUnixFileMode(site.Output, mode);

        site.Write(("index.html", "新首页"));

        Assert.Equal(mode, File.GetUnixFileMode(site.Output));
    }

    [Fact]
    public void Links_inside_the_output_go_but_what_they_lead_to_stays()
    {
        site.Write(("index.html", "首页"), ("a.html", "甲"));
        var elsewhere = Directory.CreateDirectory(Path.Join(site.Root, "elsewhere")).FullName;
        File.WriteAllText(Path.Join(elsewhere, "a.html"), "乙");
        Directory.CreateSymbolicLink(Path.Join(site.Output, "more"), elsewhere);
        File.Delete(Path.Join(site.Output, "a.html"));
        File.CreateSymbolicLink(Path.Join(site.Output, "a.html"), Path.Join(elsewhere, "a.html"));

        var result = site.Write(("index.html", "首页"), ("a.html", "甲"));

        Assert.Equal("PS0706", Assert.Single(result.Diagnostics).Code);
        Assert.Equal(["a.html", "index.html", "manifest.json"], site.Published());
        Assert.Equal("甲", site.Text("a.html"));
        Assert.Null(new FileInfo(Path.Join(site.Output, "a.html")).LinkTarget);
        Assert.Equal("乙", File.ReadAllText(Path.Join(elsewhere, "a.html")));
    }

    [Fact]
    public void Many_files_in_many_folders_arrive_whole()
    {
        var files = Enumerable.Range(0, 3000)
            .Select(i => new OutputFile($"honorees/list-{i % 37}/{i}.html", new byte[i]))
            .ToImmutableArray();

        OutputFolder.Write(site.Sources, site.Output, files, TemporarySite.Today);

        var lengths = files.ToDictionary(file => file.Path, file => (long)file.Bytes.Length, StringComparer.Ordinal);
        Assert.Equal(3001, site.Published().Length);
        Assert.All(lengths, file => Assert.Equal(file.Value, new FileInfo(Path.Join(site.Output, file.Key)).Length));
    }
}
