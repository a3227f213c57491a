using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;
using PublicitySite.Reading.Settings;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Reading.Lists;

/// <summary><c>content/honorees/ID/</c>: settings, table, summaries and photos of one list.</summary>
static class ListReader
{
    internal static Result<HonoreeList> Read(SourceGroup folder, ListContext context)
    {
        var diagnostics = new DiagnosticBag();
        // What a table carries besides the list stops the publication, but does not keep the list from the rules.
        var besides = new DiagnosticBag();
        var (table, people) = People(folder, diagnostics, besides);
        var list = Settings(folder, context, people, diagnostics);
        if (table is not null)
        {
            diagnostics.AddRange(PrivateCells.Check(table, YearOf(list)));
            besides.AddRange(HiddenContent.Check(table));
            PersonalColumns.Check(table, list?.Scheme ?? SchemeReader.StandIn, besides);
        }

        SourceFile[] companions = [
            .. folder.Files.Where(file => ContentPaths.Parse(file.Path) is not (ContentPath.ListSettings or ContentPath.ListTable)),
        ];
        var complete = people is { } rows
            ? Companions.Attach(companions, rows, approved: list is { Approval: not null, Withdrawn: null }, diagnostics)
            : [];
        var read = diagnostics.With(list is null ? null : list with { People = list.Order.Sorted(complete, context.Strokes) });
        return read with { Diagnostics = [.. read.Diagnostics, .. besides.All] };
    }

    /// <summary>
    /// The table, null where it cannot be read; and the people, null where the table does not say which numbers there are:
    /// nothing can be held against it then.
    /// </summary>
    static (Table? Table, ImmutableArray<Honoree>? People) People(SourceGroup folder, DiagnosticBag diagnostics, DiagnosticBag besides)
    {
        SourceFile[] tables = [.. ContentPaths.ListTables.Select(folder.Find).OfType<SourceFile>()];
        switch (tables)
        {
            case []:
                diagnostics.Add(ListDiagnostics.NoTable(folder.Path));
                return (null, null);
            case [_, var second, ..]:
                diagnostics.Add(ListDiagnostics.TwoTables(second.Path, tables.Select(folder.NameOf)));
                return (null, null);
        }

        var ofFile = new DiagnosticBag();
        var table = IsText(tables[0]) ? CsvTable.Read(tables[0], ofFile) : Workbook(tables[0], ofFile, besides);
        diagnostics.AddRange(ofFile.All);
        var people = table is null ? [] : PeopleReader.Read(table, diagnostics);
        return (table, ofFile.IsWhole && people is not [] && people.All(person => PeopleReader.IsNumber(person.Number)) ? people : null);
    }

    /// <summary>The table as it stands, whatever kind of file it is.</summary>
    internal static Table? Table(SourceFile file, DiagnosticBag diagnostics) =>
        IsText(file) ? CsvTable.Read(file, diagnostics) : WorkbookTable.Read(file, diagnostics);

    static Table? Workbook(SourceFile file, DiagnosticBag diagnostics, DiagnosticBag besides)
    {
        if (WorkbookTable.Open(file, diagnostics) is not { } spreadsheet)
            return null;
        var inside = WorkbookParts.Check(file.Path, spreadsheet);
        besides.AddRange([.. inside.OfCells, .. inside.Unseen]);
        if (spreadsheet.Parts is null)
            besides.Add(HiddenDiagnostics.OldWorkbook(file.Path));
        return WorkbookTable.Read(file.Path, spreadsheet, diagnostics);
    }

    static bool IsText(SourceFile file) => file.Path.EndsWith(".csv", StringComparison.Ordinal);

    // Where it is not known, any year near will do: ages are counted by it.
    static int YearOf(HonoreeList? list) => list is { Year: > 1949 and var year } ? year : 2026;

    static HonoreeList? Settings(SourceGroup folder, ListContext context, ImmutableArray<Honoree>? people, DiagnosticBag diagnostics)
    {
        if (folder.Find(ContentPaths.ListSettings) is not { } file)
        {
            diagnostics.Add(ListDiagnostics.NoSettings(folder.Path));
            return null;
        }

        return TextDecoding.Utf8(file, diagnostics) is { } text
            ? YamlFile.Read(text, diagnostics, fields => ListSettingsReader.Read(fields, folder.Name, context, people))
            : null;
    }
}

