using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Reading.Lists;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Importing.Lists;

/// <summary>The people of an original as a list has them, and what is told of how they came out of it.</summary>
sealed record ListDraft
{
    internal required ImmutableArray<Honoree> People { get; init; }

    /// <summary>Those taken from the original, and those that the list had besides.</summary>
    internal required ImmutableArray<PersonColumn> Columns { get; init; }

    /// <summary>Columns that only the list has.</summary>
    internal required ImmutableArray<PersonColumn> Kept { get; init; }

    internal required ImmutableArray<LocalizedText> Notes { get; init; }

    internal static Result<ListDraft> Draft(ImportBase from, AgeDay day)
    {
        var columns = SourceColumns.Match(from.Original, from.Scheme);
        if (Missing(from.Original, columns) is [_, ..] missing)
            return new(null, missing);
        var rows = SourceRows.Read(from.Original, columns);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(rows.Diagnostics);
        var cells = new PublicCells(from.Original, columns);
        ImmutableArray<EligibilityEvidence> facts = [.. rows.People.Select(person => EligibilityEvidence.Extract(person, columns))];
        ImmutableArray<ImmutableArray<TableCell>> taken = [.. rows.People.Zip(facts, cells.Take)];
        diagnostics.AddRange(cells.Diagnostics);
        ImmutableArray<PersonColumn> kept = [
            .. from.Existing.Columns.Where(column => column != PersonColumns.Number && !columns.Taken.Contains(column)),
        ];
        ImmutableArray<PersonColumn> listed = [PersonColumns.Number, .. columns.Taken, .. kept];
        var table = from.Original.Table with { Rows = RowsOf(from, columns, rows, kept, taken), Others = [] };
        if (table.Rows.IsEmpty)
            diagnostics.Add(TableDiagnostics.Empty(table.File));
        var people = PeopleReader.Read(table, TableColumns.Of(listed), diagnostics);
        diagnostics.AddRange(PrivateCells.Check(table, listed, from.Year));
        diagnostics.AddRange(from.Original.OfCells.Where(
            diagnostic => taken.Any(row => row.Any(cell => from.Original.Table.PlaceOf(cell) == diagnostic.Location))));
        diagnostics.AddRange(Twice(table, people));
        ImmutableArray<AgeResult> ages = [
            .. facts.Select(person => AgeCheck.Check(from.Scheme.Ages, person.Birth, person.IsMale, day.Day)),
        ];
        var name = columns.Taken.ToList().IndexOf(PersonColumns.Name);
        diagnostics.AddRange(taken
            .Index()
            .SelectMany(row => EligibilityChecks.Check(from.Original.Table, row.Item[name], facts[row.Index], ages[row.Index], day.Day)));
        return diagnostics.With(new ListDraft
        {
            People = people,
            Columns = [.. columns.Taken, .. kept],
            Kept = kept,
            Notes = NotesOf(from, columns, rows, people, ages, day),
        });
    }

    static ImmutableArray<LocalizedText> NotesOf(
        ImportBase from,
        SourceColumns columns,
        SourceRows rows,
        ImmutableArray<Honoree> people,
        ImmutableArray<AgeResult> ages,
        AgeDay day)
    {
        var unknown = people.Zip(ages).Where(pair => pair.Second.Verdict == AgeVerdict.Unknown).Select(pair => pair.First).ToArray();
        return
        [
            .. ImportNotes.OfOriginal(from.Original, columns, rows),
            .. ImportNotes.OfUnseen(from.Original),
            .. ImportNotes.OfAges(
                from.Scheme.Ages, day, people.Length - unknown.Length, [.. unknown.Select(person => $"{person.Number}号{person.Name}")]),
        ];
    }

