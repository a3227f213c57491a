using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading.Lists;
using PublicitySite.Reading.Notices;
using PublicitySite.Reading.Settings;

namespace PublicitySite.Reading;

/// <summary>
/// All sources to the content of the site. Every file is read whatever is wrong with others, and every diagnostic comes out;
/// a file with an error is left out of the content. Pure, and the same for any order of the sources.
/// </summary>
static class SiteReader
{
    /// <summary>No content where <c>site.yaml</c> is missing or wrong.</summary>
    internal static Result<SiteContent> Read(SourceTree sources)
    {
        var site = SiteSettingsReader.Read(sources);
        var layout = ContentLayout.Sort(sources);
        var vocabulary = VocabularyReader.Read(sources);
        var years = ReadAll(layout.Calendars, CalendarReader.Read);
        var schemes = ReadAll(layout.Schemes, SchemeReader.Read);
        var notices = Notices(layout.NoticeFolders);
        var context = ListContext.Of(layout, Values(years), Values(schemes)) with { Strokes = site.Value?.Strokes ?? [] };
        var lists = ReadAll(layout.ListFolders, folder => ListReader.Read(folder, context));
        var content = site.Value is null ? null : new SiteContent
        {
            Site = site.Value,
            Calendar = context.Calendar,
            Vocabulary = vocabulary.Value ?? new(),
            Schemes = context.Schemes,
            Lists = Values(lists),
            Notices = Values(notices),
            Unread =
            [
                .. context.SchemeIds.Except(context.Schemes.Select(scheme => scheme.Id)),
                .. layout.ListFolders.Select(folder => folder.Name).Except(Values(lists).Select(list => list.Id)),
            ],
        };
        return new Result<SiteContent>(
            content,
            Diagnostic.Sort(
            [
                .. site.Diagnostics, .. layout.Diagnostics, .. vocabulary.Diagnostics,
                .. Diagnostics(years), .. Diagnostics(schemes), .. Diagnostics(notices), .. Diagnostics(lists),
                .. layout.NoticeFolders.SelectMany(folder => NoticeReader.Unreferenced(folder, Values(notices))),
                .. Unreferenced(layout, site.Value?.Host),
            ]));
    }

    static Result<Notice>[] Notices(ImmutableArray<SourceGroup> folders)
    {
        ImmutableArray<(SourceGroup Folder, SourceFile File)> files =
            [.. folders.SelectMany(folder => folder.Files.Where(NoticeReader.IsNotice), (folder, file) => (folder, file))];
        return ReadAll(files, notice => NoticeReader.Read(notice.Folder, notice.File));
    }

    /// <summary>Nothing while nobody can say what is named.</summary>
    static IEnumerable<Diagnostic> Unreferenced(ContentLayout layout, HostPortal? host) =>
        from file in layout.HostFiles
        where host is not null && file.Path != host.Header?.SourcePath && file.Path != host.Footer?.SourcePath
        select ContentLayout.NotRead(file);

    static Result<T>[] ReadAll<TSource, T>(ImmutableArray<TSource> sources, Func<TSource, Result<T>> read)
        where T : class
    {
        var results = new Result<T>[sources.Length];
        Parallel.For(0, results.Length, index => results[index] = read(sources[index]));
        return results;
    }

    static ImmutableArray<T> Values<T>(IEnumerable<Result<T>> results)
        where T : class => [.. results.Select(result => result.Value).OfType<T>()];

    static IEnumerable<Diagnostic> Diagnostics<T>(IEnumerable<Result<T>> results)
        where T : class => results.SelectMany(result => result.Diagnostics);
}
