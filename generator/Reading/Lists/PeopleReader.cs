using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary>The rows of a table to the people of a list.</summary>
sealed class PeopleReader
{
    readonly Table table;
    readonly TableColumns columns;
    readonly FileFindings findings;
    readonly Dictionary<string, string> nameByNumber = new(StringComparer.Ordinal);

    PeopleReader(Table table, TableColumns columns, FileFindings findings) =>
        (this.table, this.columns, this.findings) = (table, columns, findings);

    /// <summary>The people in the order of the rows; stand-ins where anything was found.</summary>
    internal static ImmutableArray<Honoree> Read(Table table, FileFindings findings)
    {
        if (table.Rows.Length == 0)
        {
            findings.Add(TableFindings.Empty(table.File));
            return [];
        }

        if (TableColumns.Of(table, findings) is not { } columns)
        {
            return [];
        }

        if (table.Rows.Length == 1)
        {
            findings.Add(TableFindings.Empty(table.File));
        }

        var reader = new PeopleReader(table, columns, findings);
        return [.. table.Rows.Skip(1).Select(reader.Person)];
    }

    internal static bool IsNumber(string text) => text.Length == 3 && text.All(char.IsAsciiDigit);

    Honoree Person(TableRow row)
    {
        CheckWidth(row);
        var name = CellText.Name(Required(row, ListColumn.Name));
        return new Honoree
        {
            Number = Number(row, name),
            Name = name,
            Gender = Gender(row),
            Employer = CellText.OneLine(Required(row, ListColumn.Employer)),
            Nominator = OneLine(row, ListColumn.Nominator),
            Region = OneLine(row, ListColumn.Region),
            Occupation = CellText.OneLine(Required(row, ListColumn.Occupation)),
            Qualification = OneLine(row, ListColumn.Qualification),
            Education = OneLine(row, ListColumn.Education),
            BirthMonth = BirthMonth(row),
            Ethnicity = OneLine(row, ListColumn.Ethnicity),
            PoliticalStatus = OneLine(row, ListColumn.PoliticalStatus),
            Honours = [.. CellText.Items(Text(row, ListColumn.Honours))],
            Rank = Rank(row),
            Cells = columns.CellsOf(row),
            Origin = table.PlaceOf(columns.Cell(row, ListColumn.Number) ?? row.Cells[0]),
        };
    }

    void CheckWidth(TableRow row)
    {
        var headers = table.Rows[0].Cells;
        foreach (var (index, cell) in row.Cells.Index())
        {
            if (cell.Text.Length > 0 && (index >= headers.Length || headers[index].Text.Length == 0))
            {
                findings.Add(TableFindings.TooWide(table.PlaceOf(cell), cell.Text));
            }
        }
    }

    string Number(TableRow row, string name)
    {
        var cell = columns.Cell(row, ListColumn.Number);
        if (cell is not { Text: var number } || !IsGiven(row, ListColumn.Number))
        {
            return "";
        }

        if (!IsNumber(number))
        {
            findings.Add(PeopleFindings.BadNumber(table.PlaceOf(cell.Value), number));
        }
        else if (!nameByNumber.TryAdd(number, name))
        {
            findings.Add(PeopleFindings.DuplicateNumber(table.PlaceOf(cell.Value), number, nameByNumber[number]));
        }

        return number;
    }

    string? Gender(TableRow row)
    {
        var gender = OneLine(row, ListColumn.Gender);
        if (gender is not (null or "男" or "女"))
        {
            findings.Add(PeopleFindings.BadGender(PlaceOf(row, ListColumn.Gender), gender));
        }

        return gender;
    }

    BirthMonth? BirthMonth(TableRow row)
    {
        var text = Text(row, ListColumn.BirthMonth);
        var month = BirthMonthText.Parse(text);
        if (month is null && text.Length > 0)
        {
            findings.Add(PeopleFindings.BadBirthMonth(PlaceOf(row, ListColumn.BirthMonth), namesDay: BirthMonthText.NamesDay(text)));
        }

        return month;
    }

    int? Rank(TableRow row)
    {
        var text = Text(row, ListColumn.Rank);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && rank > 0)
        {
            return rank;
        }

        if (text.Length > 0)
        {
            findings.Add(PeopleFindings.BadRank(PlaceOf(row, ListColumn.Rank), text));
        }

        return null;
    }

    /// <summary>The text of a column that every row fills; a column that is missing altogether is told of once, at the headers.</summary>
    string Required(TableRow row, ListColumn column) => IsGiven(row, column) ? Text(row, column) : "";

    bool IsGiven(TableRow row, ListColumn column)
    {
        if (columns.Cell(row, column) is { Text: "" } cell)
        {
            findings.Add(PeopleFindings.Empty(table.PlaceOf(cell), ListHeaders.Name(column)));
            return false;
        }

        return true;
    }

    string? OneLine(TableRow row, ListColumn column) => CellText.OneLine(Text(row, column)) is { Length: > 0 } text ? text : null;

    string Text(TableRow row, ListColumn column) => columns.Cell(row, column)?.Text ?? "";

    Place PlaceOf(TableRow row, ListColumn column) => table.PlaceOf(columns.Cell(row, column) ?? row.Cells[0]);
}
