using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
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
        return new(table, year, columns, [.. headers.Select((header, index) =>
            columns[index] is null && PrivateHeaders.Contains(header.Text))]);
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
        foreach (var hit in search.Find(string.Join(JoinMarks.Cell, row.Cells.Select(cell => cell.Text))))
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

/// <summary>Personal data in cells. What was found is never repeated: the first two characters and the last at most.</summary>
static class PrivateCellDiagnostics
{
    static readonly DiagnosticDescriptor ValueKind = new("PS0236", Severity.Error, new("格子里有个人信息", "Personal data in a cell"));

    static readonly DiagnosticDescriptor DoubtfulKind = new(
        "PS0237",
        Severity.Warning,
        new("格子里的号码像个人信息", "What may be personal data in a cell"));

    static readonly DiagnosticDescriptor MaskedKind = new(
        "PS0241",
        Severity.Error,
        new("遮掩后仍能推算的身份证号", "Masked identity number that can be worked out"));

    static readonly DiagnosticDescriptor RoundedKind = new(
        "PS0242",
        Severity.Error,
        new("号码的后几位已变成 0", "Number that lost its last digits"));

    internal static Diagnostic Value(SourceLocation location, PersonalDataMatch hit) => hit.IsCertain
        ? ValueKind.At(
            location,
            new(
                $"这一格里有{Name(hit.Kind).Chinese}（{hit.Masked}），不得公布，因此停止生成网站。",
                $"This cell holds {Name(hit.Kind).English} ({hit.Masked}) that must not be published; nothing is built."),
            new(
                "从这一格中删去。原始表格请存放在网站文件夹以外。",
                "Delete it from the cell. Keep the original table outside the site folder."))
        : DoubtfulKind.At(
            location,
            new(
                $"这一格里的号码像是{Name(hit.Kind).Chinese}（{hit.Masked}）。",
                $"The number in this cell looks like {Name(hit.Kind).English} ({hit.Masked})."),
            new("请核对：确是个人信息的，从这一格中删去。", "Look at it, and delete it if it is."));

    internal static Diagnostic Masked(SourceLocation location, string number, long left) => MaskedKind.At(
        location,
        new(
            $"身份证号（{number}）虽然遮掩了几位，但按校验码推算，结合表中其他内容，可能的号码只剩 {Count(left)} 个，等于没有遮掩。",
            $"This identity number ({number}) is masked, yet its check digit and what else the table shows leave {Count(left)} possible "
                + $"numbers."),
        new("删去这个号码；区分同名的人，用性别和工作单位就够了。", "Delete it: gender and employer tell people of one name apart."));

    internal static Diagnostic Rounded(SourceLocation location) => RoundedKind.At(
        location,
        new(
            "这一格是超过 15 位的数字（或者“4.4E+17”这样的写法），表格软件只保留前 15 位，后面的已经变成 0；这样的号码多半是身份证号或银行卡号。",
            "This cell is a number of more than 15 digits, or one like 4.4E+17: spreadsheets keep 15 digits only. It was probably an "
                + "identity number or a bank card."),
        new(
            "个人号码请删除整格内容；确实要公布的编号，先把单元格格式设为“文本”再重新输入。",
            "Delete it if it is a person's number; otherwise format the cell as text and type it again."));

    static string Count(long left) => left.ToString("N0", CultureInfo.InvariantCulture);

    static LocalizedText Name(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.IdentityNumber => new("身份证号", "an identity number"),
        PersonalDataKind.OldIdentityNumber => new("15位身份证号", "an identity number of 15 digits"),
        PersonalDataKind.DoubtfulIdentityNumber => new("身份证号，但校验码不对", "an identity number with a wrong check digit"),
        PersonalDataKind.MobileNumber => new("手机号", "a mobile number"),
        PersonalDataKind.BankCard => new("银行卡号", "a bank card number"),
        PersonalDataKind.Passport => new("护照号", "a passport number"),
        PersonalDataKind.EmailAddress => new("邮箱", "an e-mail address"),
        PersonalDataKind.ChatAccount => new("QQ号或微信号", "a QQ or WeChat account"),
        PersonalDataKind.MaskedIdentityNumber or PersonalDataKind.VehiclePlate => new("车牌号", "a number plate"),
    };
}

/// <summary>
/// What a spreadsheet makes of an identity number or a bank card that was typed into a cell without the text format: it keeps
/// fifteen digits. 440524188001010014 becomes 440524188001010000, or 4.40524E+17 in a CSV.
/// </summary>
static class RoundedNumber
{
    const int DigitsKept = 15;

    /// <summary>Telephone numbers are the shortest that are shown with an exponent.</summary>
    const int LeastExponent = 9;

    static readonly SearchValues<char> Mantissa = SearchValues.Create("0123456789.");

    internal static bool Is(ReadOnlySpan<char> text) => IsLong(text) || HasExponent(text);

    static bool IsLong(ReadOnlySpan<char> text) =>
        text.Length > DigitsKept && !text.ContainsAnyExceptInRange('0', '9') && !text[DigitsKept..].ContainsAnyExcept('0');

    static bool HasExponent(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny('E', 'e');
        return sign > 0
            && char.IsAsciiDigit(text[0])
            && !text[..sign].ContainsAnyExcept(Mantissa)
            && text[(sign + 1)..].TrimStart('+') is var exponent
            && exponent.Length is 1 or 2
            && !exponent.ContainsAnyExceptInRange('0', '9')
            && int.Parse(exponent, System.Globalization.CultureInfo.InvariantCulture) >= LeastExponent;
    }
}
