using System.Globalization;
using System.Text;
using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>What may be wrong with the cells of a person's row.</summary>
static class PeopleFindings
{
    static readonly FindingKind EmptyKind = new("PS0220", Severity.Error, new("必填的格子是空的", "Empty cell"));

    static readonly FindingKind NumberKind = new("PS0221", Severity.Error, new("编号不是三位数字", "Number is not three digits"));

    static readonly FindingKind DuplicateKind = new("PS0222", Severity.Error, new("编号重复", "Number given twice"));

    static readonly FindingKind GenderKind = new("PS0223", Severity.Error, new("性别写法不对", "Wrong gender"));

    static readonly FindingKind RankKind = new("PS0224", Severity.Error, new("推荐排序不是数字", "Rank is no number"));

    static readonly FindingKind BirthMonthKind = new("PS0226", Severity.Error, new("出生年月只写到月", "Month of birth is no month"));

    internal static Diagnostic Empty(Place place, string column) => EmptyKind.At(
        place,
        new($"这一行的“{column}”是空的。", $"'{column}' is empty in this row."),
        new(
            "补上内容；如果这一行不是人员（空白编号行、填表人等），请删除整行。如果这里是公式，请改为直接填写的文字。",
            "Fill it in, or delete the row if it is no person; replace a formula by its text."));

    internal static Diagnostic BadNumber(Place place, string found) => NumberKind.At(
        place,
        new($"编号应当是三位数字，这里是“{found}”。", $"A number has three digits; '{found}' was found."),
        Meant(found) is { } meant
            ? new(
                $"写成“{meant}”。在 Excel 或 WPS 中，先把这一列的单元格格式设为“文本”，再输入 {meant}，前面的 0 才会保留。",
                $"Write it as '{meant}'. In a spreadsheet, format the column as text first, so that leading zeros stay.")
            : new("按文本填写 001、002……不要带其他文字。", "Write 001, 002 … as text, without other characters."));

    internal static Diagnostic DuplicateNumber(Place place, string number, string first) => DuplicateKind.At(
        place,
        new($"编号“{number}”已经给了{first}。", $"The number '{number}' belongs to {first} already."),
        new("每人一个编号，给这一行换一个没有用过的编号。", "Each person has one of their own: give this row a number that was never used."));

    internal static Diagnostic BadGender(Place place, string found) => GenderKind.At(
        place,
        new($"性别只能是“男”或“女”，这里是“{found}”。", $"The gender is 男 or 女; '{found}' was found."),
        new("改为“男”或“女”，或者留空。", "Write 男 or 女, or leave it empty."));

    internal static Diagnostic BadRank(Place place, string found) => RankKind.At(
        place,
        new($"推荐排序应当是从 1 开始的整数，这里是“{found}”。", $"A rank is a whole number from 1; '{found}' was found."),
        new("只写数字，例如 1；没有排序的留空。", "Write digits only, such as 1, or leave it empty."));

    internal static Diagnostic BadBirthMonth(Place place, bool namesDay) => BirthMonthKind.At(
        place,
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
