using System.Collections.Immutable;
using System.Globalization;

namespace PublicitySite.Files;

/// <summary>
/// The paths of the content format, as <c>Pages/Addresses.cs</c> has the addresses of the finished site: nowhere else is one put together.
/// Folders end with <c>/</c> unless it is said.
/// </summary>
static class ContentPaths
{
    internal const string SiteSettings = "site.yaml";

    internal const string Content = "content/";

    internal const string Themes = "themes/";

    internal const string Vocabulary = $"{Content}vocabulary.yaml";

    /// <summary>Without a closing <c>/</c>.</summary>
    internal const string CalendarFolder = $"{Content}calendar";

    internal const string Calendars = $"{CalendarFolder}/";

    internal const string Schemes = $"{Content}schemes/";

    internal const string Notices = $"{Content}notices/";

    internal const string Lists = $"{Content}honorees/";

    /// <summary>What <c>site.yaml</c> may name as header and footer of the host portal.</summary>
    internal const string Host = $"{Content}host/";

    /// <summary>Within the folder of a list.</summary>
    internal const string ListSettings = "list.yaml";

    /// <summary>Within the folder of a list: the table as commands write it.</summary>
    internal const string CsvTable = "list.csv";

    const string Summaries = "summaries";
    const string Photos = "photos";

    /// <summary>Within the folder of a list: one of these holds the people.</summary>
    internal static readonly ImmutableArray<string> ListTables = [CsvTable, "list.xlsx", "list.xls"];

    /// <summary>The folders of which a site consists, without a closing <c>/</c>.</summary>
    internal static readonly ImmutableArray<string> Parts = [Content.TrimEnd('/'), Themes.TrimEnd('/')];

    internal static string Calendar(int year) => Calendar(year.ToString(CultureInfo.InvariantCulture));

    internal static string Calendar(string year) => $"{Calendars}{year}.yaml";

    internal static string Scheme(string id) => $"{Schemes}{id}.yaml";

    /// <param name="folder">The year.</param>
    internal static string NoticeFolder(string folder) => $"{Notices}{folder}/";

    /// <param name="folder">The year.</param>
    /// <param name="id">Of the notice.</param>
    internal static string Notice(string folder, string id) => $"{NoticeFolder(folder)}{id}.md";

    internal static string ListFolder(string id) => $"{Lists}{id}/";

    /// <summary>The settings of a list.</summary>
    internal static string List(string id) => ListFolder(id) + ListSettings;

    internal static string Summary(string list, string person) => $"{ListFolder(list)}{Summaries}/{person}.md";

    /// <param name="list">Its name.</param>
    /// <param name="person">The number.</param>
    /// <param name="ending">With its dot.</param>
    internal static string Photo(string list, string person, string ending) => $"{ListFolder(list)}{Photos}/{person}{ending}";

    internal static string Theme(string name) => $"{Themes}{name}/";

    /// <summary>What a file of the site folder is, by its path alone.</summary>
    internal static ContentPath Parse(string path) => path.Split('/') switch
    {
        _ when path == Vocabulary => new ContentPath.Vocabulary(),
        [_, _, [.. var year, '.', 'y', 'a', 'm', 'l']] when IsBelow(Calendars, path) => new ContentPath.Calendar(year),
        [_, _, [.. var id, '.', 'y', 'a', 'm', 'l']] when IsBelow(Schemes, path) => new ContentPath.Scheme(id),
        [_, _, var name] when IsBelow(Host, path) => new ContentPath.HostFile(name),
        [_, _, var folder, var name] when IsBelow(Notices, path) => new ContentPath.InNotices(folder, name),
        [_, _, var list, .. { Length: > 0 } rest] when IsBelow(Lists, path) => InList(list, rest),
        _ => new ContentPath.Other(),
    };

    static ContentPath.InList InList(string list, string[] rest) => rest switch
    {
        [ListSettings] => new ContentPath.ListSettings(list),
        [var table] when ListTables.Contains(table) => new ContentPath.ListTable(list, table),
        [Summaries, [.. var person, '.', 'm', 'd']] => new ContentPath.Summary(list, person),
        [Photos, var name] => new ContentPath.Photo(list, name),
        _ => new ContentPath.Beside(list),
    };

    /// <summary>
    /// The folder of a list or of a year's notices that a file lies in, without a closing <c>/</c>: up to the third slash,
    /// <c>content/honorees/luzhou-2019</c>.
    /// </summary>
    internal static string RecordFolder(string path)
    {
        var name = path.IndexOf('/', path.IndexOf('/', StringComparison.Ordinal) + 1) + 1;
        return path[..path.IndexOf('/', name)];
    }

    /// <param name="folder">With its closing <c>/</c>.</param>
    /// <param name="path">Of a file.</param>
    internal static bool IsBelow(string folder, string path) => path.StartsWith(folder, StringComparison.Ordinal);
}

/// <summary>What a file of the site folder is.</summary>
abstract record ContentPath
{
    ContentPath()
    {
    }

    internal sealed record Vocabulary : ContentPath;

    /// <param name="Year">As the file is named.</param>
    internal sealed record Calendar(string Year) : ContentPath;

    internal sealed record Scheme(string Id) : ContentPath;

    /// <summary>A part of the host portal.</summary>
    internal sealed record HostFile(string Name) : ContentPath;

    /// <summary>A notice, an attachment, or a picture.</summary>
    /// <param name="Folder">The year.</param>
    /// <param name="Name">Of the file.</param>
    internal sealed record InNotices(string Folder, string Name) : ContentPath;

    /// <summary>A file in the folder of a list.</summary>
    /// <param name="List">Its name.</param>
    internal abstract record InList(string List) : ContentPath;

    internal sealed record ListSettings(string List) : InList(List);

    internal sealed record ListTable(string List, string Name) : InList(List);

    /// <param name="List">Its name.</param>
    /// <param name="Person">The number.</param>
    internal sealed record Summary(string List, string Person) : InList(List);

    /// <param name="List">Its name.</param>
    /// <param name="Name">Of the file: the person's number with its ending.</param>
    internal sealed record Photo(string List, string Name) : InList(List);

    /// <summary>It has no use in the folder.</summary>
    internal sealed record Beside(string List) : InList(List);

    /// <summary>It has no use where it stands, or is no content.</summary>
    internal sealed record Other : ContentPath;
}
