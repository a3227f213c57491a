using System.Globalization;
using PublicitySite.Privacy;

namespace PublicitySite.Tests.Checking.Privacy;

/// <summary>
/// Invented personal data in every disguise; the same strings in every run. Seams stand for borders of cells and elements.
/// </summary>
static class PlantedData
{
    static readonly int[] Areas = [110105, 370102, 510502, 440524, 650102, 820000, 330106, 230103];

    internal static IEnumerable<Planted> All =>
    [
        .. from number in IdentityNumbers from dress in Dresses(number, 6, 14) select new Planted(PersonalDataKind.IdentityNumber, dress),
        .. from number in Mobiles from dress in Dresses(number, 3, 7) select new Planted(PersonalDataKind.MobileNumber, dress),
        .. from number in Mobiles from dress in Prefixed(number) select new Planted(PersonalDataKind.MobileNumber, dress),
        .. from number in Cards from dress in Dresses(number, 4, 8, 12, 16) select new Planted(PersonalDataKind.BankCard, dress),
        .. from number in OldNumbers from dress in Dresses(number, 6, 12) select new Planted(PersonalDataKind.OldIdentityNumber, dress),
        .. from number in IdentityNumbers.Take(4)
           from dress in Dresses(Slipped(number), 6, 14)
           select new Planted(PersonalDataKind.DoubtfulIdentityNumber, dress),
        .. Of(PersonalDataKind.Passport, "护照号码：E12345678", "护照 G23456789", "持P34567890号护照（护照号P34567890）", "护照号EA1234567", "护照号码：Ｅ１２３４５６７８"),
        .. Of(
            PersonalDataKind.EmailAddress,
            "lisi@example.com",
            "wang.fang_88@mail.example.cn",
            "ｌｉｓｉ＠example.com",
            "li\u200Bsi@example.com",
            "12345678@qq.com"),
        .. Of(
            PersonalDataKind.ChatAccount,
            "QQ：12345678",
            "qq号 123456789",
            "QQ群 987654321",
            "微信号：zhang_san88",
            "微信：wxid_a1b2c3d4",
            "扣扣1234567"),
        .. Of(PersonalDataKind.VehiclePlate, "川E12345", "川E·D12345", "鲁A-8B8C8", "京AD12345", "川Ｅ１２３４５"),
        .. Of(
            PersonalDataKind.MaskedIdentityNumber,
            "出生年月1975年3月，身份证号370982********1231",
            "37098219750312****",
            "110105********0021，1949-12出生"),
    ];

    static IEnumerable<Planted> Of(PersonalDataKind kind, params string[] texts) => texts.Select(text => new Planted(kind, text));

    static IEnumerable<string> IdentityNumbers =>
        from place in Enumerable.Range(0, 8)
        let day = new DateOnly(1951, 2, 3).AddDays(place * 2917)
        select WithCheckDigit($"{Areas[place]}{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}{(place * 131) + 12:000}");

    static IEnumerable<string> Mobiles =>
        from place in Enumerable.Range(0, 7) select $"1{3 + place}{80013800 + (place * 1357913):00000000}{place}";

    static IEnumerable<string> Cards => [
        "6225881414207430",
        .. from place in Enumerable.Range(1, 3) select WithLuhnDigit($"622202{100200300400 + (place * 70123456789):000000000000}"),
    ];

    static IEnumerable<string> OldNumbers => ["110105491231002", "510502630718123", "370102750301456"];

    /// <summary>A number as it is written, and spread in the ways that people and programs spread it.</summary>
    static IEnumerable<string> Dresses(string number, params int[] cuts) =>
    [
        number,
        Wide(number),
        .. from joint in new[] { " ", "\u00A0", "-", "—", ".", "\u3000", "\u200B", "\u00AD", $"{JoinMarks.Cell}", $"{JoinMarks.Element}" }
           select Cut(number, joint, cuts),
        Cut(number, "\n", cuts[0]),
        string.Join(' ', number.ToCharArray()),
        string.Join('\u200B', number.ToCharArray()),
        Cut(Wide(number), " ", cuts),
    ];

    static IEnumerable<string> Prefixed(string number) =>
        [
            "+86" + number,
            "+86 " + number,
            "86-" + number,
            "0086" + number,
            "0" + number,
            Cut("+86 " + number, "-", 7, 11),
            Spelt(number),
            Spelt(number[..3]) + number[3..],
        ];

    static string Cut(string number, string joint, params int[] cuts)
    {
        foreach (var cut in cuts.Where(cut => cut < number.Length).OrderDescending())
            number = number.Insert(cut, joint);
        return number;
    }

    static string Wide(string number) => string.Concat(number.Select(character => (char)(character - '!' + '！')));

    static string Spelt(
        string number) => string.Concat(number.Select((digit, place) => digit == '1' && place % 2 == 0 ? '幺' : "〇一二三四五六七八九"[digit - '0']));

    static string Slipped(string number) => number[..17] + (number[17] == '5' ? '6' : '5');

    internal static string WithCheckDigit(
        string digits) => digits + "0123456789X"[IdentityNumber.CheckDigit([.. digits.Select(digit => (byte)(digit - '0'))])];

    static string WithLuhnDigit(string digits)
    {
        var sum = digits.Reverse().Select((
            digit, place) => (digit - '0') * (place % 2 == 0 ? 2 : 1)).Sum(value => value > 9 ? value - 9 : value);
        return digits + ((10 - (sum % 10)) % 10);
    }
}

/// <summary>A text with personal data in it.</summary>
sealed record Planted(PersonalDataKind Kind, string Text);
