using System.Collections.Immutable;

namespace PublicitySite.Tests.Docs;

/// <summary>Codes whose examples are words alone, because they are about more than a few lines can make.</summary>
static class TriedElsewhere
{
    /// <summary>
    /// What an example would take, and the file below the folder of the tests that tries the code; in the order of codes.
    /// </summary>
    internal static ImmutableArray<(string Code, string Test, string Needs)> Codes { get; } =
    [
        ("PS0148", "Reading/SourceFolderTests.cs", "a file that another program keeps open"),
        ("PS0705", "Writing/OutputPathsTests.cs", "a path that only a fault of the program makes"),
        ("PS0708", "Writing/RefusedOutputTests.cs", "a full disk"),
        ("PS0709", "Writing/OutputFolderTests.cs", "a file that another program keeps open"),
        ("PS0710", "Writing/InterruptedRunTests.cs", "a run that was interrupted"),
        ("PS0713", "Writing/SiteFilesTests.cs", "two who write at once"),
        ("PS0714", "Writing/SiteFilesTests.cs", "a folder without rights"),
        ("PS0715", "Importing/Summaries/ImportSummariesCommandTests.cs", "ten thousand files"),
        ("PS0875", "Commands/ServeCommandTests.cs", "a port in use"),
        ("PS0876", "Commands/ServeCommandTests.cs", "a disk that tells of no changes"),
    ];
}
