using System.Globalization;
using PublicitySite.Commands.Cli;
using PublicitySite.Tests.Commands;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Docs;

/// <summary>What the handbook tells staff to type is run, chapter by chapter, on copies of the sample.</summary>
[Trait("Speed", "Slow")]
public sealed class HandbookTests : IDisposable
{
    static readonly Clock OnTheDay = new(new Stopped());

    readonly TemporarySite site = new();

    public static TheoryData<string> Chapters() =>
        [.. Handbook.Chapters.Where(chapter => chapter.Commands.Length > 0).Select(chapter => chapter.Title)];

    public void Dispose() => site.Dispose();

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Every_command_does_what_it_is_there_for_and_the_site_stays_right(string chapter)
    {
        site.CopySample();
        var originals = new HandbookOriginals(site);

        foreach (var command in Handbook.Chapters.Single(each => each.Title == chapter).Commands)
        {
            var spoken = Spoken.By(OnTheDay, Completed([.. command.Select(originals.Path)]));
            Assert.True((0, "") == (spoken.ExitCode, spoken.Error), $"{string.Join(' ', command)}\n{spoken.Output}{spoken.Error}");
            var checkedNow = Spoken.By(OnTheDay, "check", "--site", site.Sources);
            Assert.True(checkedNow.ExitCode == ExitCode.Clean, $"{string.Join(' ', command)}\n{checkedNow.Output}");
        }
    }

    [Fact]
    public void All_that_staff_do_is_told()
    {
        var told = Handbook.Chapters.SelectMany(chapter => chapter.Commands).Select(command => command[0]).ToHashSet();

        Assert.Superset(new HashSet<string>
        {
            "build",
            "import",
            "approve",
            "correct",
            "extend",
            "remove",
            "withdraw",
            "revoke",
            "title-only",
            "assess",
            "new",
            "period",
            "status",
            "next",
            "serve",
        }, told);
    }

    [Fact]
    public void Pictures_and_pages_that_it_leads_to_are_there() => Assert.All(
        Handbook.Links, link => Assert.True(File.Exists(Path.Join(Path.GetDirectoryName(Handbook.FilePath), link)), link));

    /// <summary>The options that a person in the site folder, asked whether to write, does not need.</summary>
    string[] Completed(string[] command) => command[0] switch
    {
        "period" or "check" or "status" or "next" => [.. command, "--site", site.Sources],
        "build" => [.. command, "--site", site.Sources, "--output", site.Output],
        // It runs until it is stopped: that it starts is for the tests of the preview.
        "serve" => ["serve", "--help"],
        _ => [.. command, "--site", site.Sources, "--yes"],
    };

    sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse("2026-11-20T01:00:00Z", CultureInfo.InvariantCulture);
    }
}
