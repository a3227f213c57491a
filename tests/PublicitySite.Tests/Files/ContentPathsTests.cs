using System.Text.RegularExpressions;
using PublicitySite.Files;
using PublicitySite.Tests.Conventions;

namespace PublicitySite.Tests.Files;

/// <summary>The paths of the content format: made and read in one place.</summary>
public sealed partial class ContentPathsTests
{
    public static TheoryData<string, object> Made => new()
    {
        { ContentPaths.Vocabulary, new ContentPath.Vocabulary() },
        { ContentPaths.Calendar(2026), new ContentPath.Calendar("2026") },
        { ContentPaths.Scheme("luzhou"), new ContentPath.Scheme("luzhou") },
        { $"{ContentPaths.Host}header.html", new ContentPath.HostFile("header.html") },
        { ContentPaths.Notice("2026", "luzhou-call"), new ContentPath.InNotices("2026", "luzhou-call.md") },
        { ContentPaths.List("luzhou-2019"), new ContentPath.ListSettings("luzhou-2019") },
        { ContentPaths.ListFolder("luzhou-2019") + ContentPaths.CsvTable, new ContentPath.ListTable("luzhou-2019", "list.csv") },
        { ContentPaths.Summary("luzhou-2019", "001"), new ContentPath.Summary("luzhou-2019", "001") },
        { ContentPaths.Photo("luzhou-2019", "001", ".jpg"), new ContentPath.Photo("luzhou-2019", "001.jpg") },
    };

    [Theory]
    [MemberData(nameof(Made))]
    public void What_is_made_is_read_again(string path, object expected) => Assert.Equal(expected, ContentPaths.Parse(path));

    [Theory]
    [InlineData("content/honorees/a/summaries/001.txt", typeof(ContentPath.Beside))]
    [InlineData("content/honorees/a/summaries/b/001.md", typeof(ContentPath.Beside))]
    [InlineData("content/honorees/a/other.yaml", typeof(ContentPath.Beside))]
    [InlineData("content/honorees/list.yaml", typeof(ContentPath.Other))]
    [InlineData("content/notices/a.md", typeof(ContentPath.Other))]
    [InlineData("content/notices/2026/b/a.md", typeof(ContentPath.Other))]
    [InlineData("content/schemes/a.yml", typeof(ContentPath.Other))]
    [InlineData("content/Schemes/a.yaml", typeof(ContentPath.Other))]
    [InlineData("site.yaml", typeof(ContentPath.Other))]
    [InlineData("", typeof(ContentPath.Other))]
    public void What_has_no_use_is_told_apart(string path, Type expected) => Assert.IsType(expected, ContentPaths.Parse(path));

    [Fact]
    public void No_path_is_put_together_elsewhere() => Offenders.None(
        from file in Code.Files
        where file.Name != "Files/ContentPaths.cs"
        from line in file.Lines.Index()
        where !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal) && Literal.IsMatch(line.Item)
        select $"{file.Name}({line.Index + 1}): {line.Item.Trim()}");

    /// <summary>A literal that is a path or its beginning; in messages paths stand among words.</summary>
    [GeneratedRegex("\"((content|themes|content/[a-z]+)/[^\" ]*|site\\.yaml|list\\.(yaml|csv|xlsx?)|(summaries|photos)/[^\" ]*)\"")]
    static partial Regex Literal { get; }
}