/// <summary>The summaries and photos that stand beside the table, brought to the people they are of.</summary>
static class Companions
{
    /// <summary>The people with summaries and photos; <paramref name="files"/> are all files but settings and table.</summary>
    internal static ImmutableArray<Honoree> Attach(
        SourceFile[] files, ImmutableArray<Honoree> people, bool approved, DiagnosticBag diagnostics)
    {
        var summaries = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var photos = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var numbers = people.Select(person => person.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            switch (ContentPaths.Parse(file.Path))
            {
                case ContentPath.Summary:
                    AddSummary(file, numbers, summaries, diagnostics);
                    break;
                case ContentPath.Photo:
                    AddPhoto(file, numbers, photos, diagnostics);
                    break;
                default:
                    diagnostics.Add(LayoutDiagnostics.Unused(file.Path));
                    break;
            }
        }

        return [.. people.Select(person => With(person, summaries, photos, approved, diagnostics))];
    }

    static Honoree With(
        Honoree person,
        Dictionary<string, SourceFile> summaries,
        Dictionary<string, SourceFile> photos,
        bool approved,
        DiagnosticBag diagnostics)
    {
        var summary = summaries.GetValueOrDefault(person.Number);
        if (summary is null && approved)
        {
            diagnostics.Add(CompanionDiagnostics.NoSummary(person.Origin, person.Number, person.Name));
        }

        return person with
        {
            Summary = summary is null ? null : SummaryReader.Read(summary, diagnostics),
            PhotoPath = photos.GetValueOrDefault(person.Number)?.Path,
        };
    }

    static void AddSummary(SourceFile file, HashSet<string> numbers, Dictionary<string, SourceFile> summaries, DiagnosticBag diagnostics)
    {
        var number = Path.GetFileNameWithoutExtension(file.Path);
        if (numbers.Contains(number))
        {
            summaries.Add(number, file);
        }
        else
        {
            diagnostics.Add(CompanionDiagnostics.SummaryOfNobody(
                file.Path,
                number,
                SpellingSuggestion.Find(number, numbers.Order(StringComparer.Ordinal))));
        }
    }

    static void AddPhoto(SourceFile file, HashSet<string> numbers, Dictionary<string, SourceFile> photos, DiagnosticBag diagnostics)
    {
        var number = Path.GetFileNameWithoutExtension(file.Path);
        if (!PhotoFormat.Fits(file))
        {
            diagnostics.Add(CompanionDiagnostics.PhotoFormat(file.Path));
        }

        if (!numbers.Contains(number))
        {
            diagnostics.Add(CompanionDiagnostics.PhotoOfNobody(
                file.Path,
                number,
                SpellingSuggestion.Find(number, numbers.Order(StringComparer.Ordinal))));
        }
        else if (!photos.TryAdd(number, file))
        {
            diagnostics.Add(CompanionDiagnostics.TwoPhotos(file.Path, number));
        }
    }
}

/// <summary>Photos are JPEG or PNG, and are what their names say: a server tells browsers the type by the name.</summary>
static class PhotoFormat
{
    internal static bool Fits(SourceFile file) => Path.GetExtension(file.Path) switch
    {
        ".jpg" => file.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        ".png" => file.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        _ => false,
    };
}

/// <summary><c>summaries/001.md</c>: paragraphs and emphasis, nothing else.</summary>
static class SummaryReader
{
    internal static MarkdownDocument? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (TextDecoding.Utf8(file, diagnostics) is not { } text)
        {
            return null;
        }

        var summary = MarkdownFile.TextFrom(text, start: 0);
        if (string.IsNullOrWhiteSpace(summary.Source))
        {
            diagnostics.Add(CompanionDiagnostics.EmptySummary(file.Path));
        }
        else if (summary.Source.StartsWith("---\n", StringComparison.Ordinal))
        {
            diagnostics.Add(CompanionDiagnostics.SummaryFrontMatter(summary.Start));
        }

        // Lines that begin with #; a rule below a line makes a heading of it, too, but nobody means one by it.
        if (summary.Headings.FirstOrDefault(heading => summary.Source[heading.At] == '#') is { } heading)
        {
            diagnostics.Add(CompanionDiagnostics.SummaryHeading(summary.PlaceOf(heading.At)));
        }

        return summary;
    }
}
