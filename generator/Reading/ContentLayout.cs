using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Reading;

/// <summary>The files below <c>content/</c>, sorted by what they are; each file is in one place or is reported.</summary>
sealed record ContentLayout
{
    // A file of these kinds that is not read is content that silently stays unpublished.
    static readonly string[] ContentEndings = [".md", ".yaml", ".yml", ".csv", ".xlsx", ".xls"];

    internal const string CalendarFolder = "content/calendar";

    internal required ImmutableArray<SourceFile> Calendars { get; init; }

    internal required ImmutableArray<SourceFile> Schemes { get; init; }

    internal required ImmutableArray<SourceGroup> NoticeFolders { get; init; }

    internal required ImmutableArray<SourceGroup> ListFolders { get; init; }

    internal required ImmutableArray<Diagnostic> Findings { get; init; }

    internal static ContentLayout Of(SourceTree sources)
    {
        var files = sources.Below("content/").ToLookup(file => KindOf(file.Path));
        return new ContentLayout
        {
            Calendars = [.. files[FileKind.Calendar]],
            Schemes = [.. files[FileKind.Scheme].Where(file => Identifier.IsValid(SchemeReader.Id(file.Path)))],
            NoticeFolders = Groups(files[FileKind.InNoticeFolder]),
            ListFolders = [.. Groups(files[FileKind.InListFolder]).Where(group => Identifier.IsValid(group.Name))],
            Findings =
            [
                .. files[FileKind.Other].Select(NotRead),
                .. files[FileKind.Scheme].Select(file => (file.Path, Name: SchemeReader.Id(file.Path)))
                    .Where(file => !Identifier.IsValid(file.Name))
                    .Select(file => LayoutFindings.BadName(file.Path, file.Name)),
                .. Groups(files[FileKind.InListFolder]).Where(group => !Identifier.IsValid(group.Name))
                    .Select(group => LayoutFindings.BadName(group.Path, group.Name)),
            ],
        };
    }

    /// <summary>The finding for a file that has no use where it stands.</summary>
    internal static Diagnostic NotRead(SourceFile file) =>
        ContentEndings.Contains(Path.GetExtension(file.Path).ToLowerInvariant(), StringComparer.Ordinal)
            ? LayoutFindings.Misplaced(file.Path)
            : LayoutFindings.Unused(file.Path);

    static FileKind KindOf(string path) => path.Split('/') switch
    {
        [_, "calendar", var name] when IsYaml(name) => FileKind.Calendar,
        [_, "schemes", var name] when IsYaml(name) => FileKind.Scheme,
        [_, "notices", _, _] => FileKind.InNoticeFolder,
        [_, "honorees", _, _, ..] => FileKind.InListFolder,
        _ => FileKind.Other,
    };

    static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.Ordinal);

    static ImmutableArray<SourceGroup> Groups(IEnumerable<SourceFile> files) =>
    [
        .. files.GroupBy(file => string.Join('/', file.Path.Split('/')[..3]), StringComparer.Ordinal)
            .Select(group => new SourceGroup(group.Key, [.. group])),
    ];

    enum FileKind
    {
        Other,
        Calendar,
        Scheme,
        InNoticeFolder,
        InListFolder,
    }
}

/// <summary>The files of one folder and of those below it, in ordinal order of their paths.</summary>
/// <param name="Path">The folder without a closing <c>/</c>, e.g. <c>content/honorees/luzhou-2019</c>.</param>
/// <param name="Files">Never empty.</param>
sealed record SourceGroup(string Path, ImmutableArray<SourceFile> Files)
{
    /// <summary>The folder's own name.</summary>
    internal string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The file of this name in the folder itself, or null.</summary>
    internal SourceFile? Find(string name) => Files.FirstOrDefault(file => file.Path.AsSpan(Path.Length + 1).SequenceEqual(name));

    /// <summary>A file's path within the folder.</summary>
    internal string NameOf(SourceFile file) => file.Path[(Path.Length + 1)..];
}
