using System.Globalization;
using System.Text.RegularExpressions;
using PublicitySite.Chinese;

namespace PublicitySite.Importing.Notices;

/// <summary>A line that is nothing but a date: 2026年11月20日, 二〇二六年十一月二十日, （2026年11月20日）, 2026-11-20.</summary>
static partial class DocumentDay
{
    internal static DateOnly? Find(string text)
    {
        var found = Form.Match(CleanText.Unstretched(text.Trim()).Replace(" ", "", StringComparison.Ordinal));
        return found.Success && Number(found.Groups["y"].Value) is { } year && Number(found.Groups["m"].Value) is { } month && Number(
            found.Groups["d"].Value) is { } day
            && year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    // 二○二六 is typed with whatever looks like a zero.
    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : ChineseNumber.Parse(text.Replace('Ｏ', '〇').Replace('O', '〇').Replace('０', '〇'));

    [GeneratedRegex(
        "^[（(]?(?<y>[0-9]{4}|[〇○零ＯO０一二三四五六七八九]{4})[年./-]"
        + "(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})[月./-](?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日?[）)]?$")]
    static partial Regex Form { get; }
}
