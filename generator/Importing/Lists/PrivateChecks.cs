using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary>What the private columns of an original prove or contradict. Findings name the person and the cell, and never what stands in it.</summary>
static class PrivateChecks
{
    static readonly FindingKind AboveKind = new("PS0906", Severity.Error, new("超过年龄上限", "above the limit of age"));

    static readonly FindingKind AboveUsualKind = new("PS0907", Severity.Warning, new("超过一般的年龄上限", "above the usual limit of age"));

    static readonly FindingKind NumberKind = new("PS0908", Severity.Warning, new("身份证号不对", "wrong identity number"));

    static readonly FindingKind DiffersKind = new("PS0909", Severity.Warning, new("与身份证号不一致", "differs from the identity number"));

    /// <param name="table">To tell places.</param>
    /// <param name="name">Of the person.</param>
    /// <param name="facts">The private cells.</param>
    /// <param name="age">How the age stands against the limits.</param>
    /// <param name="day">On which it was counted.</param>
    internal static ImmutableArray<Diagnostic> Of(Table table, TableCell name, PrivateFacts facts, AgeResult age, DateOnly day) =>
    [
        .. age is { Verdict: AgeVerdict.Above or AgeVerdict.AboveUsual, Limit: { } limit } ? [Age(table.PlaceOf(name), name.Text, age.Verdict, limit, day)] : Array.Empty<Diagnostic>(),
        .. facts is { IdentityCell: { } cell, Card: null } ? [Number(table.PlaceOf(cell), name.Text)] : Array.Empty<Diagnostic>(),
        .. facts is { BirthCell: { } birth, Stated: { } stated, Card: { } card } && !stated.Fits(BirthSpan.OfDay(card.Born))
            ? [Differs(table.PlaceOf(birth), name.Text, new("出生年月", "month of birth"))] : Array.Empty<Diagnostic>(),
        .. facts is { GenderCell: { } gender, StatedMale: { } male, Card.IsMale: var isMale } && male != isMale
            ? [Differs(table.PlaceOf(gender), name.Text, new("性别", "gender"))] : Array.Empty<Diagnostic>(),
    ];

    static Diagnostic Age(Place place, string name, AgeVerdict verdict, AgeLimit limit, DateOnly day)
    {
        var who = limit.Gender is { } gender ? $"（{gender}）" : "";
        return verdict == AgeVerdict.Above
            ? AboveKind.At(
                place,
                new($"“{name}”到{day.Chinese}超过{limit.AtMost}周岁，不符合年龄条件{who}。", $"{name} is older than {limit.AtMost} on {day.Iso}, which the scheme does not allow."),
                new("请核对出生年月和身份证号；确实超过的，从原表删去。计算年龄的日期不对的，用 --as-of 写明。", "Check the birth; who is too old is taken out of the original. Say another day with --as-of."))
            : AboveUsualKind.At(
                place,
                new($"“{name}”到{day.Chinese}超过{limit.AtMost}周岁，选拔项目要求一般不超过{who}。", $"{name} is older than {limit.AtMost} on {day.Iso}, the usual limit of the scheme."),
                new("请核对是否属于可以放宽的情形。", "Check that an exception is allowed."));
    }

    static Diagnostic Number(Place place, string name) => NumberKind.At(
        place,
        new($"“{name}”的身份证号不是 18 位，或者校验码不对。", $"The identity number of {name} has not 18 digits, or its check digit is wrong."),
        new(
            "请对照身份证核对；表格软件会把没有设为“文本”的号码的末几位变成 0。",
            "Check it against the card; spreadsheets turn the last digits into zeros where the cell is not formatted as text."));

    static Diagnostic Differs(Place place, string name, Wording column) => DiffersKind.At(
        place,
        new($"“{name}”的{column.Chinese}与身份证号不一致。", $"The {column.English} of {name} differs from the identity number."),
        new("请对照身份证核对，改正原表后再导入。", "Check it against the card and mend the original."));
}
