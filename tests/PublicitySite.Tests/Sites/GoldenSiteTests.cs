using System.Text;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Sites;

/// <summary>Whole sites, each for one kind of page or one state, compared with what was looked at and found good.</summary>
public sealed class GoldenSiteTests
{
    public static TheoryData<string> Cases => [.. GoldenSite.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Comes_out_as_approved(string name) =>
        Approved.Text($"Sites/{name}.golden.txt", GoldenSite.Sheet(GoldenSite.Read(name).Build()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Does_not_depend_on_the_order_of_the_sources(string name)
    {
        var site = GoldenSite.Read(name);

        var forward = GoldenSite.Build(site.Files, GoldenSite.Today);
        var backward = GoldenSite.Build(site.Files.Reverse(), GoldenSite.Today);

        Assert.Equal(GoldenSite.Sheet(forward), GoldenSite.Sheet(backward));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Prints_every_name_whole_and_only_where_the_list_is_out(string name)
    {
        var site = GoldenSite.Read(name);
        var names = NamesIn(site).ToArray();
        var result = site.Build();
        var output = string.Concat(result.Files.Select(file => Encoding.UTF8.GetString(file.Bytes.Span)));

        foreach (var (person, isOut) in names.Where(_ => !result.Stopped))
            Assert.True(output.Contains(person, StringComparison.Ordinal) == isOut, $"{person} should {(isOut ? "" : "not ")}be in the output");
    }

    [Fact]
    public void Every_case_has_its_sheet_and_every_sheet_its_case() =>
        Assert.Equal(
            GoldenSite.Cases,
            Directory.EnumerateFiles(Path.Join(Repository.Root, "tests", "PublicitySite.Tests", "Sites"), "*.golden.txt")
                .Select(path => Path.GetFileName(path)[..^".golden.txt".Length]).Order(StringComparer.Ordinal));

    /// <summary>The names in the tables of a case, and whether the list goes out on the day of the test.</summary>
    static IEnumerable<(string Name, bool IsOut)> NamesIn(GoldenSite site)
    {
        var content = SiteReader.Read(new(site.Files)).Value;
        return content is null
            ? []
            : from list in content.Lists
              let isOut = list.Publicity.Published <= GoldenSite.Today && (list.Withdrawn is null || list.Withdrawn.Date > GoldenSite.Today)
              from person in list.People
              select (person.Name, isOut);
    }
}
