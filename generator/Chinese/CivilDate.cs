using System.Globalization;

namespace PublicitySite.Chinese;

/// <summary>Dates as content writes them: <c>2026-11-20</c> or <c>2026年11月20日</c>, a civil date without a zone.</summary>
static class CivilDate
{
    static readonly string[] Written = ["yyyy-MM-dd", "yyyy年M月d日", "yyyy年MM月dd日"];

    static readonly char[] Separators = ['-', '/', '.', '年', '月', '日', '－', '／', '．', '。', '—', '–', ' '];

    internal static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>
    /// The date that was probably meant by <c>2026/11/20</c>, <c>2026-1-5</c>, <c>20261120</c>, <c>二〇二六年十一月二十日</c> …, or null.
    /// </summary>
    internal static DateOnly? Guess(string text) =>
        Parts(text) is { } parts
        && parts.Year is > 1900 and < 2200
        && parts.Month is >= 1 and <= 12
        && parts.Day >= 1
        && parts.Day <= DateTime.DaysInMonth(parts.Year, parts.Month)
            ? new DateOnly(parts.Year, parts.Month, parts.Day)
            : null;

    /// <summary>It has the form of a date, but the calendar has no such day: <c>2026-02-30</c>.</summary>
    internal static bool NamesNoDay(string text) => Parts(text) is not null && Guess(text) is null;

    static (int Year, int Month, int Day)? Parts(string text)
    {
        var numbers = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return numbers switch
        {
            [{ Length: 8 } all] => Numbers(all[..4], all[4..6], all[6..]),
            [{ Length: 4 } year, { Length: <= 2 } month, { Length: <= 3 } day, ..] => Numbers(year, month, day),
            _ => null,
        };
    }

    static (int Year, int Month, int Day)? Numbers(string year, string month, string day) =>
        Number(year) is { } y && Number(month) is { } m && Number(day) is { } d ? (y, m, d) : null;

    // 二○二六 is typed with whatever looks like a zero.
    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : ChineseNumber.Parse(text.Replace('Ｏ', '〇').Replace('O', '〇').Replace('０', '〇'));
}
