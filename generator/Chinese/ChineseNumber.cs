using System.Globalization;

namespace PublicitySite.Chinese;

/// <summary>Whole numbers in Chinese numerals: 三, 二十三, 一百零五, and digit by digit as years are, 二〇二六.</summary>
static class ChineseNumber
{
    const string Digits = "〇一二三四五六七八九";

    /// <summary>0 to 9; null for what is no digit. Zero is written 〇, 零, or with the sign of a circle ○.</summary>
    internal static int? Digit(char character) => character is '零' or '○' ? 0
        : Digits.IndexOf(character, StringComparison.Ordinal) is >= 0 and var digit ? digit
        : null;

    /// <summary>A digit, 十 or 百.</summary>
    internal static bool IsNumeral(char character) => character is '十' or '百' || Digit(character) is not null;

    /// <summary>
    /// The value, up to 999 with 十 and 百. Without them one digit stands alone and four are a year; any other run tells no number: 三五名 are
    /// three to five, 三五十名 thirty to fifty.
    /// </summary>
    /// <returns>Null where the text is no such number.</returns>
    internal static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('十', '百') < 0)
            return text.Length is 1 or 4 ? DigitByDigit(text) : null;
        var hundred = text.IndexOf('百');
        var hundreds = hundred < 0 ? 0 : Before(text[..hundred]);
        var rest = text[(hundred + 1)..];
        var ten = rest.IndexOf('十');
        var tens = ten < 0 ? 0 : Before(rest[..ten]);
        var ones = rest[(ten + 1)..];
        // 一百零五 has its zero, and 二百三 may be 203 or 230.
        if (hundred >= 0 && ten < 0 && !ones.IsEmpty)
            ones = Digit(ones[0]) == 0 ? ones[1..] : "?";
        var last = ones.Length switch { 0 => 0, 1 when Digit(ones[0]) is > 0 and var digit => digit, _ => (int?)null };
        return (hundreds * 100) + (tens * 10) + last;
    }

    /// <summary>As headings and running text have it, 一百零五; from 1000 on, and below 0, in Arabic digits.</summary>
    internal static string Write(int number) =>
        number is < 0 or > 999 ? number.ToString(CultureInfo.InvariantCulture) : (number / 100, number / 10 % 10, number % 10) switch
        {
            (0, 0, var ones) => $"{Digits[ones]}",
            (0, 1, var ones) => $"十{Ones(ones)}",
            (0, var tens, var ones) => $"{Digits[tens]}十{Ones(ones)}",
            (var hundreds, 0, 0) => $"{Digits[hundreds]}百",
            (var hundreds, 0, var ones) => $"{Digits[hundreds]}百零{Digits[ones]}",
            var (hundreds, tens, ones) => $"{Digits[hundreds]}百{Digits[tens]}十{Ones(ones)}",
        };

    static string Ones(int digit) => digit == 0 ? "" : $"{Digits[digit]}";

    /// <summary>The one digit before 十 or 百; none is one.</summary>
    static int? Before(ReadOnlySpan<char> text) => text.Length switch
    {
        0 => 1,
        1 when Digit(text[0]) is > 0 and var digit => digit,
        _ => null,
    };

    static int? DigitByDigit(ReadOnlySpan<char> text)
    {
        int? number = 0;
        foreach (var character in text)
            number = (number * 10) + Digit(character);
        return number;
    }
}
