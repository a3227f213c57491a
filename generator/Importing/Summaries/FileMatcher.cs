using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Importing.Summaries;

/// <summary>
/// Finds whose a file is by its name and the folders that it lies in: 单位+名字, 名字, with or without a number and 事迹简介.
/// A wrong owner would be worse than none, so that a name has to stand by itself.
/// </summary>
sealed class FileMatcher
{
    /// <summary>Shorter names of employers may stand in other words.</summary>
    const int ShortestEmployer = 4;

    readonly ILookup<string, Honoree> people;
    readonly ImmutableArray<string> names, employers;

    internal FileMatcher(ImmutableArray<Honoree> people)
    {
        this.people = people.ToLookup(person => PlainName.Of(person.Name), StringComparer.Ordinal);
        names = LongestFirst(people.Select(person => person.Name));
        employers = LongestFirst(people.Select(person => person.Employer)).RemoveAll(employer => employer.Length < ShortestEmployer);
    }

    internal FileMatch Match(string path)
    {
        var text = PlainName.Of(Path.ChangeExtension(path, null));
        var named = employers.Where(employer => Take(ref text, employer, (_, _) => true)).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> found = [.. names.Where(name => Take(ref text, name, (rest, at) =>
            people[name].Any(person => NameSurroundings.Allow(rest, at, name.Length, person))))];
        return found switch
        {
            [] => new FileMatch.Nobody(),
            [var name] => OfName([.. people[name]], named, text, path),
            _ => new FileMatch.Doubtful(
                [.. found.SelectMany(name => people[name]).OrderBy(person => person.Number, StringComparer.Ordinal)]),
        };
    }

    /// <summary>Namesakes are told apart by their employers, also by a part of its name, and by the number before the name.</summary>
    static FileMatch OfName(ImmutableArray<Honoree> namesakes, HashSet<string> employers, string rest, string path)
    {
        var there = employers.Count == 0 ? namesakes : namesakes.RemoveAll(person => !employers.Contains(PlainName.Of(person.Employer)));
        return there switch
        {
            [var one] => new FileMatch.One(one),
            [] => new FileMatch.Doubtful(namesakes),
            _ when Only(there, person => rest.Split(PlainName.Gap).Any(part => IsPartOf(part, person.Employer))) is { } one =>
                new FileMatch.One(one),
            _ when Only(there, person => NumberOf(path) == person.Number) is { } one => new FileMatch.One(one),
            _ => new FileMatch.Doubtful(there),
        };
    }

    static bool IsPartOf(string part, string employer) =>
        part.Length >= 2 && PlainName.Of(employer).Contains(part, StringComparison.Ordinal);

    static Honoree? Only(ImmutableArray<Honoree> people, Func<Honoree, bool> fits) =>
        people.Where(fits).Take(2).ToArray() is [var one] ? one : null;

    static string NumberOf(string path) => string.Concat(PlainName.Of(Path.GetFileName(path)).TakeWhile(char.IsAsciiDigit));

    static ImmutableArray<string> LongestFirst(IEnumerable<string> texts) =>
        [.. texts
            .Select(PlainName.Of)
            .Where(text => text.Length > 0)
            .Distinct()
            .OrderByDescending(text => text.Length)
            .ThenBy(text => text, StringComparer.Ordinal)];

    /// <summary>Puts gaps where a word stands, so that no shorter one is found in it.</summary>
    static bool Take(ref string text, string word, Func<string, int, bool> accepts)
    {
        var taken = false;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length
            ? text.IndexOf(word, at + 1, StringComparison.Ordinal)
            : -1)
        {
            if (!accepts(text, at))
                continue;
            text = $"{text[..at]}{PlainName.Gap}{text[(at + word.Length)..]}";
            taken = true;
        }

        return taken;
    }
}

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
        "候选", "人选", "照片", "相片", "照", "证件", "登记", "头像", "近照", "免冠", "二寸", "两寸", "正面", "白底", "蓝底", "红底", "电子", "修改", "定稿", "终稿", "最终",
        "副本", "的", "关于", "附件",
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
