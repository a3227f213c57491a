using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Importing;

/// <summary>
/// What may stand right beside a name in the name of a file. 王芳 must not be found in 王芳华 or 欧阳王芳, who may be somebody else,
/// and yet in 泸酒王芳 and 王芳事迹简介.
/// </summary>
static class NameSurroundings
{
    /// <summary>So many characters before a name are no surname.</summary>
    const int LongerThanSurnames = 4;

    static readonly ImmutableArray<string> Words =
    [
        "同志", "先生", "女士", "师傅", "事迹", "简介", "简历", "介绍", "材料", "资料", "先进", "主要", "个人", "首席", "高级", "技师", "技能", "工匠", "大师", "推荐", "申报",
        "候选", "人选", "照片", "相片", "照", "证件", "登记", "头像", "近照", "免冠", "二寸", "两寸", "正面", "白底", "蓝底", "红底", "电子", "修改", "定稿", "终稿", "最终", "副本", "的", "关于", "附件",
    ];

    internal static bool Allow(string text, int at, int length, Honoree person) =>
        AllowsBefore(Before(text, at), person) && AllowsBehind(Behind(text, at + length), person);

    static bool AllowsBefore(string before, Honoree person) =>
        before.Length is 0 or >= LongerThanSurnames
        || Words.Any(word => before.EndsWith(word, StringComparison.Ordinal))
        || (before.Length >= 2 && Abbreviates(before, PlainName.Of(person.Employer)));

    static bool AllowsBehind(string behind, Honoree person) =>
        behind.Length == 0
        || Words.Any(word => behind.StartsWith(word, StringComparison.Ordinal))
        || (behind.Length >= 2 && PlainName.Of(person.Employer + person.Occupation).Contains(behind[..2], StringComparison.Ordinal));

    /// <summary>泸职院: characters of the whole name in their order.</summary>
    static bool Abbreviates(string part, string whole)
    {
        var at = 0;
        foreach (var character in part)
        {
            at = whole.IndexOf(character, at) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }

    static string Before(string text, int at)
    {
        var start = at;
        while (start > 0 && !Parts(text[start - 1]))
            start--;
        return text[start..at];
    }

    static string Behind(string text, int at)
    {
        var end = at;
        while (end < text.Length && !Parts(text[end]))
            end++;
        return text[at..end];
    }

    /// <summary>Gaps, and letters and digits that belong to no Chinese name.</summary>
    static bool Parts(char character) => character == PlainName.Gap || char.IsAsciiLetterOrDigit(character);
}
