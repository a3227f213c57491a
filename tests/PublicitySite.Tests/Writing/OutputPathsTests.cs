using PublicitySite.Writing;

namespace PublicitySite.Tests.Writing;

public sealed class OutputPathsTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("lists/luzhou-2019.html")]
    [InlineData(".well-known/security.txt")]
    [InlineData("notices/2019/附件一 𠮷.xlsx")]
    [InlineData("a/manifest.json")]
    public void A_plain_path_inside_the_output_is_usable(string path) => Assert.Empty(Codes(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../index.html")]
    [InlineData("a/../../index.html")]
    [InlineData("a//b.html")]
    [InlineData("./a.html")]
    [InlineData("a/")]
    [InlineData("a\\b.html")]
    [InlineData("C:/a.html")]
    [InlineData("a\u0000.html")]
    [InlineData("a./b.html")]
    [InlineData("a .html ")]
    [InlineData("manifest.json")]
    public void A_path_that_leads_out_or_is_not_portable_is_refused(string path) => Assert.Equal(["PS0704"], Codes(path));

    [Fact]
    public void A_name_longer_than_a_file_system_holds_is_refused()
    {
        Assert.Empty(Codes(new string('公', 85)));
        Assert.Equal(["PS0704"], Codes(new string('公', 86)));
    }

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a.html", "A.html")]
    [InlineData("lists/a.html", "Lists/b.html")]
    [InlineData("a", "a/b.html")]
    [InlineData("a/b.html", "a")]
    public void Two_files_that_want_one_place_are_refused(string one, string other) => Assert.Equal(["PS0705"], Codes(one, other));

    [Fact]
    public void Files_of_one_name_in_two_folders_are_two_files() => Assert.Empty(Codes("a/c.html", "b/c.html", "a/d.html", "c.html"));

    [Fact]
    public void Both_paths_are_named()
    {
        var diagnostic = Assert.Single(OutputPaths.Check(TemporarySite.Files(("a.html", ""), ("A.html", ""))));

        Assert.Equal(
            "'A.html' and 'a.html' cannot both exist: they are equal, differ in case only, or one is a file and the other a folder.",
            diagnostic.Message.English);
    }

    static IEnumerable<string> Codes(params string[] paths) =>
        OutputPaths.Check(TemporarySite.Files([.. paths.Select(path => (path, ""))])).Select(diagnostic => diagnostic.Code);
}