    /// <summary>
    /// Number, taken cells and kept ones of each person, each at its place in the original, so that what is wrong with it is told there.
    /// </summary>
    static ImmutableArray<TableRow> RowsOf(
        ImportBase from, SourceColumns columns, SourceRows rows, ImmutableArray<PersonColumn> kept,
        ImmutableArray<ImmutableArray<TableCell>> taken)
    {
        ImmutableArray<PersonColumn> fields = [.. columns.Taken];
        var (name, employer) = (fields.IndexOf(PersonColumns.Name), fields.IndexOf(PersonColumns.Employer));
        var own = columns.Find(PersonColumns.Number);
        var numbers = Numbering.Assign(
            from.Existing,
            [.. taken.Select(row => PersonKey.Of(row[name].Text, row[employer].Text))],
            [.. rows.People.Select(person => SourceColumns.Text(person.Row, own))]);
        return
        [
            .. from row in taken.Zip(numbers)
               let place = row.First[name]
               let before = kept.Select(column => row.Second.Before is { } person ? column.Value(person) ?? "" : "")
               select new TableRow(
                   [place with { Text = row.Second.Number }, .. row.First, .. before.Select(text => place with { Text = text })]),
        ];
    }

    static ImmutableArray<Diagnostic> Missing(SourceWorkbook original, SourceColumns columns) =>
    [
        .. from column in PersonColumns.All
           where column.IsRequired && column != PersonColumns.Number && !columns.Taken.Contains(column)
           select SourceWorkbookDiagnostics.MissingColumn(
               original.Table.PlaceOf(original.Table.Rows[original.Headers.First].Cells[0]),
               column.Header,
               isHidden: columns.All.Any(other => other.Field == column && other.Reason == DropReason.Hidden)),
    ];

    static IEnumerable<Diagnostic> Twice(Table table, ImmutableArray<Honoree> people) =>
        from same in people
            .Zip(table.Rows)
            .Where(pair => pair.First is { Name: not "", Employer: not "" })
            .GroupBy(pair => PersonKey.Of(pair.First))
        from again in same.Skip(1)
        select SourceWorkbookDiagnostics.Twice(table.PlaceOf(again.Second.Cells[0]), again.First.Name, same.First().Second.Cells[0].Line);
}

/// <summary>
/// 编号 that stay with their people when the table comes again. A person is found by name and employer, or by the name alone
/// where one person of that name is left on either side; who is new gets a number behind all that were ever given.
/// </summary>
static class Numbering
{
    /// <param name="existing">The people of the list, and the numbers that are spent.</param>
    /// <param name="people">Those of the original, in its order.</param>
    /// <param name="own">The numbers that the original has; they count the first time only, and only if all are good.</param>
    internal static ImmutableArray<NumberedPerson> Assign(
        ExistingList existing, ImmutableArray<PersonKey> people, ImmutableArray<string> own)
    {
        if (existing.People.IsEmpty
            && existing.SpentNumbers.IsEmpty
            && own.All(PeopleReader.IsNumber)
            && own.Distinct(StringComparer.Ordinal).Count() == people.Length)
            return [.. own.Select(number => new NumberedPerson(number, null))];
        var before = Matched(existing.People, people);
        var last = existing.SpentNumbers.DefaultIfEmpty(0).Max();
        return [.. before.Select(person => new NumberedPerson(person?.Number ?? Text(++last), person))];
    }

    static Honoree?[] Matched(ImmutableArray<Honoree> existing, ImmutableArray<PersonKey> people)
    {
        var left = existing.ToList();
        var matched = new Honoree?[people.Length];
        foreach (var (index, key) in people.Index())
            matched[index] = Take(left, person => PersonKey.Of(person) == key);
        var names = people
            .Index()
            .Where(person => matched[person.Index] is null)
            .GroupBy(person => person.Item.Name, StringComparer.Ordinal)
            .Where(same => same.Count() == 1);
        foreach (var (index, key) in names.Select(same => same.First()).ToArray())
        {
            if (left.Count(person => PersonKey.Of(person).Name == key.Name) == 1)
                matched[index] = Take(left, person => PersonKey.Of(person).Name == key.Name);
        }

        return matched;
    }

    static Honoree? Take(List<Honoree> left, Predicate<Honoree> isMeant)
    {
        var at = left.FindIndex(isMeant);
        if (at < 0)
            return null;
        var taken = left[at];
        left.RemoveAt(at);
        return taken;
    }

    static string Text(int number) => number.ToString("000", CultureInfo.InvariantCulture);
}

/// <summary>A person's number in the list.</summary>
/// <param name="Number">Three digits.</param>
/// <param name="Before">The same person in the list as it is; null for who is new.</param>
sealed record NumberedPerson(string Number, Honoree? Before);

