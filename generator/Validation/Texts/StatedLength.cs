using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Chinese;

namespace PublicitySite.Validation.Texts;

/// <summary>The length of a publicity as a text states it: 公示5个工作日, 公示期为七天.</summary>
/// <param name="Start">Index of the first character of the number.</param>
/// <param name="End">Index after the unit.</param>
/// <param name="Days">The number.</param>
/// <param name="Unit">天 and 日 are calendar days.</param>
readonly record struct StatedLength(int Start, int End, int Days, DayUnit Unit)
{
    static readonly ImmutableArray<string> Names = ["公示期限", "公示时间", "公示日期", "公示期", "公示"];

    /// <summary>What may stand between the name and the number.</summary>
    static readonly ImmutableArray<string> Links = ["为期", "为", "是", "了", "：", ":", "，共", "共计", "共", "（", "(", "，时间", "，期限"];

    /// <summary>What may stand between the last day and the number: 至24日（星期二）止，共5个工作日.</summary>
    static readonly ImmutableArray<string> LinksOfRange = ["为期", "共计", "共", "，", ",", "（", "(", "止"];

    /// <summary>What a publicity may count from: 自发布之日起. Other periods count from 受理, 批准 and the like.</summary>
    static readonly ImmutableArray<string> Beginnings = ["发布", "公布", "公告", "公示", "即日", "月"];

    /// <summary>Rules and additions: how long a publicity has to be, or by how much it was extended.</summary>
    static readonly ImmutableArray<string> Others = ["应当", "须", "规定", "要求", "延长", "增加"];

    /// <summary>After a number of days these make something else of it: 5日内, 3天前, 18日至, 10日历日.</summary>
    const string Moments = "内之以前起止至到—–-~、历";

    const string Blanks = " \u3000\u00A0";

    /// <summary>How far before the name the words reach that say whose publicity it is.</summary>
    const int Reach = 12;

    /// <summary>
    /// The lengths of the publicity on this site: right after 公示 or its like, right before 的公示, or right after the range of days
    /// of the list. Other periods (办理时限, 答复) and other publicities (推荐单位, 首次) are passed over.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="ranges">Where the text states the days of the list's publicity.</param>
    internal static IEnumerable<StatedLength> In(string text, ImmutableArray<StatedPublicity> ranges)
    {
        for (var at = IndexOfUnit(text, 0); at >= 0; at = IndexOfUnit(text, at + 1))
        {
            if (At(text, at) is { } length && (length.IsOfPublicity(text) || ranges.Any(range => length.Follows(text, range.To.End))))
            {
                yield return length;
            }
        }
    }

    static int IndexOfUnit(string text, int from) => text.AsSpan(from).IndexOfAny('日', '天') is >= 0 and var at ? from + at : -1;

    static StatedLength? At(string text, int last)
    {
        var (before, unit) = text.AsSpan(0, last) switch
        {
            [.. var rest, '工', '作'] => (rest.Length, DayUnit.WorkingDays),
            [.. var rest, '自', '然'] => (rest.Length, DayUnit.CalendarDays),
            [.. var rest, '日', '历'] => (rest.Length, DayUnit.CalendarDays),
            var rest => (rest.Length, DayUnit.CalendarDays),
        };
        before -= before > 0 && text[before - 1] == '个' ? 1 : 0;
        return TextNumber.Before(text, before) is { Value: > 0 } number && !number.IsVagueIn(text) && !IsMoment(text, last + 1)
            ? new(number.Start, last + 1, number.Value, unit)
            : null;
    }

    static bool IsMoment(string text, int end) =>
        TextDates.AfterRemark(text, end) is var after && after < text.Length && Moments.Contains(text[after], StringComparison.Ordinal);

    bool IsOfPublicity(string text)
    {
        var clause = StatedPublicity.SentenceBefore(text, Start);
        var linked = WithoutEnds(WithoutBeginning(WithoutEnds(clause, Links)), Links);
        var name = TextWords.LongestEnd(linked, Names);
        var whose = name > 0 ? linked[..^name] : clause;
        whose = whose[(whose.LastIndexOfAny("，,：") + 1)..];
        whose = whose[Math.Max(0, whose.Length - Reach)..];
        return (name > 0 || text.AsSpan(End).StartsWith("的公示")) && !StatedPublicity.IsOfAnother(whose) && !TextWords.Holds(whose, Others);
    }

    bool Follows(string text, int range) =>
        IsLinked(text, range) || IsLinked(text, TextDates.AfterRemark(text, range));

    bool IsLinked(string text, int from) => from <= Start && WithoutEnds(text.AsSpan(from, Start - from), LinksOfRange).IsEmpty;

    static ReadOnlySpan<char> WithoutBeginning(ReadOnlySpan<char> text) =>
        text.EndsWith("日起") && text.LastIndexOfAny('自', '从') is >= 0 and var from && TextWords.Holds(text[from..], Beginnings)
            ? text[..from].TrimEnd("，, ")
            : text;

    static ReadOnlySpan<char> WithoutEnds(ReadOnlySpan<char> text, ImmutableArray<string> ends)
    {
        var rest = text.TrimEnd(Blanks);
        for (var end = TextWords.LongestEnd(rest, ends); end > 0; end = TextWords.LongestEnd(rest, ends))
        {
            rest = rest[..^end].TrimEnd(Blanks);
        }

        return rest;
    }
}
