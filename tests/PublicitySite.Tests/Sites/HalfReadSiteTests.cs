using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Sites;

/// <summary>What could be read is looked through to the end, whatever else could not.</summary>
[Trait("Speed", "Slow")]
public sealed class HalfReadSiteTests
{
    static readonly SourceTree Sample = SourceFolder.Read(Repository.Root).Value ?? throw new InvalidOperationException("no sample site");

    public static TheoryData<string> Files() =>
    [
        .. from file in Sample.Files
           where file.Path.EndsWith(".yaml", StringComparison.Ordinal) || file.Path.EndsWith("/list.csv", StringComparison.Ordinal)
           where (!file.Path.StartsWith("content/calendar/", StringComparison.Ordinal) || file.Path == "content/calendar/2026.yaml")
               && !file.Path.StartsWith("themes/", StringComparison.Ordinal)
           select file.Path,
    ];

    /// <summary>A broken file is told of in itself alone: nothing that it holds is reported as missing elsewhere.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_cannot_be_read_is_the_only_one_complained_of(string path)
    {
        var broken = new SourceTree(Sample.Files.Select(file => file.Path == path ? new SourceFile(path, "\"一,二\n\t["u8.ToArray()) : file));

        var built = Build.Run(broken, SiteReader.Read(broken), SampleSite.Today);

        Assert.True(built.Stopped);
        Assert.Empty(built.Files);
        Assert.Equal(
            [Path.GetDirectoryName(path)],
            built.Diagnostics.Where(IsError).Select(diagnostic => Path.GetDirectoryName(diagnostic.Location.File)).Distinct());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_gone_is_no_fault_of_the_program(string path)
    {
        var halved = new SourceTree(Sample.Files.Where(file => file.Path != path));

        Assert.NotNull(Build.Run(halved, SiteReader.Read(halved), SampleSite.Today));
    }

    static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;
}
