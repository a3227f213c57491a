using System.Collections.Immutable;

namespace PublicitySite.Tests.Docs;

/// <summary>Codes whose examples are words alone, because they are about more than a few lines can make.</summary>
static class TriedElsewhere
{
    /// <summary>
    /// What an example would take, and the file below the folder of the tests that tries the code, if it names it; in the order of codes.
    /// </summary>
    internal static ImmutableArray<(string Code, string Test, string Needs)> Codes { get; } =
    [
        ("PS0101", "Reading/SiteReaderTests.cs", "the bytes of another encoding cannot stand on a page"),
        ("PS0148", "Reading/SourceFolderTests.cs", "a file that another program keeps open"),
        ("PS0149", "Reading/SourceFolderTests.cs", "a link of the file system"),
        ("PS0481", "Validation/Fixtures/Documents/expected.txt", "a whole site of some months"),
        ("PS0482", "Validation/Fixtures/Documents/expected.txt", "a whole site of some months"),
        ("PS0501", "Themes/ThemeTests.cs", "a whole theme"),
        ("PS0502", "Themes/ThemeTests.cs", "a whole theme"),
        ("PS0626", "Checking/Privacy/PrivacyScanTests.cs", "numbers that the page must not show whole"),
        ("PS0665", "Checking/AttachmentCheckTests.cs", "a picture inside another file"),
        ("PS0666", "Checking/AttachmentCheckTests.cs", "a picture inside another file"),
        ("PS0702", "Writing/RefusedOutputTests.cs", "an output folder with a past"),
        ("PS0704", "Writing/OutputPathsTests.cs", "a path that only a fault of the program makes"),
        ("PS0705", "Writing/OutputPathsTests.cs", "a path that only a fault of the program makes"),
        ("PS0706", "Writing/OutputFolderTests.cs", "an output folder with a past"),
        ("PS0707", "Writing/RefusedOutputTests.cs", "a folder without rights"),
        ("PS0708", "Writing/RefusedOutputTests.cs", "a full disk"),
        ("PS0709", "", "a file that another program keeps open"),
        ("PS0710", "Writing/InterruptedRunTests.cs", "a run that was interrupted"),
        ("PS0713", "Writing/SiteFilesTests.cs", "two who write at once"),
        ("PS0714", "Writing/SiteFilesTests.cs", "a folder without rights"),
        ("PS0715", "", "ten thousand files"),
        ("PS0832", "Commands/ApproveCommandTests.cs", "a list of the sample with a warning"),
        ("PS0834", "Commands/ApproveCommandTests.cs", "a list of the sample without an outcome"),
        ("PS0842", "", "a workbook that no program known writes"),
        ("PS0870", "Commands/NewCommandTests.cs", "the answers to several questions"),
        ("PS0875", "Commands/ServeCommandTests.cs", "a port in use"),
        ("PS0876", "", "a disk that tells of no changes"),
        ("PS0961", "", "a document of several parts"),
        ("PS0962", "Importing/Notices/WordLeftoversTests.cs", "a document with pictures"),
        ("PS0963", "", "a document with pictures"),
        ("PS0964", "", "a document with tables"),
        ("PS0966", "Importing/Notices/WordLeftoversTests.cs", "a document with text boxes"),
        ("PS0971", "", "a document with links"),
    ];
}
