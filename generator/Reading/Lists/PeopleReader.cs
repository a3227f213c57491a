using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Reading.Tables;

namespace PublicitySite.Reading.Lists;

/// <summary>The rows of a table to the people of a list.</summary>
sealed class PeopleReader
{
    readonly Table table;
    readonly TableColumns columns;
    readonly DiagnosticBag diagnostics;
    readonly Dictionary<string, string> nameByNumber = new(StringComparer.Ordinal);

    PeopleReader(Table table, TableColumns columns, DiagnosticBag diagnostics) =>
        (this.table, this.columns, this.diagnostics) = (table, columns, diagnostics);

    /// <summary>The people in the order of the rows; stand-ins where anything was found.</summary>
    internal static ImmutableArray<Honoree> Read(Table table, DiagnosticBag diagnostics)
    {
        if (table.Rows.Length == 0)
        {
            diagnostics.Add(TableDiagnostics.Empty(table.File));
            return [];
        }

        if (TableColumns.Match(table, diagnostics) is not { } columns)
        {
            return [];
        }

        if (table.Rows.Length == 1)
        {
            diagnostics.Add(TableDiagnostics.Empty(table.File));
        }

        diagnostics.AddRange(table.Rows.Skip(1).SelectMany(row => TooWide(table, row)));
        return Read(table with { Rows = table.Rows[1..] }, columns, diagnostics);
    }

    /// <param name="table">Without a row of headers.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="diagnostics">Told of what is wrong with the cells.</param>
    internal static ImmutableArray<Honoree> Read(Table table, TableColumns columns, DiagnosticBag diagnostics)
    {
        var reader = new PeopleReader(table, columns, diagnostics);
        return [.. table.Rows.Select(reader.Person)];
    }

    internal static bool IsNumber(string text) => text.Length == 3 && text.All(char.IsAsciiDigit);

    Honoree Person(TableRow row)
    {
        var person = new Honoree
        {
            Number = "",
            Name = "",
            Employer = "",
            Occupation = "",
            Cells = columns.CellsOf(row),
            Origin = table.PlaceOf(columns.Cell(row, PersonColumns.Number) ?? row.Cells[0]),
        };
        foreach (var column in PersonColumns.All)
        {
            if (columns.Cell(row, column) is { } cell && Text(column, cell) is { } text)
            {
                person = column.With(person, text);
            }
        }

        CheckNumber(person);
        return person;
    }

    static IEnumerable<Diagnostic> TooWide(Table table, TableRow row) =>
        from cell in row.Cells.Index()
        where cell.Item.Text.Length > 0 && (cell.Index >= table.Rows[0].Cells.Length || table.Rows[0].Cells[cell.Index].Text.Length == 0)
        select TableDiagnostics.TooWide(table.PlaceOf(cell.Item), cell.Item.Text);

    void CheckNumber(Honoree person)
    {
        if (person.Number is "")
        {
            return;
        }

        if (!IsNumber(person.Number))
        {
            diagnostics.Add(PeopleDiagnostics.BadNumber(person.Origin, person.Number));
        }
        else if (!nameByNumber.TryAdd(person.Number, person.Name))
        {
            diagnostics.Add(PeopleDiagnostics.DuplicateNumber(person.Origin, person.Number, nameByNumber[person.Number]));
        }
    }

    /// <summary>
    /// What a cell says; null where it says nothing, or nothing of its form. A column that is missing altogether is told of once, at the
    /// headers.
    /// </summary>
    string? Text(PersonColumn column, TableCell cell)
    {
        if (cell.Text is "")
        {
            if (column.IsRequired)
            {
                diagnostics.Add(PeopleDiagnostics.Empty(table.PlaceOf(cell), column.Header));
            }

            return null;
        }

        if (Wrong(column.Form, table.PlaceOf(cell), cell.Text) is { } wrong)
        {
            diagnostics.Add(wrong);
            return null;
        }

        return column.Form switch
        {
            CellForm.Name => CellText.Name(cell.Text),
            CellForm.Line or CellForm.Level or CellForm.Gender => CellText.OneLine(cell.Text),
            CellForm.Number or CellForm.Items or CellForm.Rank or CellForm.Month => cell.Text,
            _ => throw new InvalidOperationException($"No such form of cells: {column.Form}."),
        };
    }

