using System.Text.RegularExpressions;

namespace PublicitySite.Tests.Conventions;

/// <summary>Which stage may know which, and which one touches the disk.</summary>
public sealed partial class LayeringTests
{
    /// <summary>The import table: what is not in a stage's line it must not see. Commands and the root files see all.</summary>
    static readonly (string Stage, string[] MayImport)[] Table =
    [
        ("Files", []),
        ("Diagnostics", []),
        ("Privacy", []),
        ("Calendars", ["Diagnostics"]),
        ("Strokes", ["Diagnostics"]),
        ("Model", ["Calendars", "Strokes", "Diagnostics"]),
        ("Reading", ["Files", "Model", "Calendars", "Strokes", "Diagnostics", "Privacy"]),
        ("Validation", ["Model", "Calendars", "Strokes", "Diagnostics"]),
        ("Pages", ["Model", "Calendars", "Strokes"]),
        ("Cleaning", ["Files"]),
        ("Rendering", ["Files", "Cleaning", "Pages", "Model", "Diagnostics"]),
        ("Checking", ["Files", "Cleaning", "Diagnostics", "Privacy"]),
        ("Editing", ["Files", "Model", "Calendars", "Diagnostics"]),
        ("Importing", ["Files", "Model", "Calendars", "Reading", "Cleaning", "Editing", "Diagnostics", "Privacy"]),
        ("Due", ["Model", "Calendars", "Diagnostics"]),
        ("Writing", ["Files", "Editing", "Diagnostics"]),
        ("Serving", ["Files", "Diagnostics", "Calendars", "Model", "Rendering", "Checking", "Due", "Writing"]),
        ("Commands", ["Files", "Diagnostics", "Calendars", "Strokes", "Model", "Reading", "Validation", "Pages", "Cleaning", "Rendering", "Checking", "Editing", "Importing", "Due", "Writing", "Serving", "Privacy"]),
    ];

    static readonly string[] RootFiles = ["Build.cs", "BuildResult.cs", "DeclaredContacts.cs", "PageCounts.cs", "Program.cs", "Stage.cs"];

    static readonly string[] DiskFiles = ["Reading/SourceFolder.cs", "Writing/OutputFolder.cs", "Writing/CopiedFile.cs", "Writing/OriginalsFolder.cs", "Writing/SiteFiles.cs", "Writing/PublishedFolder.cs", "Serving/SourceWatch.cs"];

    [Fact]
    public void A_stage_sees_only_what_the_table_allows()
    {
        var offences =
            from file in Code.Files
            where file.Stage.Length > 0
            from used in StagesUsedBy(file)
            where used != file.Stage && !AllowedFor(file.Stage).Contains(used)
            select $"{file.Name} uses {used}";

        Offenders.None(offences.Distinct());
    }

    [Fact]
    public void Every_folder_is_a_stage_of_the_table() =>
        Offenders.None(Code.Files.Select(file => file.Stage).Where(stage => stage.Length > 0).Distinct().Except(Table.Select(row => row.Stage)));

    [Fact]
    public void Only_the_program_itself_lies_at_the_root() =>
        Offenders.None(Code.Files.Where(file => file.Stage.Length == 0).Select(file => file.Name).Except(RootFiles));

    [Fact]
    public void Every_file_is_in_the_namespace_of_its_stage() => Offenders.None(
        from file in Code.Files
        where file.Name != "Program.cs"
        where !file.Text.Contains($"\nnamespace PublicitySite{(file.Stage.Length == 0 ? "" : "." + file.Stage)};\n", StringComparison.Ordinal)
            && !file.Text.StartsWith($"namespace PublicitySite{(file.Stage.Length == 0 ? "" : "." + file.Stage)};\n", StringComparison.Ordinal)
        select file.Name);

    [Fact]
    public void The_disk_is_touched_in_few_files_only() => Offenders.None(
        from file in Code.Files
        where !DiskFiles.Contains(file.Name)
        from Match use in Disk.Matches(file.Bare)
        select $"{file.Name} uses {use.Value}");

    [Theory]
    [InlineData("using PublicitySite.Rendering;", "Rendering")]
    [InlineData("var page = Pages.Slug.Of(text);", "Pages")]
    [InlineData("var page = PublicitySite.Pages.Slug.Of(text);", "Pages")]
    [InlineData("var count = result.Pages.Length;")]
    [InlineData("// as Pages.Slug does")]
    [InlineData("var text = \"Pages.Slug\";")]
    [InlineData("var text = $\"{name} {\"Pages.Slug\"}\"; Reading.Start();", "Reading")]
    [InlineData("var quote = '\"'; var slug = Pages.Slug.Of(quote);", "Pages")]
    [InlineData("var path = @\"C:\\\"; var slug = Pages.Slug.Of(path);", "Pages")]
    [InlineData("var raw = \"\"\"a \" Writing.Now\"\"\"; Checking.Run();", "Checking")]
    public void Uses_are_found_in_code_and_not_in_text(string code, params string[] stages) =>
        Assert.Equal(stages, StagesUsedBy(new("Model/Sample.cs", code)).Distinct());

    static string[] AllowedFor(string stage) => Table.First(row => row.Stage == stage).MayImport;

    /// <summary>Within one of the program's namespaces <c>Pages.Page</c> compiles without any using.</summary>
    static IEnumerable<string> StagesUsedBy(CodeFile file) =>
        from Match use in Uses.Matches(file.Bare)
        let stage = use.Groups["stage"].Value
        where Table.Any(row => row.Stage == stage) && !IsOwnMember(file, stage, use)
        select stage;

    /// <summary>A record may have a property that is called like a stage: <c>Pages.Length</c> is then that property.</summary>
    static bool IsOwnMember(CodeFile file, string stage, Match use) =>
        !use.Value.StartsWith("using", StringComparison.Ordinal)
        && !use.Value.StartsWith("PublicitySite", StringComparison.Ordinal)
        && Regex.IsMatch(file.Bare, $@"[\w>\]?] {stage} *(\{{|=|,|\)|;)");

    [GeneratedRegex(@"\busing (static )?PublicitySite\.(?<stage>\w+)|(?<![\w.])PublicitySite\.(?<stage>\w+)\.|(?<![\w.])(?<stage>[A-Z]\w+)\.")]
    static partial Regex Uses { get; }

    [GeneratedRegex(@"(?<![\w.])(System\.IO\.)?(File|Directory|FileStream|FileInfo|DirectoryInfo)(\.|\()")]
    static partial Regex Disk { get; }
}
