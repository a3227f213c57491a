using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PublicitySite.Tests.Calendars;

namespace PublicitySite.Tests.Conventions;

/// <summary>Which stage may know which, and which one touches the disk.</summary>
public sealed partial class LayeringTests
{
    /// <summary>The row of a folder in the import table: what it does not name, the folder must not see.</summary>
    /// <param name="Stage">The folder.</param>
    /// <param name="MayImport">Other folders; null where it sees all.</param>
    /// <param name="DiskFiles">Its files that touch the disk, by name.</param>
    sealed record Row(string Stage, ImmutableArray<string>? MayImport, ImmutableArray<string> DiskFiles);

    static readonly string Architecture = File.ReadAllText(Path.Combine(Code.Folder, "ARCHITECTURE.md"));

    static readonly ImmutableArray<Row> Table = [.. ReadTable(Architecture)];

    static readonly string[] RootFiles = ["Build.cs", "BuildResult.cs", "DeclaredContacts.cs", "Program.cs"];

    [Fact]
    public void A_stage_sees_only_what_the_table_allows()
    {
        var offences =
            from file in Code.Files
            where file.Stage.Length > 0
            from used in StagesUsedBy(file)
            where used != file.Stage && !MayImport(file.Stage, used)
            select $"{file.Name} uses {used}";

        Offenders.None(offences.Distinct());
    }

    [Fact]
    public void A_library_of_a_format_is_named_in_one_folder()
    {
        var libraries = LibraryLine.Matches(Architecture)
            .Select(line => (Name: line.Groups["name"].Value, Folder: line.Groups["folder"].Value))
            .ToArray();
        Assert.Contains(("Markdig", "Documents"), libraries);

        Offenders.None(
            from file in Code.Files
            from library in libraries
            where !file.Name.StartsWith(library.Folder + "/", StringComparison.Ordinal)
            where Regex.IsMatch(file.Bare, $@"(?<![\w.]){Regex.Escape(library.Name)}\.")
                || file.Bare.Contains($"using {library.Name};", StringComparison.Ordinal)
            select $"{file.Name} uses {library.Name}");
    }

    [Fact]
    public void Every_folder_is_a_stage_of_the_table() =>
        Offenders.None(
            Code.Files.Select(file => file.Stage).Where(stage => stage.Length > 0).Distinct().Except(Table.Select(row => row.Stage)));

    [Fact]
    public void Only_the_program_itself_lies_at_the_root() =>
        Offenders.None(Code.Files.Where(file => file.Stage.Length == 0).Select(file => file.Name).Except(RootFiles));

    [Fact]
    public void Every_file_is_in_the_namespace_of_its_folder() => Offenders.None(
        from file in Code.Files
        where file.Name != "Program.cs"
        let folder = Path.GetDirectoryName(file.Name)!.Replace('\\', '/').Replace('/', '.')
        where !$"\n{file.Text}"
            .Contains($"\nnamespace PublicitySite{(folder.Length == 0 ? "" : "." + folder)};\n", StringComparison.Ordinal)
        select file.Name);

    [Fact]
    public void No_name_stands_for_two_types() => Offenders.None(
        from type in Code.Types
        where !type.IsNested
        group type by type.Name into same
        where same.Count() > 1
        select string.Join(", ", same.Select(type => type.FullName)));

    [Fact]
    public void What_the_analyzer_lets_touch_the_disk_is_what_the_table_names()
    {
        var settings = File.ReadAllText(Path.Combine(Facts.Root, ".editorconfig"));
        string[] allowed = [.. ExemptFile.Matches(settings).Select(match => match.Groups[1].Value)];
        string[] named = [.. Code.Files.Where(file => Table.Any(row => row.Stage == file.Stage
            && row.DiskFiles.Any(disk => file.Name.EndsWith("/" + disk, StringComparison.Ordinal)))).Select(file => file.Name)];

        Assert.Equal(named.Order(StringComparer.Ordinal), allowed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_disk_is_touched_in_few_files_only() => Offenders.None(
        from file in Code.Files
        where !Table.Any(
            row => row.Stage == file.Stage && row.DiskFiles.Any(disk => file.Name.EndsWith("/" + disk, StringComparison.Ordinal)))
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

    static bool MayImport(string stage, string used) =>
        Table.FirstOrDefault(row => row.Stage == stage) is { } row && (row.MayImport is not { } allowed || allowed.Contains(used));

    /// <summary>
    /// The rows below the heading "Who may import whom": folders, what they hold, what they may import, what touches the disk.
    /// </summary>
    static IEnumerable<Row> ReadTable(string architecture)
    {
        var section = architecture[architecture.IndexOf("## Who may import whom", StringComparison.Ordinal)..];
        foreach (Match line in TableLine.Matches(section[..section.IndexOf("\n## ", 3, StringComparison.Ordinal)]))
        {
            var (may, disk) = (line.Groups["may"].Value.Trim(), line.Groups["disk"].Value);
            foreach (Match folder in Quoted.Matches(line.Groups["folders"].Value))
            {
                yield return new(
                    folder.Groups[1].Value,
                    may == "all" ? null : [.. may.Split(", ").Where(name => name != "–")],
                    [.. Quoted.Matches(disk)
                        .Select(file => file.Groups[1].Value)
                        .Where(name => name.EndsWith(".cs", StringComparison.Ordinal))]);
            }
        }
    }

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

    [GeneratedRegex(@"^\|(?<folders>[^|]*)\|[^|]*\|(?<may>[^|]*)\|(?<disk>[^|]*)\|$", RegexOptions.Multiline)]
    static partial Regex TableLine { get; }

    [GeneratedRegex(@"^\| `(?<name>[^`]+)` \| `(?<folder>[^`]+)` \|$", RegexOptions.Multiline)]
    static partial Regex LibraryLine { get; }

    [GeneratedRegex("`([^`]+)`")]
    static partial Regex Quoted { get; }

    [GeneratedRegex(@"\[generator/(\S+\.cs)\]\ndotnet_diagnostic\.RS0030\.severity = none")]
    static partial Regex ExemptFile { get; }

    [GeneratedRegex(
        @"\busing (static )?PublicitySite\.(?<stage>\w+)|(?<![\w.])PublicitySite\.(?<stage>\w+)\.|(?<![\w.])(?<stage>[A-Z]\w+)\.")]
    static partial Regex Uses { get; }

    [GeneratedRegex(@"(?<![\w.])(System\.IO\.)?(File|Directory|FileStream|FileInfo|DirectoryInfo)(\.|\()")]
    static partial Regex Disk { get; }
}
