using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading.Lists;

namespace PublicitySite.Importing.Lists;

/// <summary>The folder of the list as it is before the import; nothing in it for a new list.</summary>
sealed partial record ExistingList
{
    /// <summary>With its closing <c>/</c>.</summary>
    internal required string Folder { get; init; }

    /// <summary><c>list.yaml</c>.</summary>
    internal required SourceFile? Settings { get; init; }

    /// <summary><c>list.csv</c>, <c>list.xlsx</c> or <c>list.xls</c>.</summary>
    internal required SourceFile? Table { get; init; }

    /// <summary>The list as it was read; null where it is new, or has no table yet.</summary>
    internal required HonoreeList? List { get; init; }

    /// <summary>In the order of the table.</summary>
    internal required ImmutableArray<Honoree> People { get; init; }

    /// <summary>In the order of the table.</summary>
    internal required ImmutableArray<PersonColumn> Columns { get; init; }

    /// <summary>
    /// Numbers that people have or had: those of the table, of summaries and photos, and those that notes of changes name.
    /// </summary>
    internal required ImmutableArray<int> SpentNumbers { get; init; }

    internal static Result<ExistingList> Find(SourceTree sources, SiteContent content, string id)
    {
        var folder = ContentPaths.ListFolder(id);
        var list = content.Lists.FirstOrDefault(list => list.Id == id);
        SourceFile[] tables = [.. ContentPaths.ListTables.Select(name => sources.Find(folder + name)).OfType<SourceFile>()];
        var ofTable = new DiagnosticBag();
        var table = tables is [var one] ? ListReader.Table(one, ofTable) : null;
        var people = table is { } rows ? PeopleReader.Read(rows, ofTable) : [];
        if (tables.Length > 1
            || !ofTable.IsWhole
            || (list is null && tables is [_] && sources.Find(ContentPaths.List(id)) is not null))
            return ListImportDiagnostics.Unread(folder + (tables.Length > 1 ? "" : ContentPaths.ListSettings), id);
        return new(
            new()
            {
                Folder = folder,
                Settings = sources.Find(ContentPaths.List(id)),
                Table = tables.FirstOrDefault(),
                List = list,
                People = people,
                Columns = table is { Rows: [var headers, ..] }
                    ? [.. headers.Cells.Select(cell => PersonColumns.Find(cell.Text)).OfType<PersonColumn>()]
                    : [],
                SpentNumbers = [.. Spent(people, sources.Below(folder), list)],
            },
            []);
    }

    static IEnumerable<int> Spent(ImmutableArray<Honoree> people, IEnumerable<SourceFile> files, HonoreeList? list) =>
        from text in people.Select(person => person.Number)
            .Concat(files.Select(file => Path.GetFileNameWithoutExtension(file.Path)).Where(PeopleReader.IsNumber))
            .Concat((list?.Changes ?? []).SelectMany(change => NumberInNote.Matches(change.Note)).Select(match => match.Value))
        select int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9])[0-9]{3}(?=号)", RegexOptions.CultureInvariant)]
    static partial Regex NumberInNote { get; }
}
