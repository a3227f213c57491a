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

    internal required ImmutableArray<SourceFile> Calendars { get; init; }

    internal required ImmutableArray<SourceFile> Schemes { get; init; }

    internal required ImmutableArray<SourceGroup> NoticeFolders { get; init; }

    internal required ImmutableArray<SourceGroup> ListFolders { get; init; }

    /// <summary>What <c>site.yaml</c> may name as header and footer of the host portal.</summary>
    internal required ImmutableArray<SourceFile> HostFiles { get; init; }

    internal required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    internal static ContentLayout Sort(SourceTree sources)
    {
        var files = sources.Below(ContentPaths.Content).Select(file => (File: file, Path: ContentPaths.Parse(file.Path))).ToArray();
        var schemes = Those<ContentPath.Scheme>(files).ToLookup(file => Identifier.IsValid(SchemeReader.Id(file.Path)));
        var lists = Groups(Those<ContentPath.InList>(files)).ToLookup(group => Identifier.IsValid(group.Name));
        return new ContentLayout
        {
            Calendars = [.. Those<ContentPath.Calendar>(files)],
            Schemes = [.. schemes[true]],
            NoticeFolders = [.. Groups(Those<ContentPath.InNotices>(files))],
            ListFolders = [.. lists[true]],
            HostFiles = [.. Those<ContentPath.HostFile>(files)],
            Diagnostics =
            [
                .. Those<ContentPath.Other>(files).Select(NotRead),
                .. schemes[false].Select(file => LayoutDiagnostics.BadName(file.Path, SchemeReader.Id(file.Path))),
                .. lists[false].Select(group => LayoutDiagnostics.BadName(group.Path, group.Name)),
            ],
        };
    }

    /// <summary>The diagnostic for a file that has no use where it stands.</summary>
    internal static Diagnostic NotRead(SourceFile file) =>
        ContentEndings.Contains(Path.GetExtension(file.Path).ToLowerInvariant(), StringComparer.Ordinal)
            ? LayoutDiagnostics.Misplaced(file.Path)
            : LayoutDiagnostics.Unused(file.Path);

    static IEnumerable<SourceFile> Those<T>(IEnumerable<(SourceFile File, ContentPath Path)> files)
        where T : ContentPath => files.Where(file => file.Path is T).Select(file => file.File);

    static IEnumerable<SourceGroup> Groups(IEnumerable<SourceFile> files) =>
        files
            .GroupBy(file => ContentPaths.RecordFolder(file.Path), StringComparer.Ordinal)
            .Select(group => new SourceGroup(group.Key, [.. group]));
}
