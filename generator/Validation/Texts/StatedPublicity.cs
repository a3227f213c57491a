using System.Collections.Immutable;
using PublicitySite.Chinese;

namespace PublicitySite.Validation.Texts;

/// <summary>A publicity period as a text states it.</summary>
/// <param name="From">First day; none where only the last is stated.</param>
/// <param name="To">Last day, inclusive.</param>
readonly record struct StatedPublicity(TextDate? From, TextDate To)
{
    static readonly ImmutableArray<string> Words = ["公示期", "公示时间", "公示日期"];

    /// <summary>Words that tell of a publicity at another place or time: the one at the nominating unit, the former one.</summary>
    static readonly ImmutableArray<string> Others = ["单位", "首次", "第一次", "上次", "推荐", "原公示", "原定"];

    static readonly ImmutableArray<string> UntilWords = ["至", "到", "截至", "截止到", "截止至", "截止"];

    /// <summary>How far before the word that names the publicity the words reach that say whose it is.</summary>
    const int Reach = 8;

    internal int Start => From?.Start ?? To.Start;

    /// <summary>It may be the period between these days: what is not written does not speak against it.</summary>
    internal bool Names(DateOnly from, DateOnly to) => (From?.Names(from) ?? true) && To.Names(to);

    /// <summary>
    /// The periods of the publicity on this site: a range of days in one sentence after 公示期 (or its like), or right before 公示;
    /// or the last day alone, right after 公示期至. Sentences on other publicities are passed over.
    /// </summary>
    internal static IEnumerable<StatedPublicity> In(string text)
    {
        TextDate? before = null;
        foreach (var date in TextDates.In(text).Where(date => date.Day is not null))
        {
            if (date.EndsRange && before is { } from && (FollowsName(text, from.Start) || PrecedesPublicity(text, from.Start, date.End)))
            {
                yield return new(from, date);
            }
            else if (!date.EndsRange && IsLastDay(text, date.Start))
            {
                yield return new(null, date);
            }

            before = date;
        }
    }

    static bool FollowsName(string text, int at)
    {
        var sentence = SentenceBefore(text, at);
        var (name, _) = LastName(sentence);
        return name >= 0 && !IsOfAnother(sentence[Math.Max(0, name - Reach)..]);
    }

    static bool PrecedesPublicity(string text, int from, int to)
    {
        var sentence = SentenceBefore(text, from);
        var after = text.AsSpan(TextDates.AfterRemark(text, to)).TrimStart("，,");
        return after.StartsWith("公示") && !IsOfAnother(sentence[Math.Max(0, sentence.Length - (2 * Reach))..]);
    }

    static bool IsLastDay(string text, int at)
    {
        var sentence = SentenceBefore(text, at);
        var (name, end) = LastName(sentence);
        return name >= 0 && UntilWords.Contains(sentence[end..].ToString()) && !IsOfAnother(sentence[Math.Max(0, name - Reach)..name]);
    }

    internal static ReadOnlySpan<char> SentenceBefore(string text, int at) =>
        text.AsSpan(0, at) is var before ? before[(before.LastIndexOfAny("。；！？\n") + 1)..] : before;

    static (int Start, int End) LastName(ReadOnlySpan<char> sentence)
    {
        var (start, end) = (-1, -1);
        foreach (var name in Words)
        {
            if (sentence.LastIndexOf(name, StringComparison.Ordinal) is var at && at > start)
            {
                (start, end) = (at, at + name.Length);
            }
        }

        return (start, end);
    }

    internal static bool IsOfAnother(ReadOnlySpan<char> words) => TextWords.Holds(words, Others);
}
