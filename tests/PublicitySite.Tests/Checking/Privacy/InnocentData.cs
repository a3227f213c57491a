using System.Globalization;
using System.Security.Cryptography;
using PublicitySite.Privacy;

namespace PublicitySite.Tests.Checking.Privacy;

/// <summary>Numbers that a site of this kind is full of and that are nobody's; the same strings in every run.</summary>
static class InnocentData
{
    internal static IEnumerable<string> All =>
        [.. Codes, .. Dates, .. Documents, .. Amounts, .. Telephones, .. Technical, .. Tables, .. Sentences];

    static IEnumerable<int> Some => Enumerable.Range(1, 20);

    static DateOnly Day(int place) => new DateOnly(2006, 1, 5).AddDays(place * 367);

    static string Text(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>统一社会信用代码, with their check character and with a slip, and other registers.</summary>
    static IEnumerable<string> Codes =>
    [
        "91350100M000100Y43", "91110000101623741K", "统一社会信用代码：911101066976941872", "91350211M0000XUF46",
        .. Some.Select(place => CreditCode($"9{1 + (place % 3)}{370100 + place}MA3{place * 7919 % 100000:00000}X")),
        .. Some.Select(place => $"营业执照注册号：37010022801{place:0000}"),
        .. Some.Select(place => $"川公网安备510502020{place:00000}号"),
        .. Some.Select(place => $"蜀ICP备{12345600 + place}号-{place}"),
    ];

    static IEnumerable<string> Dates =>
    [
        .. Some.Select(place => Text(Day(place), "yyyy-MM-dd")),
        .. Some.Select(place => Text(Day(place), "yyyyMMdd")),
        .. Some.Select(place => Text(Day(place), "yyyy年M月d日")),
        .. Some.Select(place => $"{Text(Day(place), "yyyyMMdd")}-{Text(Day(place + 1), "yyyyMMdd")}"),
        .. Some.Select(place => $"{Text(Day(place), "yyyy.M.d")}—{Text(Day(place + 1), "yyyy.M.d")}"),
        .. Some.Select(place => $"{Text(Day(place), "yyyy-MM-dd")} 08:30:{place:00}"),
    ];

    static IEnumerable<string> Documents =>
    [
        .. Some.Select(place => $"泸市人社发〔{2006 + place}〕{place * 7}号"),
        .. Some.Select(place => $"1151050000812345{place % 10}X/{2006 + place}-{place:00000}"),
        .. Some.Select(place => $"索引号：008012345-{Text(Day(place), "yyyyMM")}-{place:000000}"),
        .. Some.Select(place => $"GB/T {9700 + place}-2012"),
        .. Some.Select(place => $"ISBN 978-7-5045-{1230 + place}-{place % 10}"),
    ];

    static IEnumerable<string> Amounts =>
    [
        .. Some.Select(place => $"{place * 1300}.50元"),
        .. Some.Select(place => $"13{place:00}0138000.00元"),
        .. Some.Select(place => $"¥13{place:00}0138000"),
        .. Some.Select(place => $"1,3{place:00},013,800.00"),
        .. Some.Select(place => $"{place}.{place * 37 % 100:00}%"),
        .. Some.Select(place => $"3.14159265358979{place:00}"),
    ];

    static IEnumerable<string> Telephones =>
    [
        .. Some.Select(place => $"0830-{3121200 + place}"),
        .. Some.Select(place => $"（0551）{62777000 + place}、{62777100 + place}"),
        .. Some.Select(place => $"010-{12345600 + place}转{place}"),
        .. Some.Select(place => $"400-8{place:00}-1234"),
        "12333", "12345", "95588", "110", "邮编646000",
    ];

    static IEnumerable<string> Technical =>
    [
        .. Some.Select(place => Convert.ToHexStringLower(SHA256.HashData([(byte)place]))),
        .. Some.Select(place => $"site.{Convert.ToHexStringLower(SHA256.HashData([(byte)place]))[..8]}.css"),
        .. Some.Select(place => $"jinzhong-{2006 + place}-{place:00000}"),
        .. Some.Select(place => $"{1700000000000 + (place * 86400000L)}"),
        "550e8400-e29b-41d4-a716-446655440000", "1.2.3-beta.4", "logo@2x.png", "192.168.100.200", "105.4427,28.8718",
    ];

    static IEnumerable<string> Tables =>
    [
        .. Some.Select(place => string.Join(JoinMarks.Cell, Enumerable.Range(place, 12))),
        .. Some.Select(place => string.Join(JoinMarks.Cell, Enumerable.Range(2000 + place, 6))),
        .. Some.Select(place => $"{150 + place}{JoinMarks.Cell}{2019}{JoinMarks.Cell}{2022}"),
        .. Some.Select(place => string.Join(JoinMarks.Cell, Enumerable.Range(0, 14).Select(column => (place + (column * column)) % 9 + 1))),
        .. Some.Select(place => string.Join(JoinMarks.Cell, Enumerable.Range(0, 5).Select(column => 4100 + (place * 13) + (column * 97)))),
        .. Some.Select(place => string.Join(JoinMarks.Cell, Enumerable.Range(0, 6).Select(column => 110 + place + column))),
    ];

    static IEnumerable<string> Sentences =>
    [
        "一三五七九队", "一二三四五六七八九十", "二〇二六年十一月二十日", "第一三八期", "微信公众号“泸州人社”", "通过微信、QQ等方式反映", "新A股", "京津冀2019年第12号",
        "一等奖1名、二等奖3名、三等奖6名", "1+1=2", "共10人，其中女性3人", "3人×5天", "2019—2021年", "护照办理须知2019年第1号", "川A级景区", "12345政务服务便民热线",
    ];

    static string CreditCode(string digits)
    {
        const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var (sum, weight) = (0, 1);
        foreach (var character in digits[..17])
        {
            sum += alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return digits[..17] + alphabet[(31 - (sum % 31)) % 31];
    }
}
