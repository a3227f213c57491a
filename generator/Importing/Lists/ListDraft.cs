using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary>The people of an original as a list has them, and what is told of how they came out of it.</summary>
sealed record ListDraft
{
    internal required ImmutableArray<Honoree> People { get; init; }

    /// <summary>Those taken from the original, and those that the list had besides.</summary>
    internal required ImmutableArray<ListColumn> Columns { get; init; }

    /// <summary>Columns that only the list has.</summary>
    internal required ImmutableArray<ListColumn> Kept { get; init; }

    internal required ImmutableArray<Wording> Notes { get; init; }

    internal static Read<ListDraft> Of(ImportBase from, AgeDay day)
    {
        var columns = OriginalColumns.Of(from.Original, from.Scheme);
        if (Missing(from.Original, columns) is [_, ..] missing)
            return new(null, missing);
        var rows = OriginalRows.Of(from.Original, columns);
        var findings = new FileFindings();
        findings.AddRange(rows.Findings);
        var cells = new PublicCells(from.Original, columns);
        ImmutableArray<PrivateFacts> facts = [.. rows.People.Select(person => PrivateFacts.Of(person, columns))];
        ImmutableArray<ImmutableArray<TableCell>> taken = [.. rows.People.Zip(facts, cells.Of)];
        findings.AddRange(cells.Findings);
        var (table, kept) = TableOf(from, columns, rows, taken);
        var people = PeopleReader.Read(table, findings);
        findings.AddRange(PrivateCells.Of(table, from.Year));
        findings.AddRange(from.Original.OfCells.Where(finding => taken.Any(row => row.Any(cell => from.Original.Table.PlaceOf(cell) == finding.Place))));
        findings.AddRange(Twice(table, people));
        ImmutableArray<AgeResult> ages = [.. facts.Select(person => AgeCheck.Of(from.Scheme.Ages, person.Birth, person.IsMale, day.Day))];
        var name = columns.Taken.ToList().IndexOf(ListColumn.Name);
        findings.AddRange(taken.Index().SelectMany(row => PrivateChecks.Of(from.Original.Table, row.Item[name], facts[row.Index], ages[row.Index], day.Day)));
        ImmutableArray<string> unknown = [.. people.Zip(ages).Where(pair => pair.Second.Verdict == AgeVerdict.Unknown).Select(pair => $"{pair.First.Number}号{pair.First.Name}")];
        return findings.With(new ListDraft
        {
            People = people,
            Columns = [.. columns.Taken, .. kept],
            Kept = kept,
            Notes =
            [
                .. ImportNotes.OfOriginal(from.Original, columns, rows),
                .. ImportNotes.OfUnseen(from.Original),
                .. ImportNotes.OfAges(from.Scheme.Ages, day, people.Length - unknown.Length, unknown),
            ],
        });
    }

    static (Table Table, ImmutableArray<ListColumn> Kept) TableOf(ImportBase from, OriginalColumns columns, OriginalRows rows, ImmutableArray<ImmutableArray<TableCell>> taken)
    {
        ImmutableArray<ListColumn> fields = [.. columns.Taken];
        ImmutableArray<ListColumn> kept = [.. from.Existing.Columns.Where(column => column != ListColumn.Number && !fields.Contains(column))];
        var (name, employer) = (fields.IndexOf(ListColumn.Name), fields.IndexOf(ListColumn.Employer));
        var own = columns.Find(ListColumn.Number);
        var numbers = Numbering.Of(
            from.Existing,
            [.. taken.Select(row => PersonKey.Of(row[name].Text, row[employer].Text))],
            [.. rows.People.Select(person => OriginalColumns.Text(person.Row, own))]);
        return (PublicTable.Of(from.Original, fields, kept, taken, numbers), kept);
    }

    static ImmutableArray<Diagnostic> Missing(Original original, OriginalColumns columns) =>
    [
        .. from column in ListHeaders.Required
           where column != ListColumn.Number && !columns.Taken.Contains(column)
           select OriginalFindings.MissingColumn(
               original.Table.PlaceOf(original.Table.Rows[original.Headers.First].Cells[0]),
               ListHeaders.Name(column),
               isHidden: columns.All.Any(other => other.Field == column && other.Reason == DropReason.Hidden)),
    ];

    static IEnumerable<Diagnostic> Twice(Table table, ImmutableArray<Honoree> people) =>
        from same in people.Zip(table.Rows.Skip(1)).Where(pair => pair.First is { Name: not "", Employer: not "" }).GroupBy(pair => PersonKey.Of(pair.First))
        from again in same.Skip(1)
        select OriginalFindings.Twice(table.PlaceOf(again.Second.Cells[0]), again.First.Name, same.First().Second.Cells[0].Line);
}
