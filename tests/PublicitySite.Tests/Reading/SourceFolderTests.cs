using PublicitySite.Reading;

namespace PublicitySite.Tests.Reading;

public sealed class SourceFolderTests : IDisposable
{
    readonly string root = Directory.CreateTempSubdirectory("site").FullName;

    [Fact]
    public void It_holds_settings_content_and_themes_by_ordinal_path()
    {
        Write("site.yaml", "content/notices/2019/a.md", "content/notices/2019/B.md", "themes/default/theme.yaml", "content/a/b/c/d.txt");
        Write("public/index.html", "README.md", "contents/x.md");
        Assert.Equal(
            ["content/a/b/c/d.txt", "content/notices/2019/B.md", "content/notices/2019/a.md", "site.yaml", "themes/default/theme.yaml"],
            Paths());
    }

    [Fact]
    public void It_keeps_bytes_and_names_as_they_are()
    {
        Write("site.yaml");
        const string Decomposed = "content/notices/2019/e\u0301.md";
        Write(Decomposed);
        File.WriteAllBytes(Path.Join(root, "site.yaml"), [0xFF, 0x00, 0x0D, 0x0A]);
        Assert.Equal([Decomposed, "site.yaml"], Paths());
        Assert.Equal([0xFF, 0x00, 0x0D, 0x0A], SourceFolder.Read(root).Value?.Find("site.yaml")?.Bytes.ToArray() ?? []);
    }

    [Fact]
    public void It_passes_over_what_systems_and_office_programs_leave_about()
    {
        Write(
            "site.yaml",
            "content/.DS_Store",
            "content/.git/config",
            "content/a/~$list.xlsx",
            "content/a/Thumbs.db",
            "content/desktop.ini");
        Assert.Equal(["site.yaml"], Paths());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Equal("PS0147", Assert.Single(SourceFolder.Read(Path.Join(root, "nowhere")).Diagnostics).Code);

    [Fact]
    public void A_folder_without_settings_is_no_site()
    {
        Write("content/notices/2019/a.md");
        var read = SourceFolder.Read(root);
        Assert.Null(read.Value);
        Assert.Equal("site.yaml PS0140", read.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Code}").Single());
    }

    [Fact]
    public void Links_are_told_and_not_followed()
    {
        Write("site.yaml", "content/a.txt");
        File.CreateSymbolicLink(Path.Join(root, "content/passwd.txt"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Join(root, "content/loop"), root);
        Assert.Equal(["content/a.txt", "site.yaml"], Paths());
        Assert.Equal(
            ["content/loop PS0149", "content/passwd.txt PS0149"],
            SourceFolder.Read(root).Diagnostics
                .Select(diagnostic => $"{diagnostic.Location} {diagnostic.Code}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_folder_content_itself_is_no_link()
    {
        Write("site.yaml", "elsewhere/notices/2019/a.md");
        Directory.CreateSymbolicLink(Path.Join(root, "content"), Path.Join(root, "elsewhere"));
        var read = SourceFolder.Read(root);
        Assert.Equal("content PS0149", read.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Code}").Single());
        Assert.Equal(["site.yaml"], read.Value?.Files.Select(file => file.Path) ?? []);
    }

    [Fact]
    public void A_file_that_another_program_holds_is_told_and_the_others_are_read()
    {
        Write("site.yaml", "content/a.txt", "content/list.xlsx");
        using var held = new FileStream(Path.Join(root, "content/list.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var read = SourceFolder.Read(root);
        Assert.Equal(
            "content/list.xlsx PS0148",
            read.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Code}").Single());
        Assert.Equal(["content/a.txt", "site.yaml"], read.Value?.Files.Select(file => file.Path) ?? []);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    IEnumerable<string> Paths() => SourceFolder.Read(root).Value?.Files.Select(file => file.Path) ?? [];

    void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            var full = Path.Join(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? root);
            File.WriteAllText(full, path);
        }
    }
}
