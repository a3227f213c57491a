using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Privacy;

namespace PublicitySite.Reading.Tables;

/// <summary>
/// Personal data in the cells of a table, under whatever header: 王芳 with an identity number behind the name, a mobile
/// number among the honours. Cells below a header that must go as a whole are not told of one by one.
/// </summary>
sealed class PrivateCells
{
    readonly Table table;
    readonly ImmutableArray<PersonColumn?> columns;
    readonly ImmutableArray<bool> isPrivate;
    readonly int year;
    readonly List<Diagnostic> diagnostics = [];
    readonly PersonalDataSearch search = new();
    readonly HashSet<int> maskedColumns = [];

    PrivateCells(Table table, int year, ImmutableArray<PersonColumn?> columns, ImmutableArray<bool> isPrivate) =>
        (this.table, this.year, this.columns, this.isPrivate) = (table, year, columns, isPrivate);

    /// <param name="list">The list, and the other worksheets of its file.</param>
    /// <param name="year">By which ages are counted: that of the list's publicity.</param>
    internal static IEnumerable<Diagnostic> Check(Table list, int year) =>
        list.Others.Prepend(list).Where(table => !table.Rows.IsEmpty).SelectMany(table => WithHeaders(table, year).Diagnostics());

    /// <param name="table">Without a row of headers.</param>
    /// <param name="columns">Its columns, all of them public.</param>
    /// <param name="year">By which ages are counted.</param>
    internal static IEnumerable<Diagnostic> Check(Table table, ImmutableArray<PersonColumn> columns, int year) =>
        new PrivateCells(table, year, [.. columns], []).Diagnostics();

    static PrivateCells WithHeaders(Table table, int year)
    {
        var headers = table.Rows[0].Cells;
        ImmutableArray<PersonColumn?> columns = [.. headers.Select(header => PersonColumns.Find(header.Text))];
        return new(table, year, columns, [.. headers.Select((header, index) => columns[index] is null && PrivateHeaders.Contains(header.Text))]);
    }

    List<Diagnostic> Diagnostics()
    {
        foreach (var row in table.Rows)
        {
            Numbers(row);
            foreach (var (index, cell) in row.Cells.Index())
            {
                Masked(row, cell, index);
                if (RoundedNumber.Is(cell.Text))
                {
                    diagnostics.Add(PrivateCellDiagnostics.Rounded(table.PlaceOf(cell)));
                }
            }
        }

        return diagnostics;
    }

    // Digits may be spread over cells side by side, so a row is looked at as one text.
    void Numbers(TableRow row)
    {
        foreach (var hit in search.Find(string.Join(Seam.Cell, row.Cells.Select(cell => cell.Text))))
        {
            var index = IndexAt(row, hit.Start);
            var cell = row.Cells[index];
            if (hit.Kind != PersonalDataKind.MaskedIdentityNumber && !IsPrivate(index) && !RoundedNumber.Is(cell.Text))
            {
                diagnostics.Add(PrivateCellDiagnostics.Value(table.PlaceOf(cell), hit));
            }
        }
    }

    static int IndexAt(TableRow row, int place)
    {
        var index = 0;
        for (var end = row.Cells[0].Text.Length; end < place; end += row.Cells[index].Text.Length + 1)
        {
            index++;
        }

        return index;
    }

    void Masked(TableRow row, TableCell cell, int index)
    {
        if (MaskedIdentityNumber.FirstIn(cell.Text) is { } number
            && number.Candidates(BirthOf(row)) is <= MaskedIdentityNumber.TooFew and var left
            && (!IsPrivate(index) || maskedColumns.Add(index)))
        {
            diagnostics.Add(PrivateCellDiagnostics.Masked(table.PlaceOf(cell), $"{number}", left));
        }
    }

    KnownBirth BirthOf(TableRow row)
    {
        var month = BirthMonth.Parse(Text(row, PersonColumns.BirthMonth));
        bool? isMale = Text(row, PersonColumns.Gender) switch { "男" => true, "女" => false, _ => null };
        return new(month?.Year, month?.Month, isMale) { CountedIn = year };
    }

    string Text(TableRow row, PersonColumn column) =>
        columns.IndexOf(column) is >= 0 and var index && index < row.Cells.Length ? row.Cells[index].Text : "";

    bool IsPrivate(int index) => index < isPrivate.Length && isPrivate[index];
}
