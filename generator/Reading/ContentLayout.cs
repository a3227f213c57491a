using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using PublicitySite.Reading.Settings;

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

    /// <summary>What <c>site.yaml</c> may name as header and footer of the host portal.</summary>
    internal required ImmutableArray<SourceFile> HostFiles { get; init; }

    internal required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    internal static ContentLayout Sort(SourceTree sources)
    {
        var files = sources.Below("content/").ToLookup(file => KindOf(file.Path));
        var schemes = files[FileKind.Scheme].ToLookup(file => Identifier.IsValid(SchemeReader.Id(file.Path)));
        var lists = Groups(files[FileKind.InListFolder]).ToLookup(group => Identifier.IsValid(group.Name));
        return new ContentLayout
        {
            Calendars = [.. files[FileKind.Calendar]],
            Schemes = [.. schemes[true]],
            NoticeFolders = [.. Groups(files[FileKind.InNoticeFolder])],
            ListFolders = [.. lists[true]],
            HostFiles = [.. files[FileKind.HostFile]],
            Diagnostics =
            [
                .. files[FileKind.Other].Select(NotRead),
                .. schemes[false].Select(file => LayoutDiagnostics.BadName(file.Path, SchemeReader.Id(file.Path))),
                .. lists[false].Select(group => LayoutDiagnostics.BadName(group.Path, group.Name)),
            ],
        };
    }

    /// <summary>The finding for a file that has no use where it stands.</summary>
    internal static Diagnostic NotRead(SourceFile file) =>
        ContentEndings.Contains(Path.GetExtension(file.Path).ToLowerInvariant(), StringComparer.Ordinal)
            ? LayoutDiagnostics.Misplaced(file.Path)
            : LayoutDiagnostics.Unused(file.Path);

    static FileKind KindOf(string path)
    {
        return path.AsSpan().Count('/') switch
        {
            1 when path == VocabularyReader.FileName => FileKind.Vocabulary,
            2 when In("content/calendar/") && IsYaml(path) => FileKind.Calendar,
            2 when In("content/schemes/") && IsYaml(path) => FileKind.Scheme,
            2 when In(HostReader.Folder) => FileKind.HostFile,
            3 when In("content/notices/") => FileKind.InNoticeFolder,
            >= 3 when In("content/honorees/") => FileKind.InListFolder,
            _ => FileKind.Other,
        };

        bool In(string folder) => path.StartsWith(folder, StringComparison.Ordinal);
    }

    static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.Ordinal);

    static IEnumerable<SourceGroup> Groups(IEnumerable<SourceFile> files) =>
        files.GroupBy(file => FolderOf(file.Path), StringComparer.Ordinal).Select(group => new SourceGroup(group.Key, [.. group]));

    // Up to the third slash: content/honorees/luzhou-2019.
    static string FolderOf(string path)
    {
        var name = path.IndexOf('/', path.IndexOf('/', StringComparison.Ordinal) + 1) + 1;
        return path[..path.IndexOf('/', name)];
    }

    enum FileKind
    {
        Other,
        Vocabulary,
        Calendar,
        Scheme,
        HostFile,
        InNoticeFolder,
        InListFolder,
    }
}