    static Diagnostic? Wrong(CellForm form, SourceLocation location, string text) => form switch
    {
        CellForm.Gender when CellText.OneLine(text) is var gender and not ("男" or "女") => PeopleDiagnostics.BadGender(location, gender),
        CellForm.Rank when PersonColumns.RankOf(text) is null => PeopleDiagnostics.BadRank(location, text),
        CellForm.Month when BirthMonth.Parse(text) is null => PeopleDiagnostics.BadBirthMonth(location, BirthMonth.NamesDay(text)),
        _ => null,
    };
}

/// <summary>What may be wrong with the cells of a person's row.</summary>
static class PeopleDiagnostics
{
    static readonly DiagnosticDescriptor EmptyKind = new("PS0220", Severity.Error, new("必填的格子是空的", "Empty cell"));

    static readonly DiagnosticDescriptor NumberKind = new("PS0221", Severity.Error, new("编号不是三位数字", "Number is not three digits"));

    static readonly DiagnosticDescriptor DuplicateKind = new("PS0222", Severity.Error, new("编号重复", "Number given twice"));

    static readonly DiagnosticDescriptor GenderKind = new("PS0223", Severity.Error, new("性别写法不对", "Wrong gender"));

    static readonly DiagnosticDescriptor RankKind = new("PS0224", Severity.Error, new("推荐排序不是数字", "Rank is no number"));

    static readonly DiagnosticDescriptor BirthMonthKind = new("PS0226", Severity.Error, new("出生年月只写到月", "Month of birth is no month"));

    internal static Diagnostic Empty(SourceLocation location, string column) => EmptyKind.At(
        location,
        new($"这一行的“{column}”是空的。", $"'{column}' is empty in this row."),
        new(
            "补上内容；如果这一行不是人员（空白编号行、填表人等），请删除整行。如果这里是公式，请改为直接填写的文字。",
            "Fill it in, or delete the row if it is no person; replace a formula by its text."));

    internal static Diagnostic BadNumber(SourceLocation location, string found) => NumberKind.At(
        location,
        new($"编号应当是三位数字，这里是“{found}”。", $"A number has three digits; '{found}' was found."),
        Meant(found) is { } meant
            ? new(
                $"写成“{meant}”。在 Excel 或 WPS 中，先把这一列的单元格格式设为“文本”，再输入 {meant}，前面的 0 才会保留。",
                $"Write it as '{meant}'. In a spreadsheet, format the column as text first, so that leading zeros stay.")
            : new("按文本填写 001、002……不要带其他文字。", "Write 001, 002 … as text, without other characters."));

    internal static Diagnostic DuplicateNumber(SourceLocation location, string number, string first) => DuplicateKind.At(
        location,
        new($"编号“{number}”已经给了{first}。", $"The number '{number}' belongs to {first} already."),
        new("每人一个编号，给这一行换一个没有用过的编号。", "Each person has one of their own: give this row a number that was never used."));

    internal static Diagnostic BadGender(SourceLocation location, string found) => GenderKind.At(
        location,
        new($"性别只能是“男”或“女”，这里是“{found}”。", $"The gender is 男 or 女; '{found}' was found."),
        new("改为“男”或“女”，或者留空。", "Write 男 or 女, or leave it empty."));

    internal static Diagnostic BadRank(SourceLocation location, string found) => RankKind.At(
        location,
        new($"推荐排序应当是从 1 开始的整数，这里是“{found}”。", $"A rank is a whole number from 1; '{found}' was found."),
        new("只写数字，例如 1；没有排序的留空。", "Write digits only, such as 1, or leave it empty."));

    internal static Diagnostic BadBirthMonth(SourceLocation location, bool namesDay) => BirthMonthKind.At(
        location,
        namesDay
            ? new("这一格里有出生的具体日期，出生日期不得公布。", "This cell names the day of birth, which must not be published.")
            : new("这一格不是出生年月。", "This cell holds no month of birth."),
        new("只写年和月，例如“1985年3月”或“1985-03”，单元格格式设为“文本”。", "Write year and month only, such as 1985年3月 or 1985-03, as text."));

    // 1, 1.0, １ and 0001 all mean 001.
    static string? Meant(string found)
    {
        var plain = found.Normalize(NormalizationForm.FormKC).Trim();
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= 999
            && number == decimal.Truncate(number)
                ? number.ToString("000", CultureInfo.InvariantCulture)
                : null;
    }
}
