using System.Collections.Immutable;
using PublicitySite.Chinese;

namespace PublicitySite.Validation.Texts;

/// <summary>How many people a text says that there are.</summary>
/// <param name="Start">Index of its first character: of 共 in 共8名.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Value">The number.</param>
/// <param name="IsOfTheList">The sentence speaks of the list itself: 名单予以公布，共8名. Otherwise it may count others.</param>
readonly record struct CountOfPeople(int Start, int End, int Value, bool IsOfTheList)
{
    static readonly ImmutableArray<string> Totals = ["共", "共计", "共有", "合计", "总计", "总共"];

    static readonly ImmutableArray<string> People = ["同志", "人选", "建议人选"];

    /// <summary>Who is not on the list, or only a part of it, in the clause of the number.</summary>
    static readonly ImmutableArray<string> OthersInClause = [
        "其中",
        "每",
        "各",
        "不超过",
        "至少",
        "推荐",
        "申报",
        "报名",
        "参评",
        "参加",
        "专家",
        "另",
        "第",
        "前",
    ];

    /// <summary>What the whole sentence then is about.</summary>
    static readonly ImmutableArray<string> OthersInSentence = ["考核", "取消", "撤销", "不合格", "历年", "累计"];

    /// <summary>
    /// The counts that may be of the list: 共N名, 共N人, 等N名, N名同志, N名人选, numbers in digits or Chinese.
    /// What the same clause gives to others (其中, 每, 推荐 …) is passed over, as are 人次, 名额 and round figures.
    /// </summary>
    internal static IEnumerable<CountOfPeople> In(string text)
    {
        for (var at = IndexOfUnit(text, 0); at >= 0; at = IndexOfUnit(text, at + 1))
        {
            if (At(text, at) is { } count)
            {
                yield return count;
            }
        }
    }

    static int IndexOfUnit(string text, int from) =>
        text.AsSpan(from).IndexOfAny('名', '人', '位') is >= 0 and var at ? from + at : -1;

    static CountOfPeople? At(string text, int unit)
    {
        if (TextNumber.Before(text, unit) is not { } number || number.IsVagueIn(text) || IsAnotherUnit(text, unit))
        {
            return null;
        }

        var before = text.AsSpan(0, number.Start).TrimEnd(" \u3000");
        var sentence = before[(before.LastIndexOfAny("。；！？\n") + 1)..];
        var clause = sentence[(sentence.LastIndexOfAny("，,：") + 1)..];
        var total = TextWords.LongestEnd(clause, Totals);
        var named = clause.EndsWith("等") || People.Any(word => text.AsSpan(unit + 1).StartsWith(word, StringComparison.Ordinal));
        return (total == 0 && !named) || TextWords.Holds(clause, OthersInClause) || TextWords.Holds(sentence, OthersInSentence)
            ? null
            : new(
                total == 0 ? number.Start : before.Length - total,
                unit + 1,
                number.Value,
                total > 0 && sentence.Contains("名单", StringComparison.Ordinal));
    }

    static bool IsAnotherUnit(string text, int unit) => text.AsSpan(unit + 1) is ['额' or '次' or '以' or '左', ..];
}
