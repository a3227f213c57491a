using System.Text.RegularExpressions;

namespace PublicitySite.Importing.Notices;

/// <summary>A line that is nothing but a date: 2026年11月20日, 二〇二六年十一月二十日, （2026年11月20日）, 2026-11-20.</summary>
static partial class DocumentDay
{
    const string Digits = "〇一二三四五六七八九";

    internal static DateOnly? Find(string text)
    {
        var found = Form.Match(CleanText.Unstretched(text.Trim()).Replace(" ", "", StringComparison.Ordinal));
        return found.Success && Year(found.Groups["y"].Value) is var year && Number(found.Groups["m"].Value) is var month && Number(found.Groups["d"].Value) is var day
            && year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    static int Year(string text) => text.Aggregate(0, (sum, character) => (sum * 10) + Digit(character));

    static int Number(string text)
    {
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? Year(text)
            : ((ten == 0 ? 1 : Digit(text[0])) * 10) + (ten == text.Length - 1 ? 0 : Digit(text[^1]));
    }

    static int Digit(char character) =>
        char.IsAsciiDigit(character) ? character - '0' : Math.Max(0, Digits.IndexOf(character is '○' or '零' or 'Ｏ' or 'O' or '０' ? '〇' : character, StringComparison.Ordinal));

    [GeneratedRegex("^[（(]?(?<y>[0-9]{4}|[〇○零ＯO０一二三四五六七八九]{4})[年./-](?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})[月./-](?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日?[）)]?$")]
    static partial Regex Form { get; }
}
