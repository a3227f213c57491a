using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary><c>content/honorees/ID/</c>: settings, table, summaries and photos of one list.</summary>
static class ListReader
{
    internal const string SettingsFile = "list.yaml";

    /// <summary>One of these holds the people.</summary>
    internal static readonly ImmutableArray<string> TableFiles = ["list.csv", "list.xlsx", "list.xls"];

    internal static Read<HonoreeList> Read(SourceGroup folder, ListContext context)
    {
        var findings = new FileFindings();
        // What a table carries besides the list stops the publication, but does not keep the list from the rules.
        var besides = new FileFindings();
        var (table, people) = People(folder, findings, besides);
        var list = Settings(folder, context, people, findings);
        if (table is not null)
        {
            findings.AddRange(PrivateCells.Of(table, YearOf(list)));
            besides.AddRange(HiddenContent.Of(table));
            PersonalColumns.Check(table, list?.Scheme ?? SchemeReader.StandIn, besides);
        }

        SourceFile[] companions = [.. folder.Files.Where(file => folder.NameOf(file) is var name && name != SettingsFile && !TableFiles.Contains(name))];
        var complete = people is { } rows
            ? Companions.Attach(folder, companions, rows, approved: list is { Approval: not null, Withdrawn: null }, findings)
            : [];
        var read = findings.With(list is null ? null : list with { People = list.Order.Sorted(complete, context.Strokes) });
        return read with { Findings = [.. read.Findings, .. besides.All] };
    }

    /// <summary>
    /// The table, null where it cannot be read; and the people, null where the table does not say which numbers there are:
    /// nothing can be held against it then.
    /// </summary>
    static (Table? Table, ImmutableArray<Honoree>? People) People(SourceGroup folder, FileFindings findings, FileFindings besides)
    {
        SourceFile[] tables = [.. TableFiles.Select(folder.Find).OfType<SourceFile>()];
        switch (tables)
        {
            case []:
                findings.Add(ListFindings.NoTable(folder.Path));
                return (null, null);
            case [_, var second, ..]:
                findings.Add(ListFindings.TwoTables(second.Path, tables.Select(folder.NameOf)));
                return (null, null);
        }

        var ofFile = new FileFindings();
        var table = Table(tables[0], ofFile);
        findings.AddRange(ofFile.All);
        if (table is not null && !IsText(tables[0]))
            besides.AddRange(WorkbookParts.Check(tables[0]));
        var people = table is null ? [] : PeopleReader.Read(table, findings);
        return (table, ofFile.IsWhole && people is not [] && people.All(person => PeopleReader.IsNumber(person.Number)) ? people : null);
    }

    /// <summary>The table as it stands, whatever kind of file it is.</summary>
    internal static Table? Table(SourceFile file, FileFindings findings) =>
        IsText(file) ? CsvTable.Read(file, findings) : WorkbookTable.Read(file, findings);

    static bool IsText(SourceFile file) => file.Path.EndsWith(".csv", StringComparison.Ordinal);

    // Where it is not known, any year near will do: ages are counted by it.
    static int YearOf(HonoreeList? list) => list is { Year: > 1949 and var year } ? year : 2026;

    static HonoreeList? Settings(SourceGroup folder, ListContext context, ImmutableArray<Honoree>? people, FileFindings findings)
    {
        if (folder.Find(SettingsFile) is not { } file)
        {
            findings.Add(ListFindings.NoSettings(folder.Path));
            return null;
        }

        return TextDecoding.Utf8(file, findings) is { } text
            ? YamlFile.Read(text, findings, fields => ListSettingsReader.Read(fields, folder.Name, context, people))
            : null;
    }
}