/// <summary>
/// What the private columns of an original prove or contradict. Diagnostics name the person and the cell, and never what stands in it.
/// </summary>
static class EligibilityChecks
{
    static readonly DiagnosticDescriptor AboveKind = new("PS0906", Severity.Error, new("超过年龄上限", "above the limit of age"));

    static readonly DiagnosticDescriptor AboveUsualKind = new("PS0907", Severity.Warning, new("超过一般的年龄上限", "above the usual limit of age"));

    static readonly DiagnosticDescriptor NumberKind = new("PS0908", Severity.Warning, new("身份证号不对", "wrong identity number"));

    static readonly DiagnosticDescriptor DiffersKind = new("PS0909", Severity.Warning, new("与身份证号不一致", "differs from the identity number"));

    /// <param name="table">To tell places.</param>
    /// <param name="name">Of the person.</param>
    /// <param name="facts">The private cells.</param>
    /// <param name="age">How the age stands against the limits.</param>
    /// <param name="day">On which it was counted.</param>
    internal static ImmutableArray<Diagnostic> Check(Table table, TableCell name, EligibilityEvidence facts, AgeResult age, DateOnly day) =>
    [
        .. age is { Verdict: AgeVerdict.Above or AgeVerdict.AboveUsual, Limit: { } limit }
            ? [Age(table.PlaceOf(name), name.Text, age.Verdict, limit, day)]
            : Array.Empty<Diagnostic>(),
        .. facts is { IdentityCell: { } cell, Card: null } ? [Number(table.PlaceOf(cell), name.Text)] : Array.Empty<Diagnostic>(),
        .. facts is { BirthCell: { } birth, Stated: { } stated, Card: { } card } && !stated.Fits(BirthSpan.OfDay(card.Born))
            ? [Differs(table.PlaceOf(birth), name.Text, new("出生年月", "month of birth"))] : Array.Empty<Diagnostic>(),
        .. facts is { GenderCell: { } gender, StatedMale: { } male, Card.IsMale: var isMale } && male != isMale
            ? [Differs(table.PlaceOf(gender), name.Text, new("性别", "gender"))] : Array.Empty<Diagnostic>(),
    ];

    static Diagnostic Age(SourceLocation location, string name, AgeVerdict verdict, AgeLimit limit, DateOnly day)
    {
        var who = limit.Gender is { } gender ? $"（{gender}）" : "";
        return verdict == AgeVerdict.Above
            ? AboveKind.At(
                location,
                new(
                    $"“{name}”到{day.Chinese}超过{limit.AtMost}周岁，不符合年龄条件{who}。",
                    $"{name} is older than {limit.AtMost} on {day.Iso}, which the scheme does not allow."),
                new(
                    "请核对出生年月和身份证号；确实超过的，从原表删去。计算年龄的日期不对的，用 --as-of 写明。",
                    "Check the birth; who is too old is taken out of the original. Say another day with --as-of."))
            : AboveUsualKind.At(
                location,
                new(
                    $"“{name}”到{day.Chinese}超过{limit.AtMost}周岁，选拔项目要求一般不超过{who}。",
                    $"{name} is older than {limit.AtMost} on {day.Iso}, the usual limit of the scheme."),
                new("请核对是否属于可以放宽的情形。", "Check that an exception is allowed."));
    }

    static Diagnostic Number(SourceLocation location, string name) => NumberKind.At(
        location,
        new($"“{name}”的身份证号不是 18 位，或者校验码不对。", $"The identity number of {name} has not 18 digits, or its check digit is wrong."),
        new(
            "请对照身份证核对；表格软件会把没有设为“文本”的号码的末几位变成 0。",
            "Check it against the card; spreadsheets turn the last digits into zeros where the cell is not formatted as text."));

    static Diagnostic Differs(SourceLocation location, string name, LocalizedText column) => DiffersKind.At(
        location,
        new($"“{name}”的{column.Chinese}与身份证号不一致。", $"The {column.English} of {name} differs from the identity number."),
        new("请对照身份证核对，改正原表后再导入。", "Check it against the card and mend the original."));
}
